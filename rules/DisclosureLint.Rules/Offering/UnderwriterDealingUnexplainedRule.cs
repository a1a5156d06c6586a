using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>An underwriter or its people deal with the issuer or its insiders, and the conflict is not dealt with.</summary>
public sealed class UnderwriterDealingUnexplainedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2802",
        Name = "underwriter-dealing-unexplained",
        Title = "Dealing of an underwriter with the issuer or its insiders",
        Message = "“{0}”: nothing says whether this is underwriting compensation or a conflict of interest.",
        Why = "Regulation S-K Item 508(a) asks for the underwriter's material relationships and Item 404(a) for dealings of holders above "
            + "five percent; FINRA Rules 5110 and 5121 count securities and payments in the review period "
            + "as compensation and regulate conflicts. The staff ask why a dealing is neither.",
        Fix = "Describe the dealing under Underwriting and, where the underwriter holds more than five percent or an insider is the other "
            + "side, among the related-party transactions; say how FINRA Rules 5110 and 5121 treat it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us why this does not constitute underwriting "
            + "compensation or a conflict of interest under FINRA Rules 5110 and 5121, and include it under "
            + "Certain Relationships and Related Party Transactions or tell us why it is not required. Refer to Items 404(a) and 508(a) of "
            + "Regulation S-K.",
        Topics = ["RPT", "UNDERWRITING", "USEPROCDEBT"],
        Authority = [new Authority("Regulation S-K Items 404(a) and 508(a)"), new Authority("FINRA Rules 5110 and 5121")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Underwriting, "[|In March 2026 affiliates of Harrow & Lyle, one of the underwriters, purchased 2,100,000 "
            + "shares of our common stock for $9.4 million.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|Our chairman intends to sell half of Brackwater Mill, LLC to Corwin Lisle, a "
            + "managing director of the underwriter, for $1.2 million.|]"),
        Example.Clean(SectionKind.Underwriting, "The underwriters and their affiliates may in the future buy and sell our securities for "
            + "their own account, and lend to us."),
        Example.Clean(SectionKind.Underwriting, "The underwriters have agreed to purchase 2,000,000 shares from us at $11.16 per share."),
        Example.Clean(SectionKind.Underwriting, "In March 2026 affiliates of Harrow & Lyle, one of the underwriters, purchased 2,100,000 "
            + "shares of our common stock for $9.4 million, which FINRA deems to be underwriting compensation."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.DealingOfAnUnderwriter, Concepts.LenderIsPaidByTheOffering)
        .In(SectionKind.Underwriting, SectionKind.RelatedPartyTransactions, SectionKind.UseOfProceeds)
        .Told(Stance.Asserted, Stance.Expected, Stance.Intended).Lacking(Concepts.UnderwritingItself);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("whether it is compensation or a conflict", Concepts.ConflictDealtWith)
            .Within(Reach.Paragraph | Reach.NextParagraphs)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Statement.IsNegated ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "dealing" };
}
