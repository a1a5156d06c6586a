using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>Results are called statistically significant, and nothing says what that means.</summary>
public sealed class SignificanceUnexplainedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5511",
        Name = "significance-unexplained",
        Title = "Statistical significance without explanation",
        Message = "“{0}” calls results statistically significant, and the filing does not explain the measure or give a p-value.",
        Why = "An investor has to be able to judge a trial result. The staff ask to explain statistical significance and p-values at first use "
            + "and how they relate to the FDA's standards of evidence (Rule 408; Rule 421(b)).",
        Fix = "Give the p-value and say in a sentence what it measures and how it relates to the evidence that the FDA asks for.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the p-values, and at first use explain what "
            + "statistical significance and p-values mean and how they relate to the FDA's evidentiary standards.",
        Topics = ["TRIALS"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|In the second study LX-9 lowered uric acid in a statistically significant manner.|] The candidate is in a Phase 1 clinical trial "
                + "cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|The fall was statistically significant (p<0.05).|] The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical "
                + "work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The fall was statistically significant (p<0.05). A p-value of less than 0.05 means that there is less than a 5% chance that the "
                + "result is random. The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came before the clinical "
                + "trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The fall was not statistically significant. The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came "
                + "before the clinical trial. The FDA has approved no product candidate of ours."),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SignificanceClaimed)
        .Told(Stance.Asserted, Stance.Believed, Stance.Reported)
        .In(SectionKind.ProspectusSummary, SectionKind.Business)
        .Outside(SectionKind.RiskFactors, SectionKind.GovernmentRegulation, SectionKind.Competition);

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!LifeScienceIssuer.IsAround(context)) return null;
        var value = context.Look(Cure.Concept("a p-value", Concepts.MeasureOfChance).Within(Reach.Paragraph | Reach.Table));
        var meaning = context.Look(Cure.Concept("what the measure means", Concepts.SignificanceExplained)
            .Within(Reach.Paragraph | Reach.Document));
        if (value.Found is not null && meaning.Found is not null) return null;
        return new ReportDetails
        {
            LookedFor = [.. new[] { value, meaning }.Where(result => result.Found is null)],
            Message = meaning.Found is null ? null : "“{0}” calls results statistically significant without a p-value in the paragraph.",
            GroupKey = meaning.Found is null ? "significance" : "value",
        };
    }
}
