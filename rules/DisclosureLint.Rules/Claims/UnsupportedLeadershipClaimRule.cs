using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The issuer claims a place in its market without saying by what measure, on whose word, or that it is a belief.</summary>
public sealed class UnsupportedLeadershipClaimRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2001",
        Name = "unsupported-leadership-claim",
        Title = "Leadership or market position claimed without measure or source",
        Message = "“{0}” claims a place in the market without the measure or source behind it.",
        Why = "Rule 408 asks for whatever is needed to make the statements made not misleading, and Securities Act Sections 11 and 12(a)(2) attach "
            + "liability to them; Rule 418 lets the staff ask for the support. The staff ask by what measure the issuer leads.",
        Fix = "Say that it is your belief and give the basis and the measure (revenue, market share, units), or name and date the source, or delete the claim. “We "
            + "believe” alone is not enough.",
        Comment = "We note your statement on page {page} that “{quote}.” Please revise to state that this is your belief and disclose the basis for it, including "
            + "the measure by which you determined your position, such as revenue or market share, or remove the statement. Please also revise similar statements "
            + "throughout.",
        StaffComments = ["calix-2009-12-17#5"],
        Topics = ["LEADER"],
        Authority =
        [
            new Authority("Securities Act Rule 408"),
            new Authority("Securities Act Rule 418"),
            new Authority("Securities Act of 1933, Sections 11 and 12(a)(2)"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|We are a leading supplier of heat pumps for apartment houses|], and we sell in nine "
            + "states."),
        Example.Flagged(SectionKind.Business, "As buildings age, [|our market-leading inspection drones find leaks|] that crews miss."),
        Example.Flagged(SectionKind.Business, "We believe [|we operate the largest network of cold warehouses on the Gulf Coast|].")
            with { Because = "a bare belief gives neither basis nor measure" },
        Example.Flagged(SectionKind.Business, "[|We pioneered the rental of school instruments by mail|]."),
        Example.Flagged(SectionKind.Business, "[|We are recognized as the gold standard in elevator maintenance|]."),
        Example.Clean(SectionKind.Business, "Our servers are hosted by Norvane Hosting, a leading provider of data centers in Ohio.")
            with { Because = "the vendor leads, not the issuer" },
        Example.Clean(SectionKind.ProspectusSummary, "Based on 2024 revenue, we believe we are the largest distributor of pool chemicals in "
            + "the Carolinas.")
            with { Because = "a belief with its measure" },
        Example.Clean(SectionKind.ProspectusSummary, "Our goal is to become the leading name in refurbished forklifts.")
            with { Because = "an aim claims nothing today" },
        Example.Clean(SectionKind.Business, "Several of our competitors are the largest firms in the field, and price cuts could be leading "
            + "to lower margins."),
        Example.Clean(SectionKind.Business, "We broadcast our lessons on Tessaro One, leading carriers of schooling by radio.")
            with { Because = "the carrier leads, and One ends its name" },
        Example.Clean(SectionKind.Business, "We have become the largest lessor of kayaks in the Carolinas, with 41% state share in 2024.")
            with { Because = "the share is the measure" },
        Example.Clean(SectionKind.Business, "Our largest customer bought 14% of our castings in the first quarter."),
        Example.Clean(SectionKind.Business, "According to the 2024 Harrow & Pell Fleet Survey, we were the largest lessor of electric vans in "
            + "Canada."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PositionInTheMarket, Concepts.LargestOfAField, Concepts.ShareToldByASaying)
        .Told(Stance.Asserted, Stance.Believed, Stance.Reported, Stance.Denied).Lacking(Concepts.AimTold).In(ClaimSections.Kinds).Outside(ClaimSections.Without);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
        [Cure.Concept("a measure or a source", Concepts.MeasureOfAPosition, Concepts.BasisOfABelief, Concepts.NamedSource).Within(Reach.Sentence | Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (OwnClaim.Read(context) is not { } confidence) return null;
        var isGuess = confidence == Confidence.Low || context.Block is Heading;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = confidence,
            Severity = isGuess ? Severity.Info : null,
            GroupKey = context.Hit.Concept.Name,
        };
    }
}
