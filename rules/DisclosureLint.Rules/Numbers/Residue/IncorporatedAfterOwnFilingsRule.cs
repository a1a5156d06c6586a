using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>The issuer is said to have been incorporated after documents of its own were filed.</summary>
public sealed partial class IncorporatedAfterOwnFilingsRule : Rule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1565",
        Name = "incorporated-after-own-filings",
        Title = "Incorporated after its own documents were filed",
        Message = "The issuer was incorporated on {1} by this place, but the exhibit index has documents that it filed in {2}.",
        Why = "Securities Act Rule 408: nobody files before it exists. Such a date is usually carried over from another issuer’s prospectus.",
        Fix = "Take the date from the charter, and check what else was carried over.",
        Comment = "You state that you were “{quote},” but your exhibit index lists documents that you filed before that date. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Regulation S-K Item 101(h)(1)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Index = "\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation (incorporated by reference to Exhibit 3.1 to the Registration Statement on Form S-1 filed on May 6, 2013) |\n| 3.2 | Bylaws (incorporated by reference to the Registration Statement on Form S-1 filed on May 6, 2013) |\n| 5.1 | Opinion |\n| 23.1 | Consent |";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe were [|incorporated in Delaware on May 12, 2017|]." + Index),
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe were [|incorporated under the laws of the State of Nevada in 2016|]." + Index),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe were incorporated in Delaware on May 12, 2007." + Index),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe were organized in Ohio in 2009 and were incorporated in Delaware on May 12, 2017 as the successor of a company." + Index),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filed = context.Node.Facts.Of<ExhibitEntry>().Where(entry => entry.Number.StartsWith("3.", StringComparison.Ordinal)
            && entry.Block.Document == context.Node.Main && FiledOn().IsMatch(entry.Text))
            .Select(entry => (Entry: entry, Year: FiledOn().Matches(entry.Text).Min(match => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)))).ToArray();
        if (filed.Length < 2) return;
        var first = filed.MinBy(one => one.Year);
        foreach (var block in context.Node.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase("incorporated") || block.Section.IsWithin(SectionKind.Exhibits)) continue;
            if (Incorporated().Match(block.Text) is not { Success: true } match || Successor().IsMatch(block.Text)) continue;
            if (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) <= first.Year) continue;
            var told = match.Groups["told"];
            context.Report(block, TextSpan.Of(told.Index, told.Length), new ReportDetails
            {
                Arguments = [told.Value, match.Groups["date"].Value, first.Year.ToString(CultureInfo.InvariantCulture)],
                Confidence = Confidence.High,
                Related = [new Place(first.Entry.Block, first.Entry.Range, "filed before")],
                GroupKey = match.Groups["date"].Value,
            });
        }
    }

    [GeneratedRegex(@"\b(filed|commission|SEC)\b[^()]{0,60}?\b(on|dated) (January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, (?<year>(19|20)[0-9][0-9])\b", Options)]
    private static partial Regex FiledOn();

    [GeneratedRegex(@"\b(we|the company|our company) (was|were) (?<told>(originally )?incorporated (in|under the laws of) (the )?(state of )?[A-Z][\w ]{2,30}? (on|in) (?<date>((January|February|March|April|May|June|July|August|September|October|November|December)( [0-9]{1,2})?,? ?)?(?<year>(19|20)[0-9][0-9])))\b", Options)]
    private static partial Regex Incorporated();

    [GeneratedRegex(@"\b(re-?incorporat|successor|predecessor|holding company|reorgani|redomicil|merger|convert|formerly|organized in)", Options)]
    private static partial Regex Successor();
}
