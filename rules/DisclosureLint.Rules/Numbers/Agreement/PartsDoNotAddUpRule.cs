using System.Collections.Frozen;
using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A number whose parts, listed behind it, do not add up to it: <c>118 products, consisting of 64 ..., 41 ... and 12 ...</c>.</summary>
public sealed class PartsDoNotAddUpRule : Rule
{
    private static readonly FrozenSet<int> Whole = Words.Of("consisting comprising comprised comprises consists consist comprise");
    private static readonly FrozenSet<int> Of = Words.Of("of");
    private static readonly FrozenSet<int> Ones = Words.Of("whom which these those them");
    private static readonly FrozenSet<int> Mainly = Words.Of("primarily mainly principally largely mostly substantially partially chiefly");
    private static readonly FrozenSet<int> Vague = Words.Of("offset less partially reduced approximately about over nearly almost roughly least most up some remaining remainder balance rest other others");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1531",
        Name = "parts-do-not-add-up",
        Title = "Parts that do not add up to their number",
        Message = "“{0}”: the parts add up to {1}, not {2}.",
        Why = "Securities Act Rule 408: a number that its own parts contradict is wrong, or one of the parts is.",
        Fix = "Correct the number or the part, or say what is left out.",
        Comment = "The numbers in “{quote}” do not appear to add up. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "We sell [|118 products, consisting of 64 boards, 44 panels and 13|] kits."),
        Example.Flagged(SectionKind.Business, "We had [|640 customers, of whom 371 were cities, 148 were mills and 85|] were builders."),
        Example.Flagged(SectionKind.Employees, "We had [|214 employees. Of these, 120 worked in our mills, 60 in sales and 43|] in administration."),
        Example.Clean(SectionKind.Business, "We sell 118 products, consisting of 64 boards, 41 panels and 13 kits."),
        Example.Clean(SectionKind.Business, "We had 640 customers, of whom 371 were cities and 148 were mills."),
        Example.Clean(SectionKind.Business, "We had 58 sewers. Of these, 41 worked by day and 17 by night, and 26 held a certificate."),
        Example.Clean(SectionKind.Business, "We had 640 customers, of whom approximately 370 were cities, 184 were mills and 85 were builders."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Paragraph>(Check);
        context.Register<ListItem>(Check);
    }

    private static void Check<TBlock>(NodeContext<TBlock> context)
        where TBlock : Block
    {
        if (context.Node.Document != context.Filing.Main || context.Filing.Reading.Of(context.Node) is not { } reading) return;
        for (var i = 1; i + 1 < reading.Tokens.Count; i++)
        {
            if (CueAt(reading, i) is { } cue) Judge(context, reading, i, cue.Behind, cue.IsWhole);
        }
    }

    private static (int Behind, bool IsWhole)? CueAt(BlockReading reading, int i)
    {
        var form = reading.Tokens[i].Form;
        if (reading.Tokens[i] is { Kind: TokenKind.Number, Before: Gap.Break } && reading.Block.Text.AsSpan(reading.Tokens[i - 1].End, 1) is ":") return (i, true);
        if (Whole.Contains(form)) return Mainly.Contains(reading.Tokens[i - 1].Form) ? null : (i + 1, true);
        return Of.Contains(form) && Ones.Contains(reading.Tokens[i + 1].Form) && reading.Tokens[i].Before >= Gap.Comma ? (i + 2, false) : null;
    }

    private static void Judge<TBlock>(NodeContext<TBlock> context, BlockReading reading, int cue, int behind, bool isWhole)
        where TBlock : Block
    {
        var sentence = reading.SentenceOf(cue);
        var (start, end) = reading.TokensOfSentence(sentence);
        if (TotalBefore(reading, cue, cue == start ? sentence - 1 : sentence) is not { } total) return;
        var parts = new List<PrintedNumber>();
        for (var i = behind; i < end; i++)
        {
            if (Vague.Contains(reading.Tokens[i].Form) || Whole.Contains(reading.Tokens[i].Form) || (i > behind && CueAt(reading, i) is not null)) return;
            if (reading.Tokens[i].Kind is TokenKind.Blank or TokenKind.Percentage) return;
            if (PrintedNumber.Of(reading, i) is not { } part || part.Kind != total.Kind) continue;
            if (part.IsHedged || part.Number.Value > total.Number.Value || IsOrdinal(reading, i)) return;
            parts.Add(part);

            // "Of these, 41 sew and 17 pack, and 26 hold degrees": what follows the parts that make up the whole counts it another way.
            if (parts.Count > 1 && parts.Sum(one => one.Number.Value) == total.Number.Value) return;
        }

        if (parts.Count < (isWhole ? 2 : 3)) return;
        var sum = parts.Sum(part => part.Number.Value);
        var rounding = total.Number.Rounding + parts.Sum(part => part.Number.Unit == 1m && part.Kind == TokenKind.Number ? 0 : part.Number.Rounding);
        if (total.Kind == TokenKind.Number) rounding = total.Number.Unit > 1m || parts.Exists(part => part.Number.Unit > 1m) ? rounding : 0;
        if (Math.Abs(sum - total.Number.Value) <= rounding) return;

        // What is left out may be more than the least part only.
        if (sum < total.Number.Value && total.Number.Value - sum >= parts.Min(part => part.Number.Value)) return;
        if (sum > total.Number.Value * 1.5m) return;
        var range = reading.RangeOf(total.Token, parts[^1].Token + 1);
        context.Report(reading.Block, range, new ReportDetails
        {
            Arguments = [reading.Block.Text.Substring(range.Start, range.Length), Say(sum), Say(total.Number.Value)],
            Confidence = sum > total.Number.Value || isWhole ? Confidence.High : Confidence.Medium,
            Severity = sum > total.Number.Value || isWhole ? null : Severity.Info,
        });
    }

    /// <summary>"Tranche 2", "Section 4": a name, no number.</summary>
    private static bool IsOrdinal(BlockReading reading, int i) =>
        i > 0 && reading.Tokens[i].Before == Gap.None && (reading.Tokens[i - 1].IsCapitalized || Grammar.CitationWords.Contains(reading.Tokens[i - 1].Form));

    /// <summary>The last number before the cue: the only one of its sentence, so that no other can be meant.</summary>
    private static PrintedNumber? TotalBefore(BlockReading reading, int cue, int sentence)
    {
        if (sentence < 0) return null;
        var (start, end) = reading.TokensOfSentence(sentence);
        PrintedNumber? total = null;
        for (var i = start; i < Math.Min(end, cue); i++)
        {
            // "118 products in three channels: ...": the small number counts the parts themselves.
            if (PrintedNumber.Of(reading, i) is not { Kind: TokenKind.Number or TokenKind.Money } number || number.Number.Value <= 6) continue;
            total = number.IsHedged ? null : number;
        }

        return total is { Number.Value: > 3 } && total.Token >= cue - 12 - (end <= cue ? 20 : 0) ? total : null;
    }

    private static string Say(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
