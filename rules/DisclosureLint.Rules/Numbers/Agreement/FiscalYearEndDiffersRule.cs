using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The fiscal year ends on another day than the statements or another passage show.</summary>
public sealed partial class FiscalYearEndDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1515",
        Name = "fiscal-year-end-differs",
        Title = "End of the fiscal year told differently",
        Message = "The fiscal year ends on {1} by this place and on {2} by another.",
        Why = "Regulation S-X Rules 3-01 and 3-02 count from the end of the fiscal year; which statements are due follows from it.",
        Fix = "Use the day on which the audited years end.",
        Comment = "You state that “{quote},” but your financial statements appear to have another fiscal year end. Please reconcile.",
        Topics = ["INCONSISTENT", "STALE"],
        Authority = [new Authority("Regulation S-X Rule 3-02")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Statements = "\n\n# FINANCIAL STATEMENTS\n\nThese are the statements for the year ended December 31, 2025.\n\nOperations of the year ended December 31, 2025 used cash.\n\nThe year ended December 31, 2025 was our tenth.\n\nThe loss for the year ended December 31, 2025 was larger.";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\n[|Our fiscal year ends on June 30|]." + Statements),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\n[|The Company’s fiscal year end is September 30|]." + Statements),
        Example.Clean("# BUSINESS\n\nOur fiscal year ends on December 31." + Statements),
        Example.Clean("# BUSINESS\n\nOur fiscal year ends on the Sunday closest to December 31. The fiscal year of our parent ends on June 30." + Statements),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        var changed = false;
        var told = new List<Told>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase("fiscal year")) continue;
            changed |= Changed().IsMatch(block.Text);
            foreach (Match match in Ends().Matches(block.Text))
                told.Add(new Told(block, TextSpan.Of(match.Index, match.Length), "fiscal year", $"{match.Groups["month"].Value} {match.Groups["day"].Value}".Trim()));
        }

        if (changed || told.Count == 0) yield break;
        if (filing.Profile.FiscalYearEnd is { Evidence: { } evidence } end)
        {
            // Years of whole weeks end some days before or after the end of a month.
            var day = end.Value.Day <= 7 ? end.Value.AddDays(-8) : end.Value;
            yield return new Told(evidence.Block, evidence.Range, "fiscal year", day.ToString("MMMM d", CultureInfo.InvariantCulture), IsAuthority: true);
        }

        foreach (var one in told) yield return one;
    }

    /// <summary>Only another month is another year: days are told loosely.</summary>
    private protected override bool Agree(string left, string right) => left.Split(' ')[0].Equals(right.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(our|the company[’']s|we have an?) (annual )?(fiscal|financial) year[- ]?(ends?|end is|ending|that ends)( each year)?( on)?( the last day of)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b( (?<day>[0-9]{1,2}))?(?!,? [0-9]{4})", Options)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(chang(ed?|ing)|change (in|of|to)) (our|its|the company[’']s|in) fiscal year|\bfiscal year[- ]end (was|has been) changed|\btransition period (from|ended)\b", Options)]
    private static partial Regex Changed();
}
