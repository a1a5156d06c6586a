using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Dealings with insiders are said to be as good as those with strangers, and nothing shows it.</summary>
public sealed class ArmsLengthTermsUnsupportedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6206",
        Name = "arms-length-terms-unsupported",
        Title = "Terms with insiders called arm's length without support",
        Message = "“{0}” says that terms with related persons are those of strangers, and does not say how that is known.",
        Why = "Rule 408 asks for what is needed to make the statements made not misleading. Transactions with related persons cannot be presumed to be at arm's "
            + "length, and ASC 850-10-50-5 allows the representation in the notes only if it can be substantiated.",
        Fix = "Give the basis (bids of others, an appraisal, prices to unaffiliated customers, who compared them), or delete the statement.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us and disclose the basis for this statement, such as the terms that were "
            + "obtained from unaffiliated parties and who compared them, or remove it.",
        Topics = ["RPT"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("ASC 850-10-50-5", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "We rent a mill from our chairman for $210,000 a year. [|We believe that the "
            + "terms of the lease are no less favorable to us than those we could have obtained from a stranger.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|The terms of these sales are comparable to those of arm’s-length transactions.|]"),
        Example.Clean(SectionKind.RelatedPartyTransactions, "All future transactions with our officers will be on terms no less favorable to "
            + "us than those of unaffiliated third parties.")
            with { Because = "a policy for the future" },
        Example.Clean(SectionKind.RelatedPartyTransactions, "An independent appraiser found the rent to be no less favorable to us than the "
            + "rents of five mills nearby."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "The committee considers whether the terms are no less favorable to us than those "
            + "of an arm’s-length transaction."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.TermsCalledAsGoodAsAStrangers).In(SectionKind.RelatedPartyTransactions)
        .Told(Stance.Asserted, Stance.Believed, Stance.Denied);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("how that is known", Concepts.SupportForTerms).Within(Reach.Sentence | Reach.Neighbours),
        Cure.Concept("a wish or a policy", Concepts.TermsNotYetMade).Within(Reach.Sentence),
        Cure.Concept("what a bank may say", Concepts.OrdinaryBankLending).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // A belief is in most prospectuses and draws the comment now and then only.
        var isSoftened = context.Statement.Stance == Stance.Believed;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Severity = isSoftened ? Severity.Info : null,
            Confidence = isSoftened ? Confidence.Low : Confidence.Medium,
            GroupKey = "terms",
        };
    }
}
