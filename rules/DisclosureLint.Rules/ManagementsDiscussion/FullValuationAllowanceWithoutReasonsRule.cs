using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A full valuation allowance is recorded and the filing does not tell the evidence that was weighed.</summary>
public sealed class FullValuationAllowanceWithoutReasonsRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4302",
        Name = "full-valuation-allowance-without-reasons",
        Title = "Full valuation allowance without the evidence weighed",
        Message = "“{0}” gives no reason why realization of the deferred tax assets is not more likely than not.",
        Why = "ASC 740-10-30 asks to weigh all positive and negative evidence, and Item 303(b)(3) to disclose the judgment. The staff ask for a "
            + "robust discussion of why management believes that the losses will not be used, above all where a growing business is offered.",
        Fix = "Disclose the negative evidence (cumulative losses of recent years, forecasts, expiry, limits on use) and the positive evidence, the "
            + "weight given to each, and what would lead to a release of the allowance.",
        Comment = "We note on page {page} that “{quote}.” Please include disclosure that discusses in detail why management believes that it is more "
            + "likely than not that you will not be sufficiently profitable to utilize your deferred tax assets.",
        StaffComments = ["calix-2009-12-17#4"],
        Topics = ["TAXNOTE"],
        Authority =
        [
            new Authority("FASB ASC Topic 740"),
            new Authority("Regulation S-K Item 303(b)(3)"),
        ],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We have recorded a full valuation allowance against our net deferred tax assets.|] See Note 9 to our financial statements."),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "At December 31, 2025 the Company had net operating losses of $61.0 million that expire through 2037. [|A valuation allowance has been established for the entire amount of the deferred tax assets.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Because of its cumulative losses in the last three years, the Company recorded a full valuation allowance against its deferred tax assets."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We recorded a valuation allowance for the full amount of our deferred tax assets. The main negative evidence is our history of operating losses; we found no positive evidence that outweighs it."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Any such benefit would be in the form of a carryforward that would attract a full valuation allowance.")
            with { Because = "it speaks of another asset, in passing" },
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "A valuation allowance is recorded for all or part of a deferred tax asset when its realization is not more likely than not.")
            with { Because = "it is the policy, not the allowance" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.FullValuationAllowance, Concepts.TaxAssetJudgedWithoutEvidence)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("the evidence weighed", Concepts.TaxEvidenceWeighed).Within(Reach.Paragraph | Reach.NextParagraphs | Reach.Subsection)
            .AlsoIn(SectionKind.ManagementsDiscussion, SectionKind.FinancialStatements).OfSameMatter(),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Reading.Has(Concepts.BeforeItWasOurs) ? null : new()
    {
        LookedFor = lookedFor,

        // The losses of a shell are small, and their reason plain.
        Severity = context.Hit.Concept != Concepts.FullValuationAllowance || context.Filing.Profile.IsShell?.Value == true
            ? Severity.Info : null,
        GroupKey = "allowance",
    };
}
