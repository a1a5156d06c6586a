using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>Free cash flow is told without the caution that it is not residual cash.</summary>
public sealed class FreeCashFlowWithoutLimitsRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4806",
        Name = "free-cash-flow-without-limits",
        Title = "Free cash flow without its limits",
        Message = "“{0}” tells free cash flow and nothing says that it is not residual cash available at will.",
        Why = "Free cash flow has no uniform definition and does not deduct debt service and other commitments. The staff ask for a clear "
            + "description of the calculation and a caution that it does not represent residual cash flow available for discretionary "
            + "expenditures (Non-GAAP C&DI 102.07).",
        Fix = "Describe how it is calculated and state that it does not represent residual cash flow for discretionary expenditures, since debt "
            + "service and other commitments are not deducted.",
        Comment = "We note your presentation of free cash flow on page {page}: “{quote}.” Please describe how it is calculated and caution that "
            + "it does not represent residual cash flow available for discretionary expenditures. Refer to Question 102.07 of the Non-GAAP "
            + "Compliance and Disclosure Interpretations.",
        Topics = ["NGUSE"],
        Authority = [new Authority("Non-GAAP Financial Measures C&DI 102.07")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "Net cash provided by operating activities was $9.0 million. [|Free cash flow was $6.2 million, which investors find useful.|]"),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "Net cash from operating activities was $9.0 million in 2025. [|We made free cash flow of $6.2 million.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "Free cash flow was $6.2 million, which investors find useful. Free cash flow does not represent residual cash flow for "
                + "discretionary expenditures."),
        Example.Clean(SectionKind.ProspectusSummary, "We look for targets with strong free cash flow."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.FreeCashFlow)
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("its limits", Concepts.LimitsOfFreeCashFlow).Within(Reach.Paragraph | Reach.Document)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        OwnMeasure.IsTold(context) ? new ReportDetails { LookedFor = lookedFor, GroupKey = "free cash flow" } : null;
}
