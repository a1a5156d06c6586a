using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The result of a trial is told without what it takes to judge it.</summary>
public sealed class TrialResultWithoutParticularsRule : IncompleteDescriptionRule
{
    private const Reach Around = Reach.Paragraph | Reach.List | Reach.Table | Reach.NextParagraphs;

    private static readonly Cure Trial = Cure.Concept("words of a trial", Concepts.WordsOfATrial).Within(Reach.Sentence);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5513",
        Name = "trial-result-without-particulars",
        Title = "Result of a trial without numbers, dose, measure or adverse events",
        Message = "“{0}” tells the result of a trial; beside it stands nothing of {1}.",
        Why = "An investor has to be able to judge a trial. The staff ask for its date and place, the number of patients, the dose, the endpoints and whether they were "
            + "met, the statistical measure, and the adverse events (Rule 408; Item 101).",
        Fix = "Give the dates and sites, the number of patients in each arm, the dose, the endpoints with their results and p-values, and the adverse events.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please expand the description of this trial to disclose the number of patients, the dose, "
            + "the endpoints and results with their statistical significance, and any serious adverse events. We note in particular that you do not disclose {1}.",
        Topics = ["TRIALS"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 101")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business,
            "We have completed a Phase 2 clinical trial of LX-9 in gout. [|The trial met its primary endpoint.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our clinical trial in children gave encouraging results.|]"),
        Example.Clean(
            SectionKind.Business,
            "In 2021 our clinical trial of LX-9 treated 84 patients with 40 mg a day and met its primary endpoint, the change in pain score at week 12 (p=0.01). "
                + "Nausea was the most common adverse event."),
        Example.Clean(SectionKind.Business, "Our field trial of barley gave encouraging results.")
            with { Because = "no drug is in development" },
        Example.Clean(SectionKind.RiskFactors, "The clinical trial may not meet its primary endpoint."),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ResultOfATrial)
        .Told(Stance.Asserted, Stance.Believed, Stance.Reported)
        .In(SectionKind.Business, SectionKind.ProspectusSummary)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.GovernmentRegulation, SectionKind.Competition);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("the number of patients", Concepts.NumberOfPatients).Within(Around),
        Cure.Concept("the statistical measure", Concepts.MeasureOfChance).Within(Around),
        Cure.Concept("the adverse events", Concepts.HarmCounted, Concepts.AdverseEventsTold).Within(Around),
        Cure.Concept("the dose or the dates", Concepts.TimeOrDoseOfATrial).Within(Around),
        Cure.Concept("the endpoint", Concepts.EndpointNamed).Within(Around),
    ];

    /// <inheritdoc/>
    protected override int FewestMissing => 3;

    /// <inheritdoc/>
    protected override string GroupKey => "results";

    /// <inheritdoc/>
    protected override bool IsMatter(ConceptContext context) =>
        context.Statement.Actor is not (Actor.Competitor or Actor.Law)
        && (LifeScienceIssuer.IsAround(context) || context.Look(Trial).Found is not null);
}
