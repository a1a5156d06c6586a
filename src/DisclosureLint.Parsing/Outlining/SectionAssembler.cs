using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Turns the decided blocks into the blocks and sections of a filing.</summary>
internal sealed class SectionAssembler
{
    private readonly List<Block> _blocks;
    private readonly Dictionary<OutlineBlock, Block> _made;
    private readonly Stack<Section> _open = new();

    private SectionAssembler(int count)
    {
        _blocks = new List<Block>(count);
        _made = new Dictionary<OutlineBlock, Block>(count);
        Root = new Section(SectionKind.Unknown, "", 0, null, "document");
        _open.Push(Root);
    }

    /// <summary>The whole document.</summary>
    public Section Root { get; }

    /// <summary>All blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Assembles the sections.</summary>
    /// <param name="blocks">The decided blocks, in order.</param>
    /// <param name="rootSpan">The part of the source that is the document.</param>
    public static SectionAssembler Assemble(List<OutlineBlock> blocks, TextSpan rootSpan)
    {
        var assembler = new SectionAssembler(blocks.Count);
        foreach (var block in blocks) assembler.Add(block);
        Close(assembler.Root);
        assembler.Root.Span = rootSpan;
        return assembler;
    }

    /// <summary>The block made of an outline block.</summary>
    public Block BlockOf(OutlineBlock block) => _made[block.Survivor];

    private void Add(OutlineBlock block)
    {
        if (block.Role == BlockRole.Break) return;
        if (block.Content.IsEmpty && block.Draft.Kind is not (DraftBlockKind.Rule or DraftBlockKind.Image)) return;
        var made = Make(block);
        made.Index = _blocks.Count;
        made.Page = block.Page;
        made.DecidedBy = block.DecidedBy;
        _blocks.Add(made);
        _made.Add(block, made);
        if (block.Starts is { } start) Open(start, made);

        // What stands before the first heading has a section of its own, so that the root holds nothing but sections.
        else if (_open.Count == 1) Open(new SectionStart(1, "", "unclaimed", HasHeading: false, SectionKind.Unknown), made);
        _open.Peek().Add(made);
    }

    private void Open(SectionStart start, Block block)
    {
        while (_open.Peek().Level >= start.Level) _open.Pop();
        var kind = start.Kind ?? SectionTitles.Classify(start.Title, KindsAround());
        if (kind == SectionKind.Unknown && start.Kind is null && start.HasHeading) kind = SectionTitles.Classify(block.Text, KindsAround());
        var title = start.HasHeading ? block.Text : start.Title;
        var section = new Section(kind, title, start.Level, block as Heading, start.Evidence) { Page = block.Page };
        _open.Peek().Add(section);
        _open.Push(section);
    }

    private SectionKind[] KindsAround() => [.. _open.Where(section => section.Level > 0).Select(section => section.Kind)];

    private static Block Make(OutlineBlock block)
    {
        var span = block.Content.IsEmpty ? block.Draft.Span : block.Content.SourceSpan;
        var (content, style, links) = (block.Content, block.Style, block.Links);
        if (block.Role == BlockRole.Furniture) return new PageFurniture(content, span) { Style = style, Links = links };
        if (block.Starts is { HasHeading: true } start) return new Heading(content, span, start.Level) { Style = style, Links = links };
        return block.Draft.Kind switch
        {
            DraftBlockKind.ListItem => new ListItem(content, span, block.Draft.Marker) { Style = style, Links = links },
            DraftBlockKind.Table when block.Draft.Table is { } table => new TableBlock(content, span, table) { Style = style, Links = links },
            DraftBlockKind.Image when block.Draft.Image is { } image => new ImageBlock(content, span)
            {
                File = image.File, AlternativeText = image.AlternativeText, Width = image.Width, Height = image.Height, Style = style, Links = links,
            },
            _ => new Paragraph(content, span) { Style = style, Links = links },
        };
    }

    /// <summary>Gives each section its range, from its first block to the end of its last.</summary>
    private static TextSpan Close(Section section)
    {
        TextSpan? span = null;
        foreach (var block in section.OwnBlocks) span = span?.Union(block.Span) ?? block.Span;
        foreach (var child in section.Children)
        {
            var inner = Close(child);
            span = span?.Union(inner) ?? inner;
        }

        return section.Span = span ?? default;
    }
}
