using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>What the summary tells in words: its paragraphs, lists and headings, without the offering's terms and the financial table.</summary>
internal static class SummaryNarrative
{
    private static readonly SectionKind[] Terms = [SectionKind.TheOffering, SectionKind.SummaryFinancialData];

    /// <summary>Where a concept stands in the summary's narrative, in the order of the text; empty where there is no summary.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="concept">The concept.</param>
    public static IEnumerable<ConceptHit> HitsOf(Filing filing, Concept concept) =>
        filing.Reading.Of(concept).Where(hit => hit.Reading.Block is not TableBlock && hit.Reading.Block.Document == filing.Main
            && hit.Reading.Block.Section.IsWithin(SectionKind.ProspectusSummary) && !hit.Reading.Block.Section.IsWithinAny(Terms));
}
