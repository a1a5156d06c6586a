using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft suggests that an unapproved product will be approved, or approved soon or first.</summary>
public sealed class ApprovalToldAsExpectedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5502",
        Name = "approval-told-as-expected",
        Title = "Approval or speed of development told as expected",
        Message = "“{0}” suggests that approval is likely, quick or first.",
        Why = "Approval and its timing are the FDA's to decide, and most candidates are never approved. The staff ask to remove words that "
            + "suggest a fast, easier, first or likely approval (Rule 408).",
        Fix = "Tell the aim without the promise: say that you intend to develop the candidate and seek approval, and that it may take long and "
            + "fail.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to remove any implication that your product candidates "
            + "are likely to be approved, or will be developed or approved more quickly than is customary.",
        Topics = ["FDA", "FIRSTINCLASS", "REGULATION", "PROJECT"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, 
            """
            - [|Rapidly advance LX-9 through clinical development and regulatory approval.|]

             The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours.
            """),
        Example.Flagged(
            SectionKind.Business,
            "[|We aim to take LX-9 through trials and become the first approved treatment of gout in children.|] The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.Business,
            "We intend to develop LX-9 and to seek approval, which may take many years and may not be given. The candidate is in a Phase 1 "
                + "clinical trial cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate "
                + "of ours."),
        Example.Clean(
            SectionKind.RiskFactors,
            "We may not be able to advance LX-9 rapidly toward approval. The candidate is in a Phase 1 clinical trial cleared by the FDA. "
                + "Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(SectionKind.Business, "We intend to open depots rapidly.")
            with { Because = "no drug is in development" },
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ApprovalToldAsComing)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended)
        .In(SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.TheOffering, SectionKind.FinancialStatements)
        .Lacking(Concepts.DoubtAboutApproval);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("that it may not come", Concepts.DoubtAboutApproval).Within(Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Statement.Actor is Actor.Competitor or Actor.Insider or Actor.Holder || context.Statement.IsNegated
            ? null
            : new ReportDetails { Confidence = ConfidenceOf(context.Statement), LookedFor = lookedFor, GroupKey = "approval" };
}
