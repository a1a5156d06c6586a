using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>Patents are counted, and their expiry is not told.</summary>
public sealed class PatentsWithoutExpiryRule : IncompleteDescriptionRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5313",
        Name = "patents-without-expiry",
        Title = "Patents told without their expiry",
        Message = "“{0}” counts patents and does not say when they expire.",
        Why = "Item 101(c)(1)(iii)(B) asks for the duration and effect of patents, trademarks and licenses, and Item 101(h)(4)(vii) the same of "
            + "smaller reporting companies. The staff ask for number, type, jurisdiction, expiry and whether owned or licensed.",
        Fix = "Say when the patents expire, what they cover, in which countries, and whether they are owned or licensed.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose, for your material patents, what they cover, the "
            + "jurisdictions, the expiration dates, and whether they are owned or licensed.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Business\n\n[|We have 12 issued patents in the United States and four applications pending.|]")
            with { Setting = ExampleSetting.Bare },
        Example.Flagged("# Business\n\n[|We own two patents on the hinge of our ladders.|] We also own trade secrets.")
            with { Setting = ExampleSetting.Bare },
        Example.Clean(SectionKind.IntellectualProperty,
            "We have 12 issued patents in the United States, which expire between 2031 and 2039."),
        Example.Clean(SectionKind.IntellectualProperty, "We own no patents."),
        Example.Clean(SectionKind.LegalProceedings, "The plaintiff says that we infringe two patents."),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.PatentsHeld)
        .Told(Stance.Asserted, Stance.Believed, Stance.Intended)
        .In(SectionKind.Business, SectionKind.ProspectusSummary, SectionKind.IntellectualProperty)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.Competition, SectionKind.LegalProceedings,
            SectionKind.GovernmentRegulation)
        .Lacking(Concepts.NothingRegistered);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("the expiry", Concepts.EndOfAPatent).Within(Reach.Paragraph | Reach.Table | Reach.Section)
            .AlsoIn(SectionKind.IntellectualProperty)];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("when they expire", Concepts.EndOfAPatent).Within(Reach.Paragraph),
        Cure.Concept("their number", Concepts.CountOfRights).Within(Reach.Paragraph),
        Cure.Concept("the countries", Concepts.PlaceOfAPatent).Within(Reach.Paragraph),
        Cure.Concept("whether they are owned or licensed", Concepts.OwnedOrLicensed).Within(Reach.Paragraph),
    ];

    /// <inheritdoc/>
    protected override int FewestMissing => 1;

    /// <inheritdoc/>
    protected override string GroupKey => "patents";
}
