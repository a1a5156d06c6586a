using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>One group of customers is said to do more, or to cost less, than another, without figures.</summary>
public sealed partial class GroupsComparedWithoutFiguresRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4615",
        Name = "groups-compared-without-figures",
        Title = "Groups of customers compared without figures",
        Message = "“{0}” compares groups of customers and gives no figure for either.",
        Why = "Where a registrant tells how one group of its customers behaves better than another, the size of each group and the measure for both are needed for "
            + "the statement not to mislead (Rule 408; Release No. 33-10751).",
        Fix = "Give the share of customers in each group and the measure for both, for each period presented, and say whether it will last.",
        Comment = "We note your disclosure on page {page} that “{quote}.” To provide context, please disclose the percentage of your customers in each group, and "
            + "quantify the measure for each group for the periods presented.",
        Topics = ["METRICCOMP", "METRICDEF", "RESULTSQ", "COMPARATIVE"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Release No. 33-10751")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Members that buy the winter pass rent more often than other members.|]"),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Our cost of serving existing clubs is significantly lower than the cost of serving new clubs and customers.|]"),
        Example.Clean(SectionKind.ManagementsDiscussion, "Members that buy the winter pass, 31% of all, rent 4.1 times a year, more often than other members at 2.2 times."),
        Example.Clean(SectionKind.RiskFactors, "Our new customers may rent less often than existing customers."),
        Example.Clean(SectionKind.Competition, "Customers of our competitors have more choice than our customers."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["than", "relative to", "compared to", "compared with", "generally elevated"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion, SectionKind.Business, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.Competition, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements])) return;
        if (Compared().IsMatch(text) && !Figure().IsMatch(hit.Sentence.WithNeighbours()) && !Other().IsMatch(text))
            hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "groups" });
    }

    [GeneratedRegex(@"\b(?:customers?|users?|consumers?|subscribers?|members?|clients?|merchants?|cohorts?|visitors?|listeners?|players?|clubs)\b[^.;]{0,100}\b(?:higher|lower|greater|more|fewer|less|longer|larger|smaller)\b[^.;]{0,50}\b(?:than|relative to|compared (?:to|with))\b[^.;]{0,60}\b(?:non-?\w+|other|new|existing)\b(?: \w+){0,2}? ?(?:customers?|users?|consumers?|subscribers?|members?|clients?|merchants?|cohorts?|clubs|ones)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:may|could|might|if|competitors?|expects?|will|would|increased?|decreased?|grew)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
