using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>A material license agreement is told without its royalty, term or termination.</summary>
public sealed class LicenseTermsNotDescribedRule : IncompleteDescriptionRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5401",
        Name = "license-terms-not-described",
        Title = "Terms of a license not described",
        Message = "“{0}” tells of a license and does not give {1}.",
        Why = "Where a product or technology rests on a license, Items 101 and 303 ask for its material terms. The staff ask for the rights and "
            + "territory, payments to date, aggregate milestones, the royalty rate or a range within ten points, the royalty term, expiry and "
            + "termination.",
        Fix = "Describe the parties' rights, the payments made, the aggregate milestones, a royalty rate or range within ten percentage points, "
            + "when the royalty term and the last patent end, and how each party may terminate.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to describe the material terms of this agreement, "
            + "including {1}.",
        Topics = ["LICENSE"],
        Authority = [new Authority("Regulation S-K Item 101"), new Authority("Regulation S-K Item 601(b)(10)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|In 2023 we entered into a license agreement with Dunmore University under which we have exclusive rights to the hinge alloy.|] "
                + "The alloy is made in Tulsa."),
        Example.Flagged(SectionKind.Business, "[|Under a license agreement with Kestrel Labs, we make our coatings.|]"),
        Example.Clean(
            SectionKind.Business,
            "In 2023 we entered into a license agreement with Dunmore University under which we have exclusive rights to the hinge alloy. We pay "
                + "a royalty of 3% of net sales until the last patent expires in 2041. The university may terminate on 60 days' notice of a "
                + "breach."),
        Example.Clean(SectionKind.RiskFactors, "Our license agreement with Dunmore University gives us rights to the hinge alloy."),
        Example.Clean(SectionKind.GovernmentRegulation, "Each depot works under a business license."),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.LicenseOfRights)
        .Told(Stance.Asserted, Stance.Believed, Stance.Required, Stance.Reported)
        .In(SectionKind.Business, SectionKind.ProspectusSummary, SectionKind.IntellectualProperty)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.GovernmentRegulation, SectionKind.Competition,
            SectionKind.TheOffering)
        .Lacking(Concepts.RelianceOnKindsOfRights, Concepts.RightsLentToCustomers, Concepts.RightsWishedFor, Concepts.AgreementAtAnEnd);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("the royalty or other payments", Concepts.SumOrRate).Within(Around),
        Cure.Concept("the term", Concepts.TermOfAnAgreement).Within(Around),
        Cure.Concept("the termination provisions", Concepts.WayOutOfAnAgreement).Within(Around),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("what is lent to customers or bought off the shelf", Concepts.RightsLentToCustomers).Within(Reach.Paragraph)];

    /// <inheritdoc/>
    protected override string GroupKey => "license";

    private const Reach Around = Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Table | Reach.Subsection;
}
