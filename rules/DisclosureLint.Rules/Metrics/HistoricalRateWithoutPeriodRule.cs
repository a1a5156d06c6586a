using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A rate is told as historical or typical, and no period is named.</summary>
public sealed partial class HistoricalRateWithoutPeriodRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4611",
        Name = "historical-rate-without-period",
        Title = "Rate called historical without a period",
        Message = "“{0}” gives a rate as historical or typical without the period or how it is calculated.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. A rate that holds “historically” may be the best of several years; the staff ask for the period, the "
            + "calculation and the rate in the periods presented.",
        Fix = "Give the rate for each period presented and say how it is calculated.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the period to which this percentage relates, how it is "
            + "calculated, and the percentage for each period presented.",
        Topics = ["METRICDEF", "METRICCOMP"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Securities Act Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|Historically, we have won more than 40% of the tenders we enter.|]"),
        Example.Flagged(SectionKind.Business, "[|Dealers who sell only our tractors have traditionally brought about two-thirds of our revenue.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "We won 42% of the tenders we entered in 2025 and 38% in 2024. Historically, the rate has been between 35% and 45%."),
        Example.Clean(SectionKind.Business, "We typically pay our dealers 30% of the price when they place an order.")
            with { Because = "it is a term of trade" },
        Example.Clean(SectionKind.RiskFactors, "Historically, we have won more than 40% of the tenders we enter."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["historically", "traditionally", "on average", "in the past", "typically"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.GovernmentRegulation, SectionKind.Competition,
            SectionKind.TheOffering])) return;
        if (!Rate().IsMatch(text) || !Own().IsMatch(text) || Dated().IsMatch(sentence.WithNeighbours()) || Terms().IsMatch(text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "rate" });
    }

    [GeneratedRegex(
        @"\b(historically|traditionally|on average|in the past|typically)\b[^.]{0,160}(\d\s?%|\b(two|three)[- ](thirds"
        + @"|quarters)\b|\b\d+ percent\b)|(\d\s?%|\b(two|three)[- ](thirds|quarters)\b)[^.]{0,80}\bhistorically\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(we|our|us|the company)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(pay|pays|paid|fees?|royalt\w+|deposits?|discounts?|commissions?|tax\w*|interest|terms?|payable|due|require\w*"
        + @"|vest\w*|dividends?|distribut\w+|patent|own(s|ed|ership)?|gross price|charge[sd]?|invoice[sd]?|shares|industry)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Terms();
}
