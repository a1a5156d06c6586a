using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>One of several managers of a holder is named, and the others who share the power are not.</summary>
public sealed class SharedPowerWithUnnamedOthersRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6302",
        Name = "shared-power-with-unnamed-others",
        Title = "Others who share voting power not named",
        Message = "“{0}” says that power over the shares is shared and does not say with whom.",
        Why = "Under Exchange Act Rule 13d-3 everyone who shares voting or investment power is a beneficial owner. Where one of several managers "
            + "is named, the staff ask for the others (Item 403).",
        Fix = "Name every natural person who shares voting or dispositive power over the shares held by the entity.",
        Comment = "We note on page {page} that “{quote}.” Please name the other natural persons who share voting or dispositive power over these "
            + "shares.",
        Topics = ["OWNERSHIP"],
        Authority = [new Authority("Regulation S-K Item 403"), new Authority("Exchange Act Rule 13d-3")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "(1) Held by Kestrel Ventures IV, L.P. [|Ms. Orwick, one of our directors, is a managing member of its general partner and may be "
                + "deemed to share voting and investment power over the shares.|]"),
        Example.Flagged(
            SectionKind.PrincipalStockholders,
            "[|Mr. Dunmore is one of the managers of Dunmore Capital, LLC and therefore shares voting and dispositive power.|]"),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "Ansel T. Orwick and Mirela Vance are the managing members of its general partner and share voting and investment power. Ms. Vance "
                + "is one of the managing members."),
        Example.Clean(
            SectionKind.PrincipalStockholders,
            "Mr. Dunmore is the managing member of Dunmore Capital, LLC and has sole voting and dispositive power."),
        Example.Clean(SectionKind.PrincipalStockholders, "Each director shares voting power with a spouse where state law so provides."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PowerOverSharesInSeveralHands)
        .In(SectionKind.PrincipalStockholders, SectionKind.SellingStockholders);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        PersonsNamed.Several.Within(Reach.Sentence | Reach.Paragraph | Reach.List),
        Cure.Concept("a holder that needs no person", Concepts.HolderThatNeedsNoPerson).Within(Reach.Paragraph),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        
        context.SaysInParagraph(Concepts.RuleOnBeneficialOwnership) ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "shared power" };
}
