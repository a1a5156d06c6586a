using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>A paragraph-sized piece of a document. Everything that is printed lies in exactly one block.</summary>
public abstract class Block
{
    private IReadOnlyList<Sentence>? _sentences;

    private protected Block(MappedText content, TextSpan span)
    {
        Content = content;
        Span = span;
    }

    /// <summary>The readable text and its way back to the source.</summary>
    public MappedText Content { get; }

    /// <summary>The readable text.</summary>
    public string Text => Content.Text;

    /// <summary>The source range of the block, tags around it not included where it has text.</summary>
    public TextSpan Span { get; }

    /// <summary>The document the block belongs to.</summary>
    public FilingDocument Document { get; internal set; } = null!;

    /// <summary>The innermost section the block belongs to.</summary>
    public Section Section { get; internal set; } = null!;

    /// <summary>0-based position among the document's blocks.</summary>
    public int Index { get; internal set; }

    /// <summary>The printed page the block starts on (<c>29</c>, <c>F-12</c>, <c>ii</c>), or null where pages are unknown.</summary>
    public string? Page { get; internal set; }

    /// <summary>The step of the outline that decided what this block is, for <c>disclosurelint outline --verbose</c>.</summary>
    public string DecidedBy { get; internal set; } = "";

    /// <summary>How the text is set: what share of it is bold, centred and so on.</summary>
    public TextStyle Style { get; internal init; }

    /// <summary>The links in the text, in order.</summary>
    public IReadOnlyList<Link> Links { get; internal init; } = [];

    /// <summary>The sentences; split on first use. Headings and page furniture have one at most, tables those of each cell.</summary>
    public IReadOnlyList<Sentence> Sentences
    {
        get
        {
            if (_sentences is { } known) return known;
            var split = SplitSentences();
            return Interlocked.CompareExchange(ref _sentences, split, null) ?? split;
        }
    }

    /// <summary>The sentence around an offset, or the last one before it, or the first; null where the block has none.</summary>
    /// <param name="offset">0-based offset into <see cref="Text"/>.</param>
    public Sentence? SentenceAt(int offset)
    {
        var sentences = Sentences;
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (sentences[middle].Range.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return sentences.Count == 0 ? null : sentences[low];
    }

    /// <summary>The next block of the document that is no page furniture, or null at its end.</summary>
    public Block? Next => Neighbour(+1);

    /// <summary>The block before this one that is no page furniture, or null at the document's start.</summary>
    public Block? Previous => Neighbour(-1);

    /// <summary>The block's kind, page and first words, for dumps and failing tests.</summary>
    public override string ToString() => $"{GetType().Name} (page {Page ?? "?"}): {(Text.Length <= 60 ? Text : Text[..60] + "…")}";

    private protected virtual IReadOnlyList<Sentence> SplitSentences() =>
        [.. SentenceSplitter.Split(Text, new TextSpan(0, Text.Length)).Select((range, index) => new Sentence(this, range, index))];

    private Block? Neighbour(int step)
    {
        var blocks = Document.Blocks;
        for (var i = Index + step; i >= 0 && i < blocks.Count; i += step)
        {
            if (blocks[i] is not PageFurniture) return blocks[i];
        }

        return null;
    }
}

/// <summary>A heading: the title of a section, or a caption that a section's evidence was not enough for.</summary>
public sealed class Heading : Block
{
    internal Heading(MappedText content, TextSpan span, int level)
        : base(content, span) => Level = level;

    /// <summary>1 for a section of the table of contents, 2 and more below.</summary>
    public int Level { get; }

    private protected override IReadOnlyList<Sentence> SplitSentences() =>
        Content.IsEmpty ? [] : [new Sentence(this, new TextSpan(0, Text.Length), 0)];
}

/// <summary>A paragraph of running text.</summary>
public sealed class Paragraph : Block
{
    internal Paragraph(MappedText content, TextSpan span)
        : base(content, span)
    {
    }
}

/// <summary>An item of a bulleted or numbered list.</summary>
public sealed class ListItem : Block
{
    internal ListItem(MappedText content, TextSpan span, string marker)
        : base(content, span) => Marker = marker;

    /// <summary>The bullet or number as printed, such as <c>•</c> or <c>(iii)</c>; not part of <see cref="Block.Text"/>.</summary>
    public string Marker { get; }
}

/// <summary>A table of data. Lists and page layouts that are set as tables are not tables here.</summary>
public sealed class TableBlock : Block
{
    internal TableBlock(MappedText content, TextSpan span, Table table)
        : base(content, span)
    {
        Table = table;
        table.Block = this;
    }

    /// <summary>The grid.</summary>
    public Table Table { get; }

    private protected override IReadOnlyList<Sentence> SplitSentences()
    {
        var sentences = new List<Sentence>();
        foreach (var cell in Table.Cells)
        {
            foreach (var range in SentenceSplitter.Split(Text, cell.Range)) sentences.Add(new Sentence(this, range, sentences.Count));
        }

        return sentences;
    }
}

/// <summary>A picture. Its text is the alternative text.</summary>
public sealed class ImageBlock : Block
{
    internal ImageBlock(MappedText content, TextSpan span)
        : base(content, span)
    {
    }

    /// <summary>The file the picture is taken from, as written.</summary>
    public required string File { get; init; }

    /// <summary>The alternative text as written, or null where there is none.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Width in pixels as the document sets it, or null.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels as the document sets it, or null.</summary>
    public int? Height { get; init; }

    private protected override IReadOnlyList<Sentence> SplitSentences() => [];
}

/// <summary>What is printed on a page but is no part of the text: folios, running heads, links back to the contents, rules.</summary>
public sealed class PageFurniture : Block
{
    internal PageFurniture(MappedText content, TextSpan span)
        : base(content, span)
    {
    }

    private protected override IReadOnlyList<Sentence> SplitSentences() => [];
}
