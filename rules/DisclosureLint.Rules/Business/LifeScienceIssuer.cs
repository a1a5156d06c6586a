using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>Says that the issuer develops drugs, biologics or devices: the summary and business speak of them again and again.</summary>
/// <param name="Mentions">How often they do.</param>
internal sealed record LifeScienceIssuer(int Mentions)
{
    private static readonly Cure Product =
        Cure.Concept("a product under study", Concepts.UnapprovedProduct).Within(Reach.Paragraph | Reach.NextParagraphs | Reach.Subsection);

    /// <summary>Whether the issuer of a filing is one.</summary>
    /// <param name="filing">The filing.</param>
    public static bool Is(Filing filing) => filing.Facts.Of<LifeScienceIssuer>().Count > 0;

    /// <summary>Whether a statement stands in such a filing, or beside words of a product under study.</summary>
    /// <param name="context">The statement.</param>
    public static bool IsAround(ConceptContext context) => Is(context.Filing) || context.Look(Product).Found is not null;
}

/// <summary>Reads whether the issuer is in the life sciences; no fact where it is not.</summary>
internal sealed class LifeScienceIssuerSource : FactSource<LifeScienceIssuer>
{
    private const int Fewest = 5;

    /// <inheritdoc/>
    public override IReadOnlyList<LifeScienceIssuer> Read(Filing filing)
    {
        var mentions = filing.Reading.Of(Concepts.UnapprovedProduct)
            .Count(hit => hit.Reading.Block.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.Business]));
        return mentions >= Fewest ? [new LifeScienceIssuer(mentions)] : [];
    }
}
