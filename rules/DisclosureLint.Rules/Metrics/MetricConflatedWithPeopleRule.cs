using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Metrics;

/// <summary>The figure of a defined metric is told elsewhere as a number of users or people.</summary>
public sealed partial class MetricConflatedWithPeopleRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4612",
        Name = "metric-conflated-with-people",
        Title = "Metric told as a number of people",
        Message = "“{0}” gives the figure of a defined metric as a plain number of users or people.",
        Why = "Release No. 33-10751 asks that a metric come with its definition, how it is calculated, why it is useful and its limits, so that "
            + "it is not misleading. Where a metric counts accounts that were active in a window, the same figure told as users or people says "
            + "more than was measured.",
        Fix = "Use the defined term with the figure wherever it is told.",
        Comment = "On page {page} you refer to “{quote},” while elsewhere the same number is your defined metric. Please use the defined term "
            + "consistently, or explain the difference.",
        Topics = ["METRICDEF", "USERCOUNT"],
        Authority = [new Authority("Release No. 33-10751"), new Authority("Regulation S-K Item 303(a)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Prospectus Summary

            We had 61 million MAUs in June 2026. MAUs are accounts that opened the app in the last 30 days.

            # Business

            Our aim is to give each of [|our 61 million users|] a tutor.
            """),
        Example.Flagged(
            """
            # Prospectus Summary

            In June 2026 there were 2.4 million monthly active users, that is accounts that opened the app in the month. [|Our 2.4 million members|] trade books.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            We had 61 million MAUs in June 2026. MAUs are accounts that opened the app in the last 30 days.

            # Business

            Our aim is to give each of our users a tutor. There are 400 million students in the world.
            """),
        Example.Clean(SectionKind.Business, "Our 2.4 million members trade books.")
            with { Because = "no metric has that figure" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["users", "people", "members", "customers", "consumers", "subscribers"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.AboutThisProspectus, SectionKind.ManagementsDiscussion,
        SectionKind.Unknown,
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || People().Match(hit.Sentence.Text) is not { Success: true } people) return;
        var number = people.Groups["number"].Value;
        var isMetric = new[] { hit.Filing.Find(SectionKind.ProspectusSummary), hit.Filing.Find(SectionKind.ManagementsDiscussion) }
            .OfType<Section>().SelectMany(section => section.Sentences)
            .Any(other => other.Text.ContainsIgnoringCase(number)
                && Metric().Matches(other.Text).Any(match => match.Groups["number"].Value.Equals(number, StringComparison.OrdinalIgnoreCase)));
        if (!isMetric) return;
        hit.Report(sentence.RangeOf(people), new ReportDetails { GroupKey = "people" });
    }

    [GeneratedRegex(
        @"\bour (?<number>\d[\d.,]*( million| billion)?) (users|people|members|customers|consumers|subscribers)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(
        @"\b(?<number>\d[\d.,]*( million| billion)?) (MAUs|DAUs|monthly active \w+|daily active \w+|active \w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Metric();
}
