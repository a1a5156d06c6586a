using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft concludes that an unapproved product is safe or effective.</summary>
public sealed class SafetyOrEfficacyConcludedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5501",
        Name = "safety-or-efficacy-concluded",
        Title = "Safety or efficacy of an unapproved product concluded",
        Message = "“{0}” draws a conclusion on safety or efficacy, which is for the FDA to decide.",
        Why = "Safety and efficacy are determinations that only the FDA and its foreign counterparts make. Until approval the staff ask to "
            + "remove conclusions, also those told as a belief or potential, and to give objective data instead (Rule 408).",
        Fix = "Delete the conclusion and give the objective data: endpoints, number of patients, results and adverse events.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Safety and efficacy determinations are solely within the authority of "
            + "the FDA and comparable regulators. Please remove statements that suggest your product candidates are safe or effective, here and "
            + "throughout; you may present objective data without drawing conclusions.",
        Topics = ["FDA"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Our candidate LX-9 offers patients a safe and effective treatment of gout.|] The candidate is in a Phase 1 clinical trial cleared "
                + "by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.Business,
            "[|We believe these levels are a reliable indicator of therapeutic efficacy.|] The candidate is in a Phase 1 clinical trial cleared "
                + "by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.Business,
            "[|Our Phase 1 study demonstrated the efficacy of LX-9 in gout.|] The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "LX-9 was generally well tolerated by the 24 volunteers, and no serious adverse events were reported. The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.Business,
            "The FDA must find that a drug is safe and effective before it may be sold. The candidate is in a Phase 1 clinical trial cleared by "
                + "the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The trial will evaluate the safety and efficacy of LX-9. The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(SectionKind.Business, "Our ladders are safe and effective for painters.")
            with { Because = "no drug is in development" },
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SafetyOrEfficacyConcluded)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Reported, Stance.Possible, Stance.Denied)
        .In(SectionKind.ProspectusSummary, SectionKind.Business)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.GovernmentRegulation, SectionKind.Competition)
        .Lacking(Concepts.StandardOfARegulator);

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var statement = context.Statement;

        // "Has no side effects" denies and claims: there the denial is a word of the claim itself.
        var first = context.Reading.Tokens[context.Hit.Start];
        if (statement.IsNegated && !Grammar.NegativeDeterminers.Contains(first.Form)
            && !Grammar.Negations.Contains(first.Form)) return null;
        if (statement.Actor is Actor.Competitor or Actor.Law or Actor.Market || !LifeScienceIssuer.IsAround(context)) return null;
        return new ReportDetails { Confidence = ConfidenceOf(statement), GroupKey = "safety and efficacy" };
    }
}
