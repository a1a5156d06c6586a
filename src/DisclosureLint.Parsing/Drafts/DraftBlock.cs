using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>What a reader saw, before the outline decides what it is.</summary>
internal enum DraftBlockKind
{
    /// <summary>A run of text: paragraph, heading, folio; the outline decides.</summary>
    Text,

    /// <summary>An item of a list; <see cref="DraftBlock.Marker"/> is its bullet or number.</summary>
    ListItem,

    /// <summary>A table of data.</summary>
    Table,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A drawn rule, often at a page's edge; has no text.</summary>
    Rule,

    /// <summary>A certain page break (style, form feed, page tag or comment); has no text.</summary>
    PageBreak,
}

/// <summary>A block as a reader hands it to the outline.</summary>
internal sealed class DraftBlock
{
    public required DraftBlockKind Kind { get; init; }

    /// <summary>Readable text; empty for rules and page breaks, the cells in reading order for tables.</summary>
    public MappedText Content { get; init; } = MappedText.Empty;

    /// <summary>Source range: that of the text where there is text, else that of the element.</summary>
    public required TextSpan Span { get; init; }

    public TextStyle Style { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Names that links can lead to (<c>id</c>, <c>name</c>) declared in this block or between the last block and this one.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>Bullet or number of a list item, not part of the content.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The marker with its place in the source where it is printed there; empty where a list element gives it.</summary>
    public MappedText MarkerText { get; init; } = MappedText.Empty;

    /// <summary>Whether the text is one sign of a symbol font and nothing else, such as the bullet of an item that stands apart.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether the text is short and plain: no style tells whether it is a heading.</summary>
    public bool IsPlainLine { get; init; }

    /// <summary>Whether a line of plain text stands as a heading does: alone, short, in the case of titles, with text below it.</summary>
    public bool StandsAsHeading { get; init; }

    /// <summary>Whether the text names what stands beside it in a layout table; set off as it is, it heads no section.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Left indent in points where the document sets one, else 0.</summary>
    public float Indent { get; init; }

    public Table? Table { get; init; }

    /// <summary>For images: file, alternative text, width and height in pixels.</summary>
    public DraftImage? Image { get; init; }

    /// <summary>For page breaks that name the page that begins (<c>&lt;!-- page F-3 --&gt;</c>), its label.</summary>
    public string? PageLabel { get; init; }
}

/// <summary>A picture as written.</summary>
internal sealed record DraftImage(string File, string? AlternativeText, int? Width, int? Height);

/// <summary>A document as a reader hands it to the outline.</summary>
internal sealed class DraftDocument
{
    public required SourceText Source { get; init; }

    /// <summary>The part of the source that is this document.</summary>
    public required TextSpan Span { get; init; }

    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    /// <summary>Whether <see cref="TextStyle.HeadingTag"/> can be believed: true for Markdown, false for HTML.</summary>
    public bool HeadingsAreExplicit { get; init; }

    /// <summary>EDGAR document type, file name and description from a submission header, or null.</summary>
    public string? Type { get; init; }

    public string? FileName { get; init; }

    public string? Description { get; init; }

    /// <summary>Doubts of the reader, such as a document cut off in the middle.</summary>
    public IReadOnlyList<OutlineProblem> Problems { get; init; } = [];
}
