using System.Collections.Frozen;
using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A lead-in that counts the items of its list, and a list that has more or fewer.</summary>
public sealed class ListCountDiffersRule : Rule
{
    private static readonly FrozenSet<int> Announces = Words.Of("following these");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1532",
        Name = "list-count-differs",
        Title = "List that has another number of items than is said",
        Message = "“{0}” is followed by {1} items.",
        Why = "Securities Act Rule 408: an item was added or removed, and the sentence before the list was not changed.",
        Fix = "Correct the number, or restore the item.",
        Comment = "You refer to “{quote},” but the list that follows has a different number of items. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "We have [|the following four strengths|]:\n\n- Timber of our own.\n- Mills near rivers.\n- Patient owners.\n\nWe also plan."),
        Example.Flagged(SectionKind.RiskFactors, "Our plan rests on [|these 2 assumptions|]:\n\n- Rain.\n- Roads.\n- Rates.\n\nIf one fails, we fail."),
        Example.Clean(SectionKind.Business, "We have the following three strengths:\n\n- Timber of our own.\n- Mills near rivers.\n- Patient owners.\n\nWe also plan."),
        Example.Clean(SectionKind.Business, "During the following four years we will:\n\n- Cut.\n- Saw.\n\nThen we rest."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Paragraph>(Check);
    }

    private static void Check(NodeContext<Paragraph> context)
    {
        var block = context.Node;
        if (block.Document != context.Filing.Main || !block.Text.TrimEnd().EndsWith(':') || block.Sentences.Count == 0) return;
        var items = ItemsBehind(block);
        if (items < 2 || context.Filing.Reading.Of(block) is not { } reading) return;
        var (start, end) = reading.TokensOfSentence(block.Sentences.Count - 1);
        for (var i = start; i + 2 < end; i++)
        {
            if (!Announces.Contains(reading.Tokens[i].Form) || PrintedNumber.Of(reading, i + 1) is not { Kind: TokenKind.Number, IsHedged: false } number) continue;
            if (reading.Tokens[i + 1].Kind != TokenKind.Number || number.Number.Value == items || number.Number.Value > 30) continue;
            var noun = NounAt(reading, i + 2, end);
            if (noun < 0) continue;
            var from = i > start && Grammar.Determiners.Contains(reading.Tokens[i - 1].Form) ? i - 1 : i;
            var range = reading.RangeOf(from, noun + 1);
            context.Report(block, range, new ReportDetails
            {
                Arguments = [block.Text.Substring(range.Start, range.Length), items.ToString(CultureInfo.InvariantCulture)],
                Confidence = Confidence.High,
            });
        }
    }

    /// <summary>The plural that is counted, adjectives before it left out; -1 for none, or for a length of time.</summary>
    private static int NounAt(BlockReading reading, int from, int end)
    {
        for (var i = from; i < end && i < from + 3; i++)
        {
            if (reading.Tokens[i].Kind != TokenKind.Word) return -1;
            if (reading.Tokens[i].MayBe(WordClasses.PluralNoun)) return i;
        }

        return -1;
    }

    /// <summary>The items of the list, page furniture left out; 0 where a list within it, or other prose, leaves the number open.</summary>
    private static int ItemsBehind(Block lead)
    {
        var items = 0;
        string? marker = null;
        for (var block = lead.Next; block is not null; block = block.Next)
        {
            if (block is PageFurniture) continue;
            if (block is not ListItem item) break;
            var kind = item.Marker.Any(char.IsLetterOrDigit) ? "number" : item.Marker;
            marker ??= kind;
            if (marker != kind) return 0;
            items++;
        }

        return items;
    }
}
