using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>A sentence of a block; sentences never cross blocks or table cells.</summary>
public sealed class Sentence
{
    private string? _text;

    internal Sentence(Block block, TextSpan range, int index)
    {
        Block = block;
        Range = range;
        Index = index;
    }

    /// <summary>The block around the sentence.</summary>
    public Block Block { get; }

    /// <summary>Offsets into <see cref="Block.Text"/>.</summary>
    public TextSpan Range { get; }

    /// <summary>0-based position among the block's sentences.</summary>
    public int Index { get; }

    /// <summary>The words of the sentence.</summary>
    public string Text => _text ??= Block.Text.Substring(Range.Start, Range.Length);

    /// <summary>The section around the sentence.</summary>
    public Section Section => Block.Section;

    /// <summary>The sentence after this one in the same block, or null.</summary>
    public Sentence? Next => Index + 1 < Block.Sentences.Count ? Block.Sentences[Index + 1] : null;

    /// <summary>The sentence before this one in the same block, or null.</summary>
    public Sentence? Previous => Index > 0 ? Block.Sentences[Index - 1] : null;

    /// <summary>The words of the sentence.</summary>
    public override string ToString() => Text;
}
