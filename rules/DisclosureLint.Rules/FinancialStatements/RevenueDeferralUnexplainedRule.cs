using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Revenue is deferred for reasons that are named but not explained: which arrangements, how much, which terms.</summary>
public sealed class RevenueDeferralUnexplainedRule : StatementRule
{
    private static readonly Cure Pronouncement = Cure.Concept("a pronouncement", Concepts.AccountingPronouncement).Within(Reach.Sentence);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7203",
        Name = "revenue-deferral-unexplained",
        Title = "Revenue deferred without the arrangements, amounts and terms",
        Message = "“{0}” names a reason for deferring revenue without the kinds of arrangement and the amounts deferred for each.",
        Why = "ASC 606-10-50 asks for the performance obligations, when they are satisfied, significant payment terms and the balances of "
            + "contract liabilities. Under the rules of the seed letter (evidence of fair value, fixed or determinable fees) the staff asked for "
            + "the same: which arrangements, how much, and the history of extended terms.",
        Fix = "Describe each kind of arrangement that leads to deferral, quantify the amounts deferred for each, say which customers get longer "
            + "terms and how they have paid, and when the revenue will be recognized.",
        Comment = "We note on page {page}: “{quote}.” Please discuss in detail the revenue arrangements that result in deferred revenue and those "
            + "with extended terms, and quantify the amounts deferred for each type of arrangement. Tell us your payment history with customers "
            + "that were given extended terms, and your reasons for granting them.",
        StaffComments = ["calix-2009-12-17#22"],
        Topics = ["REVREC"],
        Authority =
        [
            new Authority("ASC 606-10-50-1 to 50-20", IsVerified: false),
            new Authority("SOP 97-2; EITF 00-21; ASC 605-25", IsSuperseded: true, IsVerified: false),
        ],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|Some customers enjoy longer payment terms, for which the fee is not considered fixed, and revenue on those sales is deferred.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|Revenue is deferred where we lack vendor-specific objective evidence of fair value for an undelivered element.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Revenue on sales with longer payment terms is deferred until payment is due. At December 31, 2025 we had deferred $1.4 million for eleven leasing customers under such terms."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "Subscription fees billed in advance are recorded as deferred revenue and recognized ratably over the term."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "Deferred tax assets are reduced by a valuation allowance."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.LongerTermsToPay, Concepts.RevenueHeldBack,
        Concepts.TimingOfRevenueLeftVague)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates, SectionKind.ResultsOfOperations,
            SectionKind.LiquidityAndCapitalResources, SectionKind.FinancialStatements);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("an amount for the kind of arrangement", Concepts.RevenueOfTheArrangementQuantified)
            .Within(Reach.Paragraph | Reach.List | Reach.NextParagraphs),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // Longer terms are what the staff asked about; the other reasons are often boilerplate of the policy.
        if (context.Look(Pronouncement).Found is not null) return null;
        var isLonger = context.Hit.Concept == Concepts.LongerTermsToPay;
        if (isLonger && (context.Statement?.IsNegated == true || context.Statement?.Actor == Actor.Supplier)) return null;
        return new ReportDetails { LookedFor = lookedFor, Severity = isLonger ? null : Severity.Info, GroupKey = "deferral" };
    }
}
