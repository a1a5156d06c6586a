using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Link = DisclosureLint.Filings.Link;
using TableBlock = Markdig.Extensions.Tables.Table;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>Turns the blocks of a parsed Markdown document into draft blocks.</summary>
internal sealed class MarkdownBlockWalker(string source, int shift, CancellationToken cancellationToken)
{
    private const float QuoteIndent = 36;
    private const float ListIndent = 18;

    private readonly DraftBlockSink _sink = new();
    private float _indent;
    private string _marker = "";

    /// <summary>The draft blocks in the order of the source.</summary>
    public IReadOnlyList<DraftBlock> Finish() => _sink.InSourceOrder();

    /// <summary>Takes a container and everything in it.</summary>
    public void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Visit(block);
        }
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case HeadingBlock heading:
                VisitText(heading, heading.Level);
                break;
            case ThematicBreakBlock:
                _sink.Add(new DraftBlock { Kind = DraftBlockKind.Rule, Span = SpanOf(block) });
                break;
            case HtmlBlock html:
                VisitHtml(html);
                break;
            case CodeBlock code:
                VisitCode(code);
                break;
            case TableBlock table:
                VisitTable(table);
                break;
            case QuoteBlock quote:
                Indented(QuoteIndent, () => Walk(quote));
                break;
            case ListBlock list:
                Indented(ListIndent, () => VisitList(list));
                break;
            case Footnote footnote:
                _marker = $"({footnote.Label?.TrimStart('^')})";
                Walk(footnote);
                _marker = "";
                break;
            case ContainerBlock container:
                Walk(container);
                break;
            case LeafBlock { Inline: not null } leaf:
                VisitText(leaf, headingTag: 0);
                break;
        }
    }

    private void VisitList(ListBlock list)
    {
        foreach (var item in list)
        {
            _marker = list.IsOrdered ? OrderedMarker(item) : "•";
            Walk((ContainerBlock)item);
            _marker = "";
        }
    }

    private void VisitText(LeafBlock leaf, int headingTag)
    {
        var attributes = leaf.TryGetAttributes();
        if (attributes?.Id is { Length: > 0 } id) _sink.AddAnchor(id);
        var walker = new MarkdownInlineWalker(source, shift, _sink)
        {
            Marker = _marker,
            Indent = _indent,
            HeadingTag = headingTag,
            Centred = attributes?.Classes?.Exists(name => name is "center" or "centered" or "centred") == true,
        };
        _marker = "";
        if (leaf.Inline is { } inlines) walker.Walk(inlines);
        walker.Flush();
    }

    private void VisitHtml(HtmlBlock block)
    {
        var walker = new MarkdownInlineWalker(source, shift, _sink) { Marker = _marker, Indent = _indent };
        _marker = "";
        walker.AppendHtml(SpanOf(block), textIsMarkdown: false);
        walker.Flush();
    }

    private void VisitCode(CodeBlock block)
    {
        var walker = new MarkdownInlineWalker(source, shift, _sink) { Marker = _marker, Indent = _indent };
        _marker = "";
        foreach (var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
        {
            walker.AppendLine(line.Slice.AsSpan(), new TextSpan(line.Position + shift, Math.Min(source.Length, line.Position + shift + line.Slice.Length)));
        }

        walker.Flush();
    }

    private void VisitTable(TableBlock table)
    {
        var rows = new List<IReadOnlyList<RawCell>>();
        var links = new List<(TextSpan Source, string Target)>();
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var cells = new List<RawCell>();
            foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
            {
                var walker = new MarkdownInlineWalker(source, shift, _sink);
                foreach (var leaf in cell.Descendants<LeafBlock>())
                {
                    if (leaf.Inline is { } inlines) walker.Walk(inlines);
                    walker.AppendSeparator();
                }

                var (content, style, cellLinks) = walker.Take();
                foreach (var link in cellLinks) links.Add((content.ToSource(link.Range), link.Target));
                cells.Add(new RawCell(content, cell.ColumnSpan, cell.RowSpan, row.IsHeader || style.Bold > 0.99f));
            }

            rows.Add(cells);
        }

        if (TableBuilder.Build(rows, headerRows: null, _sink.LastText) is not { } built) return;
        _sink.Add(new DraftBlock
        {
            Kind = DraftBlockKind.Table,
            Content = built.Content,
            Span = built.Content.SourceSpan,
            Table = built.Table,
            Anchors = _sink.TakeAnchors(),
            Links = [.. links.Select(link => ToLink(built.Content, link.Source, link.Target))],
            Indent = _indent,
        });
    }

    private static Link ToLink(MappedText content, TextSpan linked, string target) =>
        new(content.Trim(new TextSpan(content.FromSource(linked.Start), content.FromSource(linked.End))), target);

    private string OrderedMarker(Block item)
    {
        var span = SpanOf(item);
        var end = span.Start;
        while (end < span.End && !char.IsWhiteSpace(source[end])) end++;
        return source[span.Start..end];
    }

    private void Indented(float step, Action visit)
    {
        _indent += step;
        visit();
        _indent -= step;
    }

    // Markdig's spans include their last character.
    private TextSpan SpanOf(MarkdownObject node) =>
        new(node.Span.Start + shift, Math.Min(source.Length, node.Span.End + 1 + shift));
}
