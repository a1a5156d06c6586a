using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay hangs on a target whose number is not told.</summary>
public sealed class PerformanceTargetNotDisclosedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6103",
        Name = "performance-target-not-disclosed",
        Title = "Performance target set but not disclosed",
        Message = "“{0}” speaks of a performance target without its number, or of its difficulty without an analysis of competitive harm.",
        Why = "Regulation S-K Item 402(b)(2)(v) and (vi) ask for the items of performance that pay depends on. Under Instruction 4 to Item "
            + "402(b) a target may be left out only where disclosure would cause substantial competitive harm, and then the section says how "
            + "difficult, or how likely, it is to reach.",
        Fix = "Give the target and the actual result for each period covered. Where the target is left out for competitive harm, be ready to "
            + "show the harm, and say with specifics how difficult it was to reach.",
        Comment = "We note your disclosure on page {page}: “{quote}.” Please disclose the performance target and the extent to which it was "
            + "reached. In the alternative, provide a detailed analysis of why disclosing the number would result in substantial competitive "
            + "harm, consistent with Instruction 4 to Item 402(b) of Regulation S-K, and discuss how difficult it was to reach.",
        StaffComments = ["calix-2009-12-17#18"],
        Topics = ["TARGETS"],
        Authority =
        [
            new Authority("Regulation S-K Item 402(b)(2)(v), (vi) and Instruction 4 to Item 402(b)"),
            new Authority("Regulation S-K Compliance and Disclosure Interpretation 118.04", IsVerified: false),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|The committee believed that the bookings goal would be hard for Ms. Ardent to reach.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|Mr. Osei's 2025 bonus was paid for reaching a target for regional revenue that the committee had set in January.|]"),
        Example.Flagged(
            SectionKind.ExecutiveCompensation,
            "[|His commission plan pays him up to a sales quota, which was intended to be very challenging.|]"),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "The committee believed that the bookings goal would be hard to reach. The goal was $42.0 million, and we booked $43.1 million.")
            with { Because = "the number and the result are given" },
        Example.Clean(SectionKind.ExecutiveCompensation, "We have set target bonus levels for our chief executive officer at 75% of base salary.")
            with { Because = "an opportunity to earn, not a target of performance" },
        Example.Clean(SectionKind.ExecutiveCompensation, "The committee did not set performance targets for 2025 and paid bonuses at its "
            + "discretion."),
        Example.Clean(SectionKind.ExecutiveCompensation, "Awards under the plan may be made subject to performance goals chosen by the "
            + "administrator."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PerformanceGoalOfPay, Concepts.SaidToBeHardToReach)
        .In(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("terms of a plan", Concepts.TermsOfAPlan).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // Scaled disclosure does not ask for targets; a company that calls them hard to reach is asked all the same.
        var isScaled = ScaledPay.AppliesTo(context.Filing);
        var isCalledHard = context.Hit.Concept == Concepts.SaidToBeHardToReach;
        if (isCalledHard && !context.SaysInParagraph(Concepts.PerformanceGoalOfPay, Concepts.HeadOfATableOfGoals)) return null;
        if (!isCalledHard && context.Statement.Stance == Stance.Believed) return null;

        // A sentence that calls one goal hard is about that goal; others may rest on a figure anywhere under the heading.
        var level = context.Look(LevelOfGoals.Any.Within(isCalledHard
            ? Reach.Paragraph | Reach.List | Reach.Table
            : Reach.Paragraph | Reach.List | Reach.Table | Reach.NextParagraphs | Reach.Subsection));
        if (level.Found is not null) return null;
        return new ReportDetails
        {
            LookedFor = [level, .. lookedFor],
            Confidence = isCalledHard ? Confidence.High : Confidence.Medium,
            Severity = isScaled && !isCalledHard ? Severity.Info : null,
            GroupKey = "goal",
        };
    }
}
