using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Backtesting.Marks;

/// <summary>Finds quoted passages in a filing by their letters and digits alone, whatever became of spaces and signs.</summary>
internal sealed class PassageIndex
{
    private readonly string _letters;
    private readonly List<(int Start, Block Block)> _blocks = [];

    public PassageIndex(Filing filing)
    {
        var letters = new StringBuilder();
        foreach (var block in filing.Main.Blocks.Where(block => block is not PageFurniture))
        {
            _blocks.Add((letters.Length, block));
            Append(letters, block.Text, block.Text.Length);
        }

        _letters = letters.ToString();
    }

    /// <summary>All places of a quote, as ranges over the letters of the filing.</summary>
    public List<TextSpan> Find(string quote)
    {
        var wanted = new StringBuilder();
        Append(wanted, quote, quote.Length);
        var places = new List<TextSpan>();
        if (wanted.Length == 0) return places;
        for (var at = _letters.IndexOf(wanted.ToString(), StringComparison.Ordinal); at >= 0; at = _letters.IndexOf(wanted.ToString(), at + 1, StringComparison.Ordinal))
        {
            places.Add(TextSpan.Of(at, wanted.Length));
        }

        return places;
    }

    /// <summary>A finding's place as a range over the letters of the filing.</summary>
    public TextSpan RangeOf(Location location)
    {
        var start = StartOf(location.Block);
        var before = Count(location.Block.Text, location.Range.Start);
        return TextSpan.Of(start + before, Math.Max(1, Count(location.Block.Text, location.Range.End) - before));
    }

    /// <summary>The block that a place over the letters starts in.</summary>
    public Block BlockAt(TextSpan place) => _blocks[_blocks.FindLastIndex(entry => entry.Start <= place.Start)].Block;

    private int StartOf(Block block) => _blocks.Find(entry => entry.Block == block).Start;

    private static int Count(string text, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i])) count++;
        }

        return count;
    }

    private static void Append(StringBuilder letters, string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i])) letters.Append(char.ToLowerInvariant(text[i]));
        }
    }
}
