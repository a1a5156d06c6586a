using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The issuer sets its products or itself above others without saying what shows it.</summary>
public sealed class UnsupportedComparativeClaimRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2002",
        Name = "unsupported-comparative-claim",
        Title = "Superlative or comparison without support",
        Message = "“{0}” sets the company or its products above others without the support for it.",
        Why = "Rule 408 asks for whatever is needed to make the statements made not misleading; Rule 418 lets the staff ask for the support of any claim. The "
            + "staff ask for the test, study or data behind a superlative or comparison, or for its removal.",
        Fix = "Disclose the support in the prospectus (the test, its date and result, the products compared), state it as a belief with its "
            + "basis, or delete it.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the support for this statement, or characterize it as your belief and "
            + "explain the basis, or remove it.",
        StaffComments = ["calix-2009-12-17#14"],
        Topics = ["COMPARATIVE", "LEADER"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our kilns are the most efficient in the ceramics industry|]."),
        Example.Flagged(SectionKind.Business, "[|Our valves seal more reliably than conventional gate valves|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We offer growers a unique combination of sensors and advice|]."),
        Example.Flagged(SectionKind.Business, "[|Our crews finish at a fraction of the cost of traditional dredging|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "We believe [|our coatings are superior to every paint on the market|].")
            with { Because = "a bare belief gives no basis" },
        Example.Clean(SectionKind.Business, "Our competitors may offer products that are more reliable than ours."),
        Example.Clean(SectionKind.Business, "In tests that Corrigan Laboratory ran in May 2024, our filters removed more lead than the "
            + "conventional filters of three other makers."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Our gross margin was higher than in 2023, and freight was lower than we had expected."),
        Example.Clean(SectionKind.ProspectusSummary, "Our aim is to build the safest scaffold in the trade."),
        Example.Clean(SectionKind.Business, "We serve riders seeking state of the art stables in Vermont.")
            with { Because = "it is what the customers want" },
        Example.Clean(SectionKind.Business, "We had 41,000 unique visitors in March."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.BareSuperiority, Concepts.SuperlativeOfQuality, Concepts.ComparisonWithRivals, Concepts.Uniqueness)
        .Told(Stance.Asserted, Stance.Believed, Stance.Reported, Stance.Denied).Lacking(Concepts.AimTold).In(ClaimSections.Kinds).Outside(ClaimSections.Without);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("a test or study", Concepts.TestBehindAClaim, Concepts.NamedSource).Within(Reach.Sentence | Reach.Neighbours | Reach.Paragraph).OfSameMatter(),
        Cure.Concept("a figure with its period", Concepts.FigureWithItsPeriod, Concepts.ShareInFigures).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (OwnClaim.Read(context) is not { } confidence) return null;
        var isPuffery = context.Hit.Concept == Concepts.Uniqueness || context.Block is Heading;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = isPuffery || context.Statement.Stance == Stance.Believed ? Confidence.Low : confidence,

            // Puffery and bare beliefs draw the comment now and then only.
            Severity = isPuffery || confidence == Confidence.Low || context.Statement.Stance == Stance.Believed ? Severity.Info : null,
            GroupKey = context.Hit.Concept.Name,
        };
    }
}
