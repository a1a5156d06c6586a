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

    private static readonly string[] Words =
        ["clinical trial", "FDA", "preclinical", "product candidate", "therapeutic", "Phase 1", "Phase 2", "clinical study"];

    /// <inheritdoc/>
    public override IReadOnlyList<LifeScienceIssuer> Read(Filing filing)
    {
        var sections = filing.SectionsOf(SectionKind.ProspectusSummary).Concat(filing.SectionsOf(SectionKind.Business));
        var mentions = sections.SelectMany(section => section.Blocks).Sum(block => Words.Sum(word => Count(block.Text, word)));
        return mentions >= Fewest ? [new LifeScienceIssuer(mentions)] : [];
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
