using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told, and nothing says why it is useful to investors.</summary>
public sealed class NonGaapUseNotToldRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4805",
        Name = "non-gaap-use-not-told",
        Title = "Usefulness of a non-GAAP measure not told",
        Message = "“{0}” tells {1}, and the filing does not say why it is useful to investors.",
        Why = "Item 10(e)(1)(i)(C) and (D) ask for the reasons why management believes that the measure is useful to investors, and for its own "
            + "additional purposes.",
        Fix = "Say for each measure why it is useful to investors about this company, how management uses it, and its limits.",
        Comment = "We note that you present {1} on page {page}: “{quote}.” Please disclose why management believes that this measure provides "
            + "useful information to investors and the purposes for which management uses it. Refer to Item 10(e)(1)(i)(C) and (D) of Regulation "
            + "S-K.",
        Topics = ["NGUSE"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(C) and (D)")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            We had a net loss of $4.1 million in 2025. [|Our Adjusted EBITDA was $1.0 million.|]

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Stock-based compensation | 5,100 |
            | Adjusted EBITDA | $1,000 |
            """),
        Example.Flagged(
            """
            # Prospectus Summary

            We had a gross profit of $9.0 million. [|Our adjusted gross profit was $11.0 million.|]

            | | 2025 |
            | --- | --- |
            | Gross profit | $9,000 |
            | Stock-based compensation | 2,000 |
            | Adjusted gross profit | $11,000 |
            """),
        Example.Clean(
            """
            # Prospectus Summary

            In 2025 we had a net loss of $4.1 million and Adjusted EBITDA of $1.0 million.

            # Management's Discussion and Analysis

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Depreciation | 1,200 |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,000 |

            Adjusted EBITDA is useful to investors because it leaves out costs that vary with financing.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            We look for targets with strong free cash flow.
            """),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.NonGAAPMeasure)
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("why the measure is useful", Concepts.UseOfAMeasureTold).Within(Reach.Paragraph | Reach.Document)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) => OwnMeasure.IsTold(context)
        ? new ReportDetails { Arguments = [context.Sentence.Text, context.Hit.Text], LookedFor = lookedFor,
            GroupKey = OwnMeasure.ComparableOf(context.Hit) }
        : null;
}
