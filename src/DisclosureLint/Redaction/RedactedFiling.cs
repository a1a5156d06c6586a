using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Redaction;

/// <summary>
/// A copy of a filing in which every word is bars: the same files, lines, sections and pages, and no text that a report could give away,
/// whatever the report looks at.
/// </summary>
internal sealed class RedactedFiling
{
    private readonly Dictionary<SourceText, SourceText> _sources = [];
    private readonly Dictionary<Block, Block> _blocks = [];

    public RedactedFiling(Filing original) =>
        Filing = new Filing([.. original.Documents.Select(Copy)], original.Facts.Catalog);

    /// <summary>The copy.</summary>
    public Filing Filing { get; }

    /// <summary>The place in the copy.</summary>
    public Location Copy(Location location) => new(_blocks[location.Block], location.Range, location.Span, Mask.Text(location.Excerpt));

    private FilingDocument Copy(FilingDocument document)
    {
        if (!_sources.TryGetValue(document.Source, out var source))
        {
            source = SourceText.Join(
                [.. document.Source.Files.Select(file => new SourceText(file.Text.Path, Mask.Source(file.Text.Content), file.Text.Encoding))]);
            _sources.Add(document.Source, source);
        }

        var blocks = document.Blocks.Select(Copy).ToArray();
        var root = Copy(document.Root);
        var outline = document.Outline with
        {
            Problems = [.. document.Outline.Problems.Select(problem => problem with { Message = LeftOut.Details })],
            Contents = [],
        };
        return new FilingDocument(source, document.Span, document.Type, root, blocks, outline);
    }

    private Section Copy(Section section)
    {
        // The tool's own word for what a section is about says where a finding stands; a title of the draft's own is bars.
        var title = section.Title.Length == 0 || section.Kind == SectionKind.Unknown ? Mask.Text(section.Title) : section.Kind.ToString();
        var heading = section.Heading is null ? null : (Heading)_blocks[section.Heading];
        var copy = new Section(section.Kind, title, section.Level, heading, section.Evidence) { Span = section.Span, Page = section.Page };
        foreach (var block in section.OwnBlocks) copy.Add(_blocks[block]);
        foreach (var child in section.Children) copy.Add(Copy(child));
        return copy;
    }

    private Block Copy(Block block)
    {
        var content = new MappedText(Mask.Text(block.Text), [.. block.Content.Runs], [.. block.Content.Joins]);
        Block copy = block switch
        {
            Heading heading => new Heading(content, block.Span, heading.Level),
            PageFurniture => new PageFurniture(content, block.Span),
            ListItem item => new ListItem(content, block.Span, Mask.Text(item.Marker)),
            _ => new Paragraph(content, block.Span),
        };
        copy.Index = block.Index;
        copy.Page = block.Page;
        copy.DecidedBy = block.DecidedBy;
        _blocks.Add(block, copy);
        return copy;
    }
}
