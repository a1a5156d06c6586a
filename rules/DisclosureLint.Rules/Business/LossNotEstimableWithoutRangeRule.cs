using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>A loss is said not to be estimable, and nothing says whether one is reasonably possible.</summary>
public sealed class LossNotEstimableWithoutRangeRule : StatementRule
{
    private static readonly Cure Matter = Cure.Concept("a dispute", Concepts.MatterInDispute).Within(Reach.Paragraph);

    private static readonly Cure Suit =
        Cure.Concept("a suit", Concepts.ProceedingAgainstTheRegistrant, Concepts.ProceedingBrought).Within(Reach.Paragraph);

    private static readonly Cure Likelihood = Cure.Concept("how likely a loss is", Concepts.LikelihoodOfALoss).Within(Reach.Paragraph | Reach.NextParagraphs);

    private static readonly Cure Range = Cure.Either("an amount, a range or that none can be estimated", [Concepts.NoEstimatePossible], [TokenKind.Money, TokenKind.Blank])
        .Within(Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Table);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5413",
        Name = "loss-not-estimable-without-range",
        Title = "Loss said not to be estimable",
        Message = "“{0}” says that the outcome cannot be estimated and not whether a loss is reasonably possible.",
        Why = "ASC 450-20-50-3 and 50-4 ask, where a loss is reasonably possible, for an estimate of the loss or range of loss or a statement "
            + "that such an estimate cannot be made, for each matter.",
        Fix = "Say for each matter whether a loss is reasonably possible, and give the range or say that an estimate of the loss or range cannot "
            + "be made.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose whether it is at least reasonably possible that a "
            + "loss, or a loss in excess of amounts accrued, has been incurred and, if so, an estimate of the loss or range of loss, or state "
            + "that such an estimate cannot be made. Refer to ASC 450-20-50.",
        Topics = ["LEGAL"],
        Authority = [new Authority("ASC 450-20-50-3 and 50-4")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "Two buyers filed suits against the Company. [|The outcome of these matters is not reasonably estimable.|]"),
        Example.Flagged(
            SectionKind.LegalProceedings,
            "Dunmore Mills filed a lawsuit against us in March 2026. [|We cannot estimate the amount of any loss.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Two buyers filed suits against the Company. A loss is reasonably possible, and an estimate of the range of loss cannot be made."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "The useful life of the asset is not reasonably estimable."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.LossNotEstimable, Concepts.LossWithoutARange, Concepts.NoProvisionMade)
        .In(SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.Business, SectionKind.CriticalAccountingEstimates);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isPossible = context.Hit.Concept != Concepts.LossNotEstimable;
        if (context.Statement.Stance is Stance.Conditional or Stance.Required || context.Look(context.Hit.Concept == Concepts.NoProvisionMade ? Suit : Matter).Found is null) return null;
        var range = context.Look(isPossible ? Range : Likelihood);
        return range.Found is not null ? null : new()
        {
            LookedFor = [range],
            Message = isPossible ? "“{0}” tells of a loss and gives neither its amount or range beside it nor says that no estimate can be made." : null,
            Severity = isPossible ? Severity.Info : null,
            GroupKey = "range",
        };
    }
}
