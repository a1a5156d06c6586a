using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Metrics;

/// <summary>A count of all time is told in place of one for the period.</summary>
public sealed partial class CumulativeCountRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4605",
        Name = "cumulative-count",
        Title = "Count accumulated since launch",
        Message = "“{0}” counts from the start and does not say how many are active or how many fall in each period.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. A count since launch can only rise and hides lapsed, repeated and inactive items; the staff ask for the "
            + "active number and the number in each period presented.",
        Fix = "Give the number for each period presented, or how many of the total are active, and say how repeats and cancellations are "
            + "treated.",
        Comment = "We note your disclosure on page {page} that “{quote}.” This number is cumulative. Please disclose how many are currently "
            + "active, or the number for each period presented, and explain why the cumulative number is useful.",
        Topics = ["METRICDEF", "USERCOUNT", "METRICCOMP"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Securities Act Rule 408")],
        Precision = new(2, 4, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Since we launched the app in 2019, travelers have booked over 3.2 million nights through it.|]"),
        Example.Flagged(SectionKind.Business, "[|To date, our game has been downloaded more than 12 million times.|]"),
        Example.Flagged(
            SectionKind.KeyMetrics,
            "[|We define members as the total number of accounts that have been created on our site at the end of the period.|]"),
        Example.Clean(
            SectionKind.Business,
            "Since we launched in 2019, travelers have booked over 3.2 million nights, including 1.1 million nights in 2025."),
        Example.Clean(SectionKind.ProspectusSummary, "Since inception we have raised $41 million and incurred losses."),
        Example.Clean(SectionKind.Business, "Travelers booked 1.1 million nights through our app in 2025."),
        Example.Clean(SectionKind.Business, "Since inception we have treated 14,000 patients, of whom 2,100 were treated in 2025."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["since", "to date", "cumulative*", "lifetime", "all-time", "have been created", "ever created"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.Business, SectionKind.SelectedFinancialData,
        SectionKind.SummaryFinancialData,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (!sentence.IsProse() || Excluded(hit.Section) || OtherCounts().IsMatch(text)) return;
        if (!SinceLaunch().IsMatch(text) && !AllEver().IsMatch(text)) return;
        if (Split().IsMatch(text) || (sentence.Next is { } next && Split().IsMatch(next.Text))) return;
        if (IsToldByPeriod(text, hit.Filing)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "cumulative" });
    }

    /// <summary>Whether a table gives what is counted for each period: a row "Total Orders" for "900 million orders".</summary>
    private static bool IsToldByPeriod(string text, Filing filing)
    {
        const int Periods = 2;
        var counted = Counted().Match(text).Groups["noun"].Value;
        return counted.Length > 0 && filing.Main.Blocks.OfType<TableBlock>().Any(block => block.Table.BodyRows.Any(row =>
            row.Label.ContainsIgnoringCase(counted) && row.Cells.Count(cell => cell.Value is not null) >= Periods));
    }

    [GeneratedRegex(@"\b\d[\d.,]*(?: (?:million|billion|thousand))? (?<noun>[a-z]{4,})", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    private static bool Excluded(Section section) =>
        section.IsWithinAny([SectionKind.RiskFactors, SectionKind.LiquidityAndCapitalResources, SectionKind.Management, SectionKind.TheOffering]);

    [GeneratedRegex(
        @"\b(since ((we|our|its?|the) )?(first )?(launch|inception|found|start|commenc|open|beginning)\w*|to date|cumulative\w*"
        + @"|lifetime|all[- ]time)\b[^.]{0,140}(\b\d[\d.,]*\s(million|billion|thousand)|\b\d{1,3},\d{3})|(\b\d[\d.,]*\s(million"
        + @"|billion|thousand)|\b\d{1,3},\d{3})[^.]{0,100}\b(since ((we|our|its?|the) )?(first )?(launch|inception|found"
        + @"|start|commenc|open)\w*|to date|cumulative(ly)?|lifetime|all[- ]time)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SinceLaunch();

    [GeneratedRegex(
        @"\btotal number of (accounts|users|members|downloads|registrations|profiles|subscribers)[^.]{0,40}\b(have been"
        + @"|ever)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AllEver();

    [GeneratedRegex(
        @"[$€£]|\b(shares?|warrants?|units|options?|stock|loss(es)?|deficit|notes?|employees|trials?|cells?|patients dosed"
        + @"|barrels|acres|common|holders)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherCounts();

    [GeneratedRegex(
        @"\b(including|of which|of whom|of these|of them|active|compared|respectively|in (the )?(last|past|most recent"
        + @"|fiscal))\b[^.]{0,60}\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Split();
}
