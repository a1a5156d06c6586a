using System.Buffers;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts.Figures;

/// <summary>Reads figures with their identity: from tables whose columns or captions are dated, and from sentences that tell one day or period.</summary>
internal sealed class FigureSource : FactSource<Figure>
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["deficit", "cash", "working capital", "net loss", "operating activities", "operations", "revenue", "employees", "sales"], StringComparison.OrdinalIgnoreCase);

    public override IReadOnlyList<Figure> Read(Filing filing)
    {
        var dates = filing.Facts.Of<DateMention>().ToLookup(mention => mention.Block);
        var tables = new FigureTableReader(dates);
        var sentences = new FigureSentenceReader(filing.Profile.FiscalYearEnd?.Value);
        var figures = new List<Figure>();
        foreach (var block in filing.Main.Blocks)
        {
            switch (block)
            {
                case TableBlock table:
                    tables.Read(table, figures);
                    break;

                // A sentence that tells no date has no figure with an identity.
                case Paragraph or ListItem when dates.Contains(block) && block.Text.AsSpan().ContainsAny(Cues):
                    foreach (var sentence in block.Sentences) sentences.Read(sentence, dates[block], figures);
                    break;
            }
        }

        return figures;
    }
}
