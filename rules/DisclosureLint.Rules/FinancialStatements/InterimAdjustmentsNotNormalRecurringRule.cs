using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>
/// Interim statements are said to include all adjustments, and not that these are normal and recurring; or nothing is
/// said at all.
/// </summary>
public sealed class InterimAdjustmentsNotNormalRecurringRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7202",
        Name = "interim-adjustments-not-normal-recurring",
        Title = "Interim adjustments not said to be normal and recurring",
        Message = "“{0}” does not say that the adjustments are of a normal recurring nature.",
        Why = "Regulation S-X Rule 10-01(b)(8) asks for a statement that all adjustments necessary for a fair statement of the interim "
            + "results are included, and either that they are all of a normal recurring nature or what the others are.",
        Fix = "Add “consisting only of normal recurring adjustments”, or describe the nature and amount of those that are not.",
        Comment = "We note on page {page}: “{quote}.” Please expand your disclosure to state that all adjustments necessary for a fair statement "
            + "of the interim periods are of a normal recurring nature. If they are not, please disclose the nature of the others.",
        StaffComments = ["calix-2009-12-17#21"],
        Topics = ["INTERIMADJ"],
        Authority = [new Authority("Regulation S-X Rule 10-01(b)(8)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|The interim statements include all adjustments that management considers necessary for a fair presentation.|]"),
        Example.Flagged(
            SectionKind.SummaryFinancialData,
            "[|In our opinion the unaudited data reflect all adjustments necessary to present fairly the results of those periods.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The interim statements include all adjustments, consisting only of normal recurring adjustments, necessary for a fair presentation."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The interim statements include all adjustments necessary for a fair statement. All of these adjustments are of a normal and "
                + "recurring nature.")
            with { Because = "the next sentence says so" },
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The financial statements do not include any adjustments that might be necessary if we cannot continue as a going concern."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "We revise estimates of contract cost and make all adjustments in the period in which they are considered necessary."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.AllAdjustmentsIncluded, Concepts.InterimStatementsPresented)
        .In(SectionKind.FinancialStatements, SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData,
            SectionKind.ManagementsDiscussion, SectionKind.ProspectusSummary);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("a statement that they are normal and recurring", Concepts.NormalAndRecurring).Within(Reach.Paragraph | Reach.List)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isAbsence = context.Hit.Concept == Concepts.InterimStatementsPresented;
        var reading = context.Filing.Reading;
        if (isAbsence && (!context.Section.IsWithin(SectionKind.FinancialStatements)
            || reading.Of(Concepts.AllAdjustmentsIncluded).Count > 0
            || reading.Of(Concepts.NormalAndRecurring).Count > 0)) return null;
        return new ReportDetails { LookedFor = lookedFor, Confidence = isAbsence ? Confidence.Medium
            : Confidence.High, Severity = reading.Of(Concepts.NormalAndRecurring).Count > 0 ? Severity.Info
                : null, GroupKey = "interim-adjustments" };
    }
}
