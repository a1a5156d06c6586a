using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>A place of business is told in a filing without a section on properties, and neither where it is nor how it is held.</summary>
public sealed class PrincipalPlaceNotDescribedRule : IncompleteDescriptionRule
{
    private const Reach Around = Reach.Paragraph | Reach.List | Reach.Table | Reach.Subsection;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5702",
        Name = "principal-place-not-described",
        Title = "Place of business without location, size or title",
        Message = "“{0}” tells of a place of business; this part does not tell {1}, and there is no section on properties.",
        Why = "Item 102 asks for the location and general character of the principal physical properties. The staff ask for size, use, whether owned or leased and until "
            + "when, and for encumbrances.",
        Fix = "Give location, size, use, whether owned or leased, and the lease's end, under a heading on properties.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe your principal properties, including {1}. Refer to Item 102 of Regulation S-K.",
        Topics = ["PROPERTY"],
        Authority = [new Authority("Regulation S-K Item 102")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Business\n\nWe cut boards. [|Lumber is sawn at our mill, which stands on pledged land.|]")
            with { Setting = ExampleSetting.Bare },
        Example.Flagged("# Business\n\n[|Our racks stand in three buildings on two coasts.|]") with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nWe lease a mill of 4,000 square feet in Tulsa, Oklahoma, until 2029.")
            with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nOur mill stands on pledged land.\n\n# Properties\n\nWe own a mill of 4,000 square feet in Tulsa, Oklahoma.")
            with { Because = "the section on properties describes it" },
        Example.Clean("# Business\n\nWe own two patents on the hinge of our ladders."),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PropertyTold)
        .Told(Stance.Asserted, Stance.Believed)
        .In(SectionKind.Business)
        .Outside(SectionKind.RiskFactors, SectionKind.Properties, SectionKind.Competition, SectionKind.GovernmentRegulation,
            SectionKind.IntellectualProperty, SectionKind.Employees);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("where it is", Concepts.PlaceTold).Within(Around),
        Cure.Concept("its size", Concepts.SizeTold).Within(Around),
        Cure.Concept("until when it is held, or that it is owned", Concepts.EndOfALease).Within(Around),
    ];

    /// <inheritdoc/>
    protected override string GroupKey => "place";

    /// <inheritdoc/>
    protected override bool IsMatter(ConceptContext context) =>
        !context.Block.Document.SectionsOf(SectionKind.Properties).Any()
        && context.Statement.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Unknown;
}
