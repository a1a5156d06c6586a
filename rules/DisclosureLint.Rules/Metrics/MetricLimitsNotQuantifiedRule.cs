using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A count of users is known to hold duplicate or false accounts, and nothing says how many.</summary>
public sealed partial class MetricLimitsNotQuantifiedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4603",
        Name = "metric-limits-not-quantified",
        Title = "Known weakness of a metric not quantified",
        Message = "“{0}” admits that the count takes in duplicate, false or multiple accounts, and gives no estimate of them.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. Where the company knows that its count is inflated by duplicate, false or inactive accounts, the staff ask "
            + "for an estimate of them and how it is made.",
        Fix = "Estimate the duplicate, false and inactive accounts in the count, say how the estimate is made, and say that the metric counts "
            + "accounts and not people.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please quantify the duplicate, false or multiple accounts that you "
            + "estimate are included in your user metrics, and describe how you identify them.",
        Topics = ["METRICDEF"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Regulation S-K Item 303(a)")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.KeyMetrics,
            "Our figures for monthly readers are estimates. [|We try to keep them accurate, for instance by removing duplicate and fictitious "
                + "accounts that we find.|]"),
        Example.Flagged(SectionKind.SelectedFinancialData, "[|Our data do not show when one person has opened multiple accounts.|]"),
        Example.Clean(
            SectionKind.MarketAndIndustryData,
            "We try to keep the figures accurate by removing duplicate accounts. We estimate that duplicate accounts were about 4% of monthly "
                + "readers at June 30, 2026."),
        Example.Clean(
            SectionKind.KeyMetrics,
            "One company may hold multiple active customer accounts, each of which is treated as a separate customer.")
            with { Because = "it is the rule by which customers are counted" },
        Example.Clean(SectionKind.RiskFactors, "Criminals may open fictitious accounts and cause losses to our lenders."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["duplicate", "fictitious", "fake", "multiple", "false", "fraudulent", "inactive"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.AboutThisProspectus, SectionKind.MarketAndIndustryData,
        SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData, SectionKind.ManagementsDiscussion, SectionKind.Business,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (Weakness().Match(sentence.Text) is not { Success: true } || CountRule().IsMatch(sentence.Text)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Weakness().IsMatch(block.Text) && IsEstimatedIn(block))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "weakness" });
    }

    private static bool IsEstimatedIn(Block block) =>
        block.Sentences.Any(sentence => Weakness().IsMatch(sentence.Text) && Estimate().IsMatch(sentence.Text));

    [GeneratedRegex(
        @"\b(multiple|duplicate|fictitious|fake|false|fraudulent|inactive)\b([^.]{0,40}?)\b(accounts|users|profiles|registrations"
        + @"|members|subscribers|listeners)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Weakness();

    /// <summary>A rule by which accounts are counted, and accounts that are no users.</summary>
    [GeneratedRegex(
        @"\b(each of which|treated|counted as|we count|bank|brokerage|deposit|trade|omnibus|trust|custod\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CountRule();

    [GeneratedRegex(
        @"\b(estimate|approximately|less than|represent|about|up to)\w*[^.]{0,80}(\d\s?%|\b\d[\d,.]*\s(million|thousand)\b"
        + @"|\b\d{1,3},\d{3}\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Estimate();
}
