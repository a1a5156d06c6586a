using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Something read from the text that says where it stands. Immutable.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where, as offsets into the block's text; empty for a blank at the block's very start or end.</param>
public abstract record Fact(Block Block, TextSpan Range)
{
    /// <summary>The words themselves.</summary>
    public string Text => Block.Text.Substring(Range.Start, Range.Length);

    /// <summary>The innermost section it stands in.</summary>
    public Section Section => Block.Section;

    /// <summary>The sentence it begins in, or null where its block has no sentences.</summary>
    public Sentence? Sentence => Block.SentenceAt(Range.Start);

    /// <summary>The words, for dumps and failing tests.</summary>
    public sealed override string ToString() => Text;
}
