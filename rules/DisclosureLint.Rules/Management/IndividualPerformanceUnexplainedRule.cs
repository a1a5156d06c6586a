using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Pay was decided by discretion or by individual performance, and what was looked at is not told.</summary>
public sealed class IndividualPerformanceUnexplainedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6104",
        Name = "individual-performance-unexplained",
        Title = "Discretion or individual performance in pay not explained",
        Message = "“{0}” does not say which elements of performance were weighed for each officer.",
        Why = "Regulation S-K Item 402(b)(2)(vi) and (vii) ask how discretion was used and which elements of individual performance were "
            + "taken into account; Item 402(b)(1)(v) asks how the amount of each element was determined.",
        Fix = "For each named executive officer say what was achieved, how it was weighed, and how that led to the amount paid.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe, for each named executive officer, the elements of "
            + "individual performance that were considered and how the exercise of discretion led to the amounts paid.",
        Topics = ["INDIVPERF", "TARGETS"],
        Authority = [new Authority("Regulation S-K Item 402(b)(1)(v), (b)(2)(vi) and (vii)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|Bonuses for 2025 were based on a subjective assessment of each officer's contribution.|]"),
        Example.Flagged(SectionKind.ExecutiveCompensation, "[|The committee exercised its discretion and approved a multiplier of 110% for the year.|]"),
        Example.Clean(SectionKind.ExecutiveCompensation, "The administrator may, in its discretion, accelerate the vesting of an award."),
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "The committee exercised its discretion and raised Ms. Ardent's bonus to $120,000 because she opened the Tulsa plant four months early and held its cost to $3.1 million.")
            with { Because = "what she achieved is told" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PayDecidedByJudgment)
        .In(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("what the person achieved", Concepts.WhatAPersonAchieved).Within(Reach.Paragraph | Reach.List | Reach.Table | Reach.NextParagraphs),
        Cure.Concept("terms that leave nothing to judgment", Concepts.PayThatNoJudgmentDecides).Within(Reach.Sentence | Reach.Neighbours),
        Cure.Concept("terms of a plan", Concepts.TermsOfAPlan).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.SaysInSentence(Concepts.PromiseOfPay) ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "individual-performance" };
}
