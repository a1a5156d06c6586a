using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Findings;

/// <summary>A place in a filing that a person and an editor can find.</summary>
/// <param name="Block">The block around it.</param>
/// <param name="Range">Offsets into the block's text.</param>
/// <param name="Span">The exact range, 0-based UTF-16 offsets into <see cref="Source"/>: comparable among all places of a draft.</param>
/// <param name="Excerpt">The words, decoded and with white space collapsed: what the span reads as.</param>
public sealed record Location(Block Block, TextSpan Range, TextSpan Span, string Excerpt)
{
    /// <summary>The draft's text: the file, or all files of a draft kept in several.</summary>
    public SourceText Source => Block.Document.Source;

    /// <summary>The file that the place is in.</summary>
    public SourceText File => Source.FileAt(Span.Start).Text;

    /// <summary>The exact range as 0-based UTF-16 offsets into <see cref="File"/>.</summary>
    public TextSpan FileSpan => Source.FileAt(Span.Start).InFile(Span);

    /// <summary>The innermost section around it.</summary>
    public Section Section => Block.Section;

    /// <summary>The printed page, or null where pages are unknown.</summary>
    public string? Page => Block.Page;

    /// <summary>The file's path as the user gave it.</summary>
    public string Path => File.Path;

    /// <summary>Where the span starts in the file, 0-based.</summary>
    public LinePosition Start => File.GetLinePosition(FileSpan.Start);

    /// <summary>Where the span ends in the file, 0-based.</summary>
    public LinePosition End => File.GetLinePosition(FileSpan.End);

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
