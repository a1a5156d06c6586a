using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>An agreement with related persons is told without their names.</summary>
public sealed class RelatedPersonsNotNamedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6209",
        Name = "related-persons-not-named",
        Title = "Agreement with related persons who are not named",
        Message = "“{0}” does not say which related persons are party to the agreement.",
        Why = "Item 404(a)(1) of Regulation S-K asks for the name of each related person with an interest in the transaction and the basis on which the person is related.",
        Fix = "Name each director, officer and holder of more than 5% that is a party, or whose affiliates are, and say how each is related.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each related person that is a party to the agreement, and the basis on "
            + "which the person is a related person. Refer to Item 404(a)(1) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a)(1)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|We are party to an investors’ rights agreement with certain holders of our preferred stock, including entities with which certain of our directors are affiliated.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|We have a voting agreement under which certain of our stockholders may choose two directors.|] It ends at the closing."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We are party to an investors’ rights agreement with certain holders of our preferred stock, including entities affiliated with Corvane Partners and Ansel Orwick."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We are party to a registration rights agreement with certain of our stockholders. They include Corvane Partners, of which our director Ansel Orwick is a partner."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "We have entered into employment agreements with certain of our executive officers. See “Executive Compensation.”")
            with { Because = "told under executive compensation" },
        Example.Clean(SectionKind.DescriptionOfSecurities, "Certain of our stockholders are party to a registration rights agreement."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.AgreementWithUnnamedHolders).In(SectionKind.RelatedPartyTransactions);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        PersonsNamed.Party.Within(Reach.Sentence | Reach.Neighbours | Reach.List),
        Cure.Concept("an agreement told elsewhere", Concepts.EmploymentOrIndemnity).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Block.Next is { } next && PersonsNamed.AreIn(next, context.Filing.Reading) ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "unnamed" };
}
