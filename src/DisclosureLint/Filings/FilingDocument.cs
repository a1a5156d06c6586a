using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>One document of a filing: the registration statement, or an exhibit of the same submission.</summary>
public sealed class FilingDocument
{
    internal FilingDocument(SourceText source, TextSpan span, string? type, Section root, IReadOnlyList<Block> blocks, Outline outline)
    {
        Source = source;
        Span = span;
        Type = type;
        Root = root;
        Blocks = blocks;
        Outline = outline;
        Sections = [.. root.Descendants()];
        foreach (var block in blocks) block.Document = this;
    }

    /// <summary>The file, which documents of one submission share; or all files of a document kept in several.</summary>
    public SourceText Source { get; }

    /// <summary>The part of the file that is this document.</summary>
    public TextSpan Span { get; }

    /// <summary>The parts of the text that were read each by itself: the document, or each of its files.</summary>
    public IReadOnlyList<TextSpan> Parts => Source.Files.Count == 1 ? [Span] : [.. Source.Files.Select(file => file.Span)];

    /// <summary>The EDGAR document type (<c>S-1/A</c>, <c>EX-10.3</c>) where a submission header names it, else null.</summary>
    public string? Type { get; }

    /// <summary>Name given in the submission header (<c>d287954ds1.htm</c>), or null.</summary>
    public string? FileName { get; internal init; }

    /// <summary>Description given in the submission header (<c>CREDIT AGREEMENT</c>), or null.</summary>
    public string? Description { get; internal init; }

    /// <summary>Whether the document is an exhibit of the submission rather than the registration statement.</summary>
    public bool IsExhibit => Type is not null && Type.StartsWith("EX-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole document as a section without heading; its children are the top-level sections.</summary>
    public Section Root { get; }

    /// <summary>All sections below <see cref="Root"/>, parents before children, in document order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>All blocks in document order, page furniture included.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>How the sections were found, and whether their absence may be trusted.</summary>
    public Outline Outline { get; }

    /// <summary>The sections of one kind, in order; a section inside another of its kind is not repeated.</summary>
    /// <param name="kind">The kind asked for.</param>
    public IEnumerable<Section> SectionsOf(SectionKind kind) =>
        Sections.Where(section => section.IsWithin(kind) && section.Parent?.IsWithin(kind) != true);
}
