using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Findings;

/// <summary>A place in a filing that a person and an editor can find.</summary>
/// <param name="Block">The block around it.</param>
/// <param name="Range">Offsets into the block's text.</param>
/// <param name="Span">The exact range, 0-based UTF-16 offsets into the decoded file.</param>
/// <param name="Excerpt">The words, decoded and with white space collapsed: what the span reads as.</param>
public sealed record Location(Block Block, TextSpan Range, TextSpan Span, string Excerpt)
{
    /// <summary>The file.</summary>
    public SourceText Source => Block.Document.Source;

    /// <summary>The innermost section around it.</summary>
    public Section Section => Block.Section;

    /// <summary>The printed page, or null where pages are unknown.</summary>
    public string? Page => Block.Page;

    /// <summary>The path as the user gave it.</summary>
    public string Path => Source.Path;

    /// <summary>Where the span starts, 0-based.</summary>
    public LinePosition Start => Source.GetLinePosition(Span.Start);

    /// <summary>Where the span ends, 0-based.</summary>
    public LinePosition End => Source.GetLinePosition(Span.End);

    /// <summary>The sentence around the place, or the whole text of its block where it spans several.</summary>
    public string Sentence =>
        Block.Sentences.FirstOrDefault(sentence => sentence.Range.Contains(Range))?.Text ?? Block.Text;

    /// <summary>The location of a range of a block's text; where a page break interrupts it, the longest uninterrupted part.</summary>
    /// <param name="block">The block.</param>
    /// <param name="range">Offsets into the block's text; white space at its ends is left out.</param>
    public static Location Of(Block block, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(block);
        var part = block.Content.SplitAtJoins(range).DefaultIfEmpty(range).MaxBy(piece => piece.Length);
        var span = block.Content.IsEmpty ? block.Span : block.Content.ToSource(part);
        return new Location(block, part, span, block.Text.Substring(part.Start, part.Length));
    }

    /// <summary>The location of a whole block.</summary>
    /// <param name="block">The block.</param>
    public static Location Of(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Of(block, new TextSpan(0, block.Text.Length));
    }
}
