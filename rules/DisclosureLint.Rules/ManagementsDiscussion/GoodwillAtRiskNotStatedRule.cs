using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>
/// Goodwill is a critical estimate, and the discussion does not say whether a reporting unit is at risk of failing the
/// test.
/// </summary>
public sealed class GoodwillAtRiskNotStatedRule : StatementRule
{
    /// <summary>Below this share of total assets an impairment would hardly be material.</summary>
    private const decimal SmallShare = 0.03m;

    private static readonly Cure Amount = Cure.Token("an amount", TokenKind.Money).Within(Reach.Paragraph);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4301",
        Name = "goodwill-at-risk-not-stated",
        Title = "Goodwill: not stated whether a reporting unit is at risk of impairment",
        Message = "“{0}”: the discussion does not say whether any reporting unit is at risk of failing the goodwill test, or by how much it passed.",
        Why = "Item 303(b)(3) asks for what investors need to judge the uncertainty of a critical estimate. For goodwill the staff ask to state "
            + "that no reporting unit is at risk of failing the impairment test, or for each unit at risk the percentage by which fair value "
            + "exceeded carrying amount, its goodwill, the method, the assumptions and what could change them. Until 2020 the question was the "
            + "risk of failing the first step of a two-step test.",
        Fix = "State that the fair value of each reporting unit substantially exceeded its carrying amount at the latest test and that none is at "
            + "risk of failing it, or give the headroom, goodwill, key assumptions and uncertainties of each unit at risk.",
        Comment = "We note your discussion of goodwill on page {page}, where you state that “{quote}.” Please expand your discussion to disclose "
            + "whether any reporting unit is at risk of failing the goodwill impairment test. If one is, disclose the percentage by which its fair "
            + "value exceeded its carrying value, the amount of its goodwill, and the assumptions that drive its fair value.",
        StaffComments = ["calix-2009-12-17#11"],
        Topics = ["GOODWILL"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 350"),
            new Authority("Division of Corporation Finance Financial Reporting Manual, Section 9510.3", IsVerified: false),
            new Authority("Release No. 33-8350, Section V"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We test goodwill of $41.0 million for impairment each October.|] We estimate fair value from discounted cash flows. We have recorded no impairment to date."),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|Goodwill, which was $9.4 million at year end, is reviewed for impairment every year.|] We determine the fair value of each reporting unit from forecasts of sales and a discount rate."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We test goodwill for impairment each October. At the last test the fair value of our reporting unit exceeded its carrying amount by 64%, and the unit is not at risk of failing the test."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We test goodwill for impairment each year. The fair value of each reporting unit was substantially in excess of its carrying value at December 31, 2025."),
        Example.Clean(
            SectionKind.RiskFactors,
            "If our goodwill becomes impaired, we would have to record a charge.")
            with { Because = "a risk factor is no critical estimate" },
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We assessed qualitatively whether goodwill was impaired and concluded that it is more likely than not that the fair value of the unit exceeds its carrying amount."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.GoodwillUnderTest, Concepts.GoodwillInAnAmount)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements)
        .Outside(SectionKind.ResultsOfOperations, SectionKind.KeyMetrics, SectionKind.LiquidityAndCapitalResources);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("whether a reporting unit is at risk", Concepts.GoodwillSaidNotAtRisk, Concepts.GoodwillHeadroomTold)
            .Within(Reach.Paragraph | Reach.Subsection).AlsoIn(SectionKind.ManagementsDiscussion, SectionKind.FinancialStatements),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Hit.Concept == Concepts.GoodwillInAnAmount
            && !context.Section.IsWithin(SectionKind.CriticalAccountingEstimates)) return null;
        var share = GoodwillShare(context.Filing);

        // No line on the balance sheet: a policy for goodwill that may come, unless an amount stands beside it.
        var amount = context.Look(Amount);
        if (share == 0 && amount.Found is null) return null;
        var isQualitative = context.Filing.Reading.Of(Concepts.QualitativeConclusionOnGoodwill).Count > 0;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = share > 0 && !isQualitative ? Confidence.High : Confidence.Medium,
            Severity = isQualitative || !(share >= SmallShare) ? Severity.Info : null,
            GroupKey = "goodwill",
        };
    }

    /// <summary>
    /// Goodwill as a share of total assets on the latest balance sheet; null where no balance sheet shows both, 0 where it
    /// shows none.
    /// </summary>
    private static decimal? GoodwillShare(Filing filing)
    {
        foreach (var table in filing.SectionsOf(SectionKind.FinancialStatements)
            .SelectMany(section => section.BodyBlocks).OfType<TableBlock>())
        {
            if (table.Table.FindRow("total assets") is not { } assets || table.Table.FindRow("total liabilities") is null) continue;
            var total = assets.Cells.Skip(1).Max(cell => cell.Value);
            if (total is not > 0) continue;
            return (table.Table.FindRow("goodwill")?.Cells.Skip(1).Max(cell => cell.Value) ?? 0) / total;
        }

        return null;
    }
}
