using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The business is said to be subject to many laws, and none is named.</summary>
public sealed class RegulationsNotNamedRule : StatementRule
{
    private static readonly Cure Law = Cure.Concept("a law or agency by name", Concepts.LawByName);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5803",
        Name = "regulations-not-named",
        Title = "Laws referred to without naming them",
        Message = "“{0}” refers to laws that govern the business and names none.",
        Why = "Item 101(c)(2)(i) asks for the material effects of compliance with government regulations, and Item 101(h)(4)(viii) and (ix) for "
            + "needed approvals and the effect of existing or probable regulation. The staff ask to name the principal laws and agencies and say "
            + "what they require.",
        Fix = "Name the principal laws and agencies, say what they require of you, the approvals you have or need, and the cost of compliance.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the principal laws and regulations that apply to your "
            + "business and describe their material effects, including any required approvals and the costs of compliance.",
        Topics = ["REGULATION"],
        Authority = [new Authority("Regulation S-K Item 101(c)(2)(i)"), new Authority("Regulation S-K Item 101(h)(4)(viii) and (ix)")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|We are subject to a number of federal and state laws and regulations on privacy and the handling of data.|]"),
        Example.Flagged(
            SectionKind.GovernmentRegulation,
            "[|Our plants are subject to various environmental laws and regulations.|] We believe that we comply with them."),
        Example.Clean(
            SectionKind.GovernmentRegulation,
            "Our plants are subject to various environmental laws and regulations, among them the Clean Air Act, under which our Tulsa plant "
                + "holds a permit until 2029."),
        Example.Clean(SectionKind.RiskFactors, "We are subject to various laws and regulations, and breach of them could harm us."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.LawsWithoutNames).In(SectionKind.Business, SectionKind.GovernmentRegulation)
        .Outside(SectionKind.RiskFactors, SectionKind.LegalProceedings, SectionKind.Management, SectionKind.Competition)
        .Told(Stance.Asserted, Stance.Believed, Stance.Required, Stance.Expected);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement is { IsNegated: true } or { Actor: Actor.OtherEntity or Actor.Competitor }) return null;
        var named = CureSearch.LookIn(context.Filing.Reading, Law, "the section and those beside it", context.Section.Title.Contains("regulation", StringComparison.OrdinalIgnoreCase)
            ? Around(context.Section).Concat(Behind(context.Block)) : Around(context.Section));
        return named.Found is not null ? null : new() { LookedFor = [named], Confidence = ConfidenceOf(context.Statement), GroupKey = "laws" };
    }

    /// <summary>What stands right behind: sub-sections on one country or law each.</summary>
    private static IEnumerable<Block> Behind(Block block)
    {
        const int Blocks = 20;
        for (var (next, count) = (block.Next, 0); next is not null && next.Section.TopLevel == block.Section.TopLevel && count < Blocks; next = next.Next, count++) yield return next;
    }

    /// <summary>The sub-section on the subject, with that around it; of a section without sub-sections its own text.</summary>
    private static IEnumerable<Block> Around(Section section) => section switch
    {
        { Level: <= 1, Kind: not SectionKind.GovernmentRegulation } => section.OwnBlocks,
        { Parent: { Level: > 1 } parent } => parent.Blocks,
        _ => section.Blocks,
    };
}
