using System.Collections.Frozen;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A company that the draft names once, and there as doing what only the issuer does: file the registration statement, list the stock.</summary>
public sealed class StrangerInIssuersPlaceRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.Management, SectionKind.Exhibits, SectionKind.ExhibitText, SectionKind.Signatures, SectionKind.SellingStockholders, SectionKind.PrincipalStockholders,
        SectionKind.FacingPage, SectionKind.WhereYouCanFindMoreInformation,
    ];

    private static readonly FrozenSet<int> Forms = Words.Of("inc corp corporation ltd limited plc");
    private static readonly FrozenSet<int> Verbs = Words.Of("intends expects plans has is was will files filed registers may are");

    private static readonly string[] Own = ["Form S-8", "registration statement", "this offering", "this prospectus", "our common stock", "our Class A common stock", "emerging growth company"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1568",
        Name = "stranger-in-issuers-place",
        Title = "Another company doing what only the issuer does",
        Message = "“{0}” is named here alone, as if it were the issuer {1}.",
        Why = "Securities Act Rule 408: text taken from another registrant's filing states another company's facts as the issuer's.",
        Fix = "Put the issuer's name and confirm that the statement is true of the issuer.",
        Comment = "We note the reference to {quote}. This appears to be the name of another registrant. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Facing = "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Facing + "# EXECUTIVE COMPENSATION\n\n[|Tamsin Reed Corp.|] intends to file a registration statement on Form S-8 for the shares of the plan."),
        Example.Flagged(Facing + "# RISK FACTORS\n\n[|Halden Brook, Inc.|] is an emerging growth company and need not tell more."),
        Example.Clean(Facing + "# EXECUTIVE COMPENSATION\n\nOrrin Vale, Inc. intends to file a registration statement on Form S-8 for the shares of the plan."),
        Example.Clean(Facing + "# BUSINESS\n\nTamsin Reed Corp. is our customer. Tamsin Reed Corp. has agreed to buy shares in this offering."),
        Example.Clean(Facing + "# BUSINESS\n\nHalden Brook, Inc. is our customer and buys logs from us."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (context.Node.Profile.Registrant?.Value is not { } registrant) return;
        var own = registrant.Split(' ', ',')[0];
        foreach (var reading in context.Node.Reading.Blocks)
        {
            if (reading.Block is not (Paragraph or ListItem) || reading.Block.Document != context.Node.Main || reading.Block.Section.IsWithinAny(Elsewhere)) continue;
            for (var sentence = 0; sentence < reading.Block.Sentences.Count; sentence++)
            {
                if (NameAt(reading, sentence) is not { } name || !Array.Exists(Own, words => reading.Block.Sentences[sentence].Text.ContainsIgnoringCase(words))) continue;
                var text = reading.Block.Text.Substring(name.Start, name.Length);
                var first = text.Split(' ', ',')[0];
                if (first.Equals(own, StringComparison.OrdinalIgnoreCase) || TimesNamed(context.Node, first) > 1) continue;
                context.Report(reading.Block, name, new ReportDetails { Arguments = [text, registrant], Confidence = Confidence.High, GroupKey = text });
            }
        }
    }

    /// <summary>The company that a sentence begins with, as the subject of its verb.</summary>
    private static TextSpan? NameAt(BlockReading reading, int sentence)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        var i = start;
        while (i < end && i < start + 6 && reading.Tokens[i].IsCapitalized && !Forms.Contains(reading.Tokens[i].Form)) i++;
        if (i == start || i + 1 >= end || !reading.Tokens[i].IsCapitalized || !Forms.Contains(reading.Tokens[i].Form) || !Verbs.Contains(reading.Tokens[i + 1].Form)) return null;
        var range = reading.RangeOf(start, i + 1);
        return range.End < reading.Block.Text.Length && reading.Block.Text[range.End] == '.' ? new TextSpan(range.Start, range.End + 1) : range;
    }

    private static int TimesNamed(Filing filing, string first)
    {
        var times = 0;
        foreach (var block in filing.Main.Blocks)
        {
            for (var at = block.Text.IndexOf(first, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(first, at + 1, StringComparison.Ordinal)) times++;
        }

        return times;
    }
}
