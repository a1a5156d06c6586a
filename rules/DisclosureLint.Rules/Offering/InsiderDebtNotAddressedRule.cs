using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>An insider can call a loan at any time, and Use of Proceeds does not say whether the proceeds repay it.</summary>
public sealed class InsiderDebtNotAddressedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2110",
        Name = "insider-debt-not-addressed",
        Title = "Loan of an insider due on demand not addressed in Use of Proceeds",
        Message = "“{0}”; Use of Proceeds does not say whether proceeds will repay it.",
        Why = "Instruction 4 to Regulation S-K Item 504 asks for debt that proceeds discharge. Where an officer or director holds debt due on "
            + "demand or at the closing, the staff ask whether proceeds will go to it.",
        Fix = "State in Use of Proceeds whether any proceeds will repay the loan, with its amount, rate and maturity, or that none will.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please state under Use of Proceeds whether you will use any "
            + "proceeds of this offering to repay this amount. Refer to Instruction 4 to "
            + "Item 504 of Regulation S-K.",
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Instruction 4 to Regulation S-K Item 504")],
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\n[|The loan of our director, Orla Fenn, of $26,000 bears no interest and is due on demand.|]"),
        Example.Flagged("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\n[|The note to our president becomes due upon the closing of this offering.|]"),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000. None of the proceeds will repay the loan "
            + "of our director.\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nThe loan of our director, Orla Fenn, of $26,000 "
            + "bears no interest and is due on demand."),
        Example.Clean("# USE OF PROCEEDS\n\nWe will use the net proceeds to buy a boat for $60,000.\n\n# CERTAIN RELATIONSHIPS AND RELATED "
            + "PARTY TRANSACTIONS\n\nThe loan of our director, Orla Fenn, of $26,000 bears 4% and is due in May 2031."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.CallableDebt).In(SectionKind.RelatedPartyTransactions,
        SectionKind.ManagementsDiscussion)
        .Told(Stance.Asserted, Stance.Expected, Stance.Required);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("whether the debt is repaid", Concepts.DebtAddressed).Within(Reach.None).AlsoIn(SectionKind.UseOfProceeds)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isInsider = context.Section.IsWithin(SectionKind.RelatedPartyTransactions) || context.Hit.IsWith(Concepts.InsiderTold);
        return isInsider && ProceedsLedger.Of(context.Filing).Section is not null
            ? new ReportDetails { LookedFor = lookedFor, GroupKey = "insider-debt" } : null;
    }
}
