using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told, and no table reconciles it to GAAP.</summary>
public sealed class NonGaapWithoutReconciliationRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4802",
        Name = "non-gaap-without-reconciliation",
        Title = "Non-GAAP measure without a reconciliation",
        Message = "“{0}” tells {1}, and no table reconciles it to {2}.",
        Why = "Item 10(e)(1)(i)(B) asks for a quantitative reconciliation to the most directly comparable GAAP measure for each period "
            + "presented.",
        Fix = "Add a table that begins with the comparable GAAP measure and shows each adjustment for each period.",
        Comment = "We note that you present {1} on page {page}: “{quote}.” Please provide a reconciliation to {2}, the most directly comparable "
            + "GAAP measure, for each period presented. Refer to Item 10(e)(1)(i)(B) of Regulation S-K.",
        Topics = ["NGRECON"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(B)"),
            new Authority("Non-GAAP Financial Measures C&DI 102.06 and 103.02")],
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
            # Prospectus Summary

            In 2025 we had a net loss of $4.1 million. [|Our Adjusted EBITDA was $1.0 million.|]

            # Business

            Adjusted EBITDA is useful to investors, since it leaves out financing.
            """),
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            Net cash provided by operating activities was $9.0 million in 2025. [|Free cash flow was $6.2 million.|] It is useful to investors and does not represent residual cash flow for discretionary expenditures.
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
            """)
            with { Because = "no figure is told" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.NonGAAPMeasure)
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var comparable = OwnMeasure.ComparableOf(context.Hit);
        if (!OwnMeasure.IsTold(context) || context.Filing.Reading.Blocks.Any(block => Reconciles(block, comparable))) return null;
        return new ReportDetails { Arguments = [context.Sentence.Text, context.Hit.Text, comparable], GroupKey = comparable };
    }

    private static bool Reconciles(BlockReading block, string comparable) =>
        block.Block is TableBlock && block.Has(Concepts.GAAPMeasure) && block.Of(Concepts.NonGAAPMeasure)
            .Any(measure => OwnMeasure.ComparableOf(measure) == comparable);
}
