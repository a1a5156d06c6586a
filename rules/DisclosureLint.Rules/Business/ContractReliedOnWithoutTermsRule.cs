using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The business hangs on one contract or one party, and the terms are not told.</summary>
public sealed class ContractReliedOnWithoutTermsRule : IncompleteDescriptionRule
{
    private const Reach Around = Reach.Paragraph | Reach.List | Reach.Table | Reach.Subsection;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5405",
        Name = "contract-relied-on-without-terms",
        Title = "Contract on which the business depends, without its terms",
        Message = "“{0}” tells of one contract or party on which the business hangs; this part does not tell {1}.",
        Why = "Item 601(b)(10)(ii)(B) of Regulation S-K asks for the contract on which the business substantially depends, though made in the ordinary course, and "
            + "Item 101 for its material terms: the parties, what each owes, price, minimums, exclusivity, term and termination.",
        Fix = "Name the party, describe the term, price, exclusivity and termination, and file the contract; or say with facts why the business does not depend on it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the counterparty, describe the material terms of the agreement, including "
            + "{1}, and file it as an exhibit or tell us why you are not required to do so. Refer to Item 601(b)(10) of Regulation S-K.",
        StaffComments = ["calix-2009-12-17#25"],
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)(ii)(B)"), new Authority("Regulation S-K Item 101")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business,
            "We buy our cedar from Norvane Timber. [|Our business depends on the continuation of this agreement|]."),
        Example.Flagged(SectionKind.RiskFactors, "[|The loss of this lease would have a material adverse effect on us|]."),
        Example.Flagged(SectionKind.Business, "[|The firm there has been our only producer since launch|]."),
        Example.Clean(
            SectionKind.Business,
            "Our business depends on the continuation of this agreement, which runs until December 31, 2031 and may be terminated on 180 days' notice. It is "
                + "filed as Exhibit 10.9."),
        Example.Clean(SectionKind.Business, "We do not regard our business as substantially dependent on any one of these contracts."),
        Example.Clean(SectionKind.Business, "We depend on our employees and on the goodwill of our customers."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(
            Concepts.DependenceOnOneContract, Concepts.SoleCounterparty, Concepts.AgreementNotInWriting,
                Concepts.TheWholeWithOneParty, Concepts.MuchOfTheBusinessUnderOneContract, Concepts.ShareOfTheWholeUnderOneContract,
                Concepts.TermsToldElsewhere, Concepts.LeftOutAsOrdinaryCourse)
        .Told(Stance.Asserted, Stance.Believed, Stance.Hypothetical, Stance.Denied, Stance.Possible, Stance.Required)
        .In(SectionKind.Business, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.ManagementsDiscussion,
            SectionKind.Exhibits, SectionKind.Customers)
        .Outside(SectionKind.RiskFactorSummary, SectionKind.GovernmentRegulation, SectionKind.TheOffering, SectionKind.Competition,
            SectionKind.LegalProceedings);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("that it is filed", Concepts.FiledAsAnExhibit).Within(Reach.Paragraph),
        Cure.Concept("why the business does not depend on it", Concepts.FoundNotToBeDependent).Within(Reach.Paragraph),
        Cure.Concept("that there is no contract", Concepts.NoContractTold).Within(Reach.Sentence | Reach.Neighbours),
        Cure.Concept("that it is at an end", Concepts.AgreementAtAnEnd).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("what is paid", Concepts.PriceOfAnAgreement).Within(Around),
        Cure.Concept("how long it runs", Concepts.TermOfAnAgreement).Within(Around),
        Cure.Concept("how it may end", Concepts.WayOutOfAnAgreement).Within(Around),
    ];

    /// <inheritdoc/>
    protected override string GroupKey => "contract";

    /// <inheritdoc/>
    protected override bool IsMatter(ConceptContext context) =>
        (context.Hit.Concept == Concepts.DependenceOnOneContract
            || context.Statement.Stance is not (Stance.Possible or Stance.Hypothetical))
        && context.Statement.Actor is not (Actor.Competitor or Actor.Law or Actor.Insider or Actor.Personnel or Actor.Market or Actor.Underwriter);
}
