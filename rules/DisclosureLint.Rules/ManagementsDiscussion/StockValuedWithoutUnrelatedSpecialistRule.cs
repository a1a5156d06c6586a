using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The common stock was valued without an unrelated specialist, and nothing says why.</summary>
public sealed class StockValuedWithoutUnrelatedSpecialistRule : StatementRule
{
    private static readonly Cure Reason = Cure.Concept("the reason", Concepts.StatedReason).Within(Reach.Sentence | Reach.Neighbours);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4203",
        Name = "stock-valued-without-unrelated-specialist",
        Title = "No contemporaneous valuation by an unrelated specialist and no reason",
        Message = "“{0}”: no contemporaneous valuation by an unrelated specialist is mentioned, nor the reason why none was obtained.",
        Why = "A contemporaneous valuation by an unrelated specialist is the most reliable evidence of the value of unlisted stock short of a "
            + "sale; where management valued the stock itself, the staff asked for the reason.",
        Fix = "Say whether each valuation was contemporaneous and made by an unrelated specialist, or disclose the reason that management chose "
            + "not to obtain one. Where a specialist is named, file its consent or make clear that management is responsible.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the reason you chose not to obtain a contemporaneous "
            + "valuation by an unrelated valuation specialist.",
        StaffComments = ["calix-2009-12-17#9"],
        Topics = ["CHEAP"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 718"),
            new Authority("AICPA guide, Valuation of Privately-Held-Company Equity Securities Issued as Compensation", IsVerified: false),
        ],
        Applies = Applicability.Initial.And(Applicability.Operating).And(Applicability.Equity),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|Our accounting staff prepared the valuations with a model of discounted cash flows.|] In May 2026 the board fixed the value of our common stock at $7.00 per share."),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We did not engage an independent valuation firm.|] In May 2026 the board fixed the value of our common stock at $7.00 per share."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "In May 2026 the board, relying on a contemporaneous valuation by an independent appraiser, fixed the value of our common stock at $7.00 per share."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We did not obtain a valuation by an unrelated specialist, because its cost was too high for the few options granted. "
            + "In May 2026 the board fixed the value of our common stock at $7.00 per share."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.SpecialistNotEngaged, Concepts.StockValuedFromWithin)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates, SectionKind.FinancialStatements)
        .Outside(SectionKind.LiquidityAndCapitalResources);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("a valuation by an unrelated specialist", Concepts.UnrelatedValuationSpecialist).Unless(Concepts.SpecialistNotEngaged)
            .Within(Reach.Paragraph | Reach.Section).AlsoIn(SectionKind.ManagementsDiscussion, SectionKind.FinancialStatements),
        Cure.Concept("a value set anew against the offering price", Concepts.DistanceToTheOfferingPriceExplained).Within(Reach.Paragraph),
        Cure.Concept("a price in a market", Concepts.PriceInAMarket).Within(Reach.Paragraph),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isRefused = context.Hit.Concept == Concepts.SpecialistNotEngaged;
        var reason = context.Look(Reason);
        if (isRefused ? reason.Found is not null : context.Filing.Reading.Of(Concepts.SpecialistNotEngaged).Count > 0) return null;
        return new ReportDetails { LookedFor = [.. lookedFor, reason], Severity = isRefused ? null
            : Severity.Info, GroupKey = "specialist" };
    }
}
