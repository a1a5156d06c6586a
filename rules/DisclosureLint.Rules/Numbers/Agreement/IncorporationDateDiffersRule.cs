using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The issuer’s incorporation is told with different dates.</summary>
public sealed partial class IncorporationDateDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1505",
        Name = "incorporation-date-differs",
        Title = "Date or state of incorporation told differently",
        Message = "The issuer was incorporated {1} by this place and {2} by another.",
        Why = "Regulation S-K Item 101(a) and (h) ask for the year and form of organization; a second date is often carried over from another issuer.",
        Fix = "Take the date from the charter and use it throughout.",
        Comment = "You disclose that you were “{quote}” here and give a different date elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 101(h)(1)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\nWe were [|incorporated in Delaware on May 12, 2017|].\n\n# BUSINESS\n\nWe were incorporated in Delaware on June 3, 2008. We moved in 2011.\n\n# FINANCIAL STATEMENTS\n\nThe Company was incorporated in the State of Delaware on June 3, 2008."),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\nWe were incorporated in the State of Ohio in March 2015.\n\n# BUSINESS\n\nOur company was [|incorporated in the State of Ohio in April 2016|]."),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\nWe were incorporated in Delaware in June 2008.\n\n# BUSINESS\n\nWe were incorporated in Delaware on June 3, 2008. Our subsidiary was incorporated in Ohio on May 1, 2012."),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\nWe were formed as a limited liability company in Texas in 2015 and were incorporated in Delaware on June 3, 2018."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || block.Section.IsWithin(SectionKind.PartII)) continue;
            if (!block.Text.ContainsIgnoringCase("incorporated")) continue;
            foreach (Match match in Incorporated().Matches(block.Text))
            {
                if (Reincorporated().IsMatch(block.Text)) continue;
                var told = match.Groups["told"];
                yield return new Told(block, TextSpan.Of(told.Index, told.Length), "incorporation", DateOf(match), block.Section.IsWithin(SectionKind.FinancialStatements));
            }
        }
    }

    private protected override string Say(string value) => "in " + value;

    /// <summary>A month agrees with a day in it, and a year with a month in it.</summary>
    private protected override bool Agree(string left, string right) =>
        left.EndsWith(right, StringComparison.OrdinalIgnoreCase) || right.EndsWith(left, StringComparison.OrdinalIgnoreCase);

    private static string DateOf(Match match)
    {
        var (day, month, year) = (match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);
        return (day.Length > 0 ? day.TrimStart('0') + " of " : "") + (month.Length > 0 ? month + " " : "") + year;
    }

    [GeneratedRegex(@"\b(we|the company|our company|the registrant|the corporation|\((the )?“Company”\)) (was|were) (?<told>(originally )?incorporated (in|under the laws of) (the )?(State of )?[A-Z][\w ]{2,30}? (on|in) ((?<month>January|February|March|April|May|June|July|August|September|October|November|December)( (?<day>[0-9]{1,2}))?,? ?)?(?<year>(19|20)[0-9][0-9]))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Incorporated();

    [GeneratedRegex(@"\b(re-?incorporated|merger sub|redomicil|shell company merger|predecessor)", Options)]
    private static partial Regex Reincorporated();
}
