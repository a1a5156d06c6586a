using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>An agreement of a kind that is filed is told, and none of its terms.</summary>
public sealed class AgreementTermsNotDescribedRule : IncompleteDescriptionRule
{
    private const Reach Around = Reach.Paragraph | Reach.List | Reach.NextParagraphs | Reach.Table | Reach.Subsection;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5406",
        Name = "agreement-terms-not-described",
        Title = "Agreement told without any of its terms",
        Message = "“{0}” tells of an agreement; this part does not tell {1}.",
        Why = "Where an agreement is material, Item 101 of Regulation S-K asks for its terms and Item 601(b)(10) for the agreement. That it was signed says nothing of what "
            + "each party owes, for how long, and how it ends.",
        Fix = "Describe what each party owes, the price, the term and the termination provisions, and file the agreement; or say why it is not material.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe the material terms of the agreement, including {1}, and file it as an exhibit, or "
            + "tell us why it is not material.",
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 101"), new Authority("Regulation S-K Item 601(b)(10)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Business\n\n[|In May 2026 we entered into a supply agreement with Norvane Timber.|] It gives us cedar.")
            with { Setting = ExampleSetting.Bare },
        Example.Flagged("# Business\n\n[|We sell our boats in Ohio under a distribution agreement with Brackwater Marine.|]")
            with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nIn May 2026 we entered into a supply agreement with Norvane Timber, which runs for five years.") with { Setting = ExampleSetting.Bare },
        Example.Clean("# Business\n\nWe may enter into supply agreements with mills.") with { Setting = ExampleSetting.Bare },
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.AgreementMadeWithAParty)
        .Told(Stance.Asserted, Stance.Reported, Stance.Believed)
        .In(SectionKind.Business, SectionKind.ProspectusSummary)
        .Outside(SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.TheOffering, SectionKind.GovernmentRegulation,
            SectionKind.LegalProceedings)
        .Lacking(Concepts.AgreementAtAnEnd, Concepts.RightsLentToCustomers);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = [Cure.Concept("that it is filed", Concepts.FiledAsAnExhibit)
        .Within(Reach.Paragraph)];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Particulars { get; } =
    [
        Cure.Concept("what is paid", Concepts.PriceOfAnAgreement, Concepts.SumOrRate).Within(Around),
        Cure.Concept("how long it runs", Concepts.TermOfAnAgreement).Within(Around),
        Cure.Concept("how it may end", Concepts.WayOutOfAnAgreement).Within(Around),
    ];

    /// <inheritdoc/>
    protected override int FewestMissing => 3;

    /// <inheritdoc/>
    protected override string GroupKey => "agreement";
}
