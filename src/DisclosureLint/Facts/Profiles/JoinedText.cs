using System.Text;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts.Profiles;

/// <summary>
/// The texts of several blocks in a row, one a line, so that a pattern finds what a layout divides among blocks and cells; every
/// offset leads back to its sentence.
/// </summary>
internal sealed class JoinedText
{
    private readonly List<(int Start, Block Block)> _blocks = [];

    public JoinedText(IEnumerable<Block> blocks, int limit)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length >= limit) break;
            _blocks.Add((text.Length, block));
            text.Append(block.Text).Append('\n');
        }

        Text = text.ToString();
    }

    /// <summary>The blocks, in order.</summary>
    public IEnumerable<Block> Blocks => _blocks.Select(entry => entry.Block);

    /// <summary>One line a block.</summary>
    public string Text { get; }

    /// <summary>The sentence around an offset into <see cref="Text"/>, or null in a block without sentences.</summary>
    public Sentence? SentenceAt(int offset)
    {
        var (start, block) = Find(offset);
        return block?.SentenceAt(offset - start);
    }

    /// <summary>The block around an offset, or null for an empty text.</summary>
    public Block? BlockAt(int offset) => Find(offset).Block;

    /// <summary>The value of a match, with the sentence it begins in; null where the pattern was not found.</summary>
    public Known<T>? Know<T>(Match match, T value, string reason) => match.Success ? new Known<T>(value, SentenceAt(match.Index), reason) : null;

    /// <summary>The first match whose sentence does not match another pattern.</summary>
    public Match FindUnless(Regex pattern, Regex unless)
    {
        for (var match = pattern.Match(Text); match.Success; match = match.NextMatch())
        {
            if (SentenceAt(match.Index) is not { } sentence || !unless.IsMatch(sentence.Text)) return match;
        }

        return Match.Empty;
    }

    private (int Start, Block? Block) Find(int offset)
    {
        var (low, high) = (0, _blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_blocks[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return _blocks.Count == 0 ? (0, null) : _blocks[low];
    }
}
