using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Business;

/// <summary>Says that the issuer develops drugs, biologics or devices: the summary and business speak of them again and again.</summary>
/// <param name="Mentions">How often they do.</param>
internal sealed record LifeScienceIssuer(int Mentions)
{
    /// <summary>Whether the issuer of a filing is one.</summary>
    /// <param name="filing">The filing.</param>
    public static bool Is(Filing filing) => filing.Facts.Of<LifeScienceIssuer>().Count > 0;
}

/// <summary>Reads whether the issuer is in the life sciences; no fact where it is not.</summary>
internal sealed class LifeScienceIssuerSource : FactSource<LifeScienceIssuer>
{
    private const int Fewest = 5;
    private static readonly string[] Words = ["clinical trial", "FDA", "preclinical", "product candidate", "therapeutic", "Phase 1", "Phase 2", "clinical study"];

    /// <inheritdoc/>
    public override IReadOnlyList<LifeScienceIssuer> Read(Filing filing)
    {
        var mentions = 0;
        foreach (var block in filing.SectionsOf(SectionKind.ProspectusSummary).Concat(filing.SectionsOf(SectionKind.Business)).SelectMany(section => section.Blocks))
        {
            foreach (var word in Words)
            {
                for (var at = block.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) mentions++;
            }
        }

        return mentions >= Fewest ? [new LifeScienceIssuer(mentions)] : [];
    }
}
