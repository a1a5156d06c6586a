using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Acquired intangibles are amortized over a life and on a straight line, and neither is explained.</summary>
public sealed class UsefulLifeNotExplainedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7205",
        Name = "useful-life-not-explained",
        Title = "Useful lives of acquired intangibles not explained",
        Message = "“{0}” gives a life without saying how it was determined or why the straight-line method fits.",
        Why = "ASC 350-30-35 asks for the period over which the asset contributes to cash flows and for a method that follows the pattern in "
            + "which its benefits are consumed; straight-line only where that pattern cannot be determined.",
        Fix = "Say how the life was determined (technology cycle, attrition of customers, expected cash flows) and why straight-line "
            + "approximates the pattern of use.",
        Comment = "We note on page {page} that “{quote}.” Please expand your disclosure to explain how these useful lives were determined, and "
            + "tell us why you believe that the straight-line method of amortization is appropriate.",
        StaffComments = ["calix-2009-12-17#24"],
        Topics = ["FSPRES"],
        Authority =
        [
            new Authority("ASC 350-30-35-1 to 35-6", IsVerified: false),
            new Authority("SFAS No. 142, paragraphs 11 to 15", IsSuperseded: true, IsVerified: false),
        ],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|Acquired technology and customer contracts are amortized over a weighted average useful life of five years by the straight-line method.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|The customer relationships have an estimated life of ten years, and we amortize them on a straight-line basis.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "The customer relationships are amortized on a straight-line basis over ten years. The life was determined from an annual attrition of 9%, and straight-line approximates the expected cash flows."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Furniture and laboratory equipment are depreciated by the straight-line method over five years.")
            with { Because = "tangible property" },
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Intangible assets are amortized over their estimated useful lives on a straight-line basis.")
            with { Because = "the general policy; the lives stand elsewhere" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.LifeOfAnIntangible)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements)
        .Outside(SectionKind.ResultsOfOperations, SectionKind.LiquidityAndCapitalResources);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("how the life was determined", Concepts.BasisOfALife).Within(Reach.Paragraph | Reach.List)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, GroupKey = "useful-life" };
}
