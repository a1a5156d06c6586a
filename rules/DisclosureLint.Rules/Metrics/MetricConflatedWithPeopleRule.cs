using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Metrics;

/// <summary>The figure of a defined metric is told elsewhere as a number of users or people.</summary>
public sealed class MetricConflatedWithPeopleRule : StatementRule
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
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
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
    protected override Saying When => Saying.Of(Concepts.PeopleCountedAsOurs)
        .In(SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.AboutThisProspectus, SectionKind.ManagementsDiscussion, SectionKind.Unknown);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Concept;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var number = NumbersIn(context.Reading, context.Hit.Start, context.Hit.End).First();
        var isMetric = context.Filing.Reading.Of(Concepts.KeyMeasure).Any(measure =>
            NumbersIn(measure.Reading, Math.Max(0, measure.Start - 1), measure.Start).Contains(number, StringComparer.OrdinalIgnoreCase));
        return isMetric ? new ReportDetails { GroupKey = "people" } : null;
    }

    private static IEnumerable<string> NumbersIn(BlockReading reading, int start, int end) =>
        Enumerable.Range(start, end - start).Where(at => reading.Tokens[at].Kind == TokenKind.Number).Select(at => reading.TextOf(at, at + 1));
}
