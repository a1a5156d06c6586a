using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A critical estimate is said to rest on judgment, and nothing tells its sensitivity or how it turned out.</summary>
public sealed class CriticalEstimateWithoutSensitivityRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4314",
        Name = "critical-estimate-without-sensitivity",
        Title = "Critical estimate without its sensitivity or record",
        Message = "“{0}” tells an estimate, and the section under this heading no figure of its sensitivity or of how it turned out.",
        Why = "Item 303(b)(3) asks, to the extent material and reasonably available, for why each critical estimate is uncertain, how much it "
            + "has changed over a relevant period, and how sensitive reported amounts are to the methods, assumptions and estimates behind it.",
        Fix = "Say for each critical estimate which assumptions matter, how estimates compared with results, and what a reasonably likely "
            + "change would do to the amounts.",
        Comment = "We note on page {page} that “{quote}.” Please expand your discussion of critical accounting estimates to explain how much "
            + "each estimate or assumption has changed over the relevant period and the sensitivity of the reported amounts. Refer to Item "
            + "303(b)(3) of Regulation S-K.",
        Topics = ["CAE"],
        Authority = [new Authority("Regulation S-K Item 303(b)(3)"), new Authority("Release No. 33-8350, Section V")],
        Applies = Applicability.Operating,
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We estimate claims under our warranty based on historical experience and other assumptions.|]"),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "Ladders come back to us within two years. [|Management relies on its judgment in setting the allowance for them.|]"),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We estimate claims under our warranty from the experience of three years. If claims were 1% higher, expense would rise by $0.3 million."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "We estimate claims under our warranty based on historical experience."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.WordOfEstimating, Concepts.EstimateByJudgment)
        .In(SectionKind.CriticalAccountingEstimates, SectionKind.ManagementsDiscussion)
        .Outside(SectionKind.ResultsOfOperations, SectionKind.LiquidityAndCapitalResources, SectionKind.KeyMetrics, SectionKind.MarketRisk);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("a figure of its sensitivity or record", Concepts.SensitivityOrRecordOfAnEstimate)
            .Within(Reach.Paragraph | Reach.NextParagraphs | Reach.List | Reach.Subsection),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Statement is { IsFragment: false } && (context.Section.IsWithin(SectionKind.CriticalAccountingEstimates)
            || IsOfEstimates(context))
            ? new ReportDetails { LookedFor = lookedFor, GroupKey = "estimates" }
            : null;

    /// <summary>Under another heading of management's discussion that speaks of estimates.</summary>
    private static bool IsOfEstimates(ConceptContext context) =>
        context.Section.Heading is { } heading && context.Filing.Reading.Of(heading)?.Has(Concepts.HeadingOfEstimates) == true;
}
