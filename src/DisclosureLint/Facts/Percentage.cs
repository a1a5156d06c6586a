using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>A percentage in running text or in a table.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where, the sign or word included.</param>
/// <param name="Value">The number before the sign: 12.5 for <c>12.5%</c>; negative in a table's parentheses.</param>
/// <param name="IsPoints">Whether it counts percentage points.</param>
/// <param name="Cell">The table cell, or null in running text.</param>
public sealed record Percentage(Block Block, TextSpan Range, decimal Value, bool IsPoints, TableCell? Cell = null) : Fact(Block, Range);

/// <summary>Reads percentages.</summary>
internal sealed class PercentageSource : FactSource<Percentage>
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["%", "percent", "Percent", "per cent"], StringComparison.Ordinal);

    public override IReadOnlyList<Percentage> Read(Filing filing)
    {
        var percentages = new List<Percentage>();
        foreach (var block in TextScan.ReadableBlocks(filing))
        {
            if (block.Text.AsSpan().IndexOfAny(Signs) < 0) continue;
            if (block is not TableBlock table)
            {
                ReadText(block, new TextSpan(0, block.Text.Length), null, percentages);
                continue;
            }

            foreach (var cell in table.Table.Cells)
            {
                if (cell is { IsPercentage: true, Value: { } value }) percentages.Add(new Percentage(block, cell.Range, value, false, cell));
                else if (cell.Value is null) ReadText(block, cell.Range, cell, percentages);
            }
        }

        return percentages;
    }

    private static void ReadText(Block block, TextSpan within, TableCell? cell, List<Percentage> percentages)
    {
        var text = block.Text;
        var position = within.Start;
        while (position < within.End)
        {
            var found = text.AsSpan(position, within.End - position).IndexOfAny(Signs);
            if (found < 0) return;
            var sign = position + found;
            var end = sign + (text[sign] == '%' ? 1 : text[sign + 3] == ' ' ? "per cent".Length : "percent".Length);
            position = end;
            if (text[sign] != '%' && end < text.Length && char.IsLetter(text[end]) && !TextScan.HasWordAt(text, end, "age points")) continue;

            var numberEnd = sign > within.Start && text[sign - 1] is ' ' or '-' or '‑' ? sign - 1 : sign;
            var start = TextScan.NumberStart(text, numberEnd);
            if (start < within.Start || TextScan.Parse(text.AsSpan(start, numberEnd - start)) is not { } value) continue;
            var isPoints = TextScan.HasWordAt(text, end, " points") || TextScan.HasWordAt(text, end, "age points");
            percentages.Add(new Percentage(block, new TextSpan(start, end), value, isPoints, cell));
        }
    }
}
