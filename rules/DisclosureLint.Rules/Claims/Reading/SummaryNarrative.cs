using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>What the summary tells in words: its paragraphs and lists, without the offering's terms and the financial table.</summary>
internal static partial class SummaryNarrative
{
    private static readonly SectionKind[] Terms = [SectionKind.TheOffering, SectionKind.SummaryFinancialData];

    /// <summary>The paragraphs, list items and headings of the summary's narrative; empty where there is no summary.</summary>
    public static IEnumerable<Block> BlocksOf(Filing filing) =>
        filing.SectionsOf(SectionKind.ProspectusSummary).SelectMany(section => section.Blocks)
            .Where(block => block is not (TableBlock or PageFurniture) && !block.Section.IsWithinAny(Terms));

    /// <summary>Whether a text tells of losses at all: a net loss, a deficit, doubt about going on.</summary>
    public static bool TellsLosses(string text) => Losses().IsMatch(text);

    /// <summary>Whether a text gives the amount of a loss or deficit.</summary>
    public static bool QuantifiesLosses(string text) => QuantifiedLosses().IsMatch(text);

    [GeneratedRegex(
        @"\bnet loss(?:es)?\b|\b(?:accumulated|stockholders[’']|shareholders[’']) deficit\b|\bgoing concern\b|\b(?:operating|recurring"
            + @"|history of|incurred?(?: \w+){0,2}|incurring(?: \w+)?|have(?: \w+){0,2}|at a) loss(?:es)?\b"
        + @"|\b(?:lost|lose) (?:money\b|(?:\w+ )?[$€£¥])|\bnot (?:yet )?(?:been |be |become )?profitab\w+"
        + @"|\bno(?:t generated any)? (?:\w+ )?revenues?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Losses();

    [GeneratedRegex(@"\b(?:net loss(?:es)?|loss(?:es)? of|(?:accumulated|stockholders[’']|shareholders[’']) deficit"
        + @"|lost)\b[^.;]{0,160}?[$€£¥] ?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuantifiedLosses();
}
