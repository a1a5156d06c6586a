using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>
/// Gathers the inlines of one block into mapped text. Only leaves give positions; pictures and page breaks within the text end the
/// block and become blocks of their own.
/// </summary>
internal sealed class MarkdownInlineWalker(string source, int shift, DraftBlockSink sink)
{
    private readonly MappedTextBuilder _text = new();
    private readonly List<Link> _links = [];
    private StyleTally _style = new();
    private int _bold;
    private int _italic;
    private int _underlined;
    private int _centred;

    /// <summary>Bullet or number of the list item whose first block this is, or empty.</summary>
    public string Marker { get; set; } = "";

    /// <summary>Left indent in points.</summary>
    public float Indent { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingTag { get; init; }

    /// <summary>Whether the block is centred.</summary>
    public bool Centred { get; init; }

    /// <summary>Takes the inlines of a container.</summary>
    public void Walk(ContainerInline container)
    {
        foreach (var inline in container) Visit(inline);
    }

    /// <summary>Takes a line of raw text.</summary>
    public void AppendLine(ReadOnlySpan<char> text, TextSpan span)
    {
        AppendLiteral(text, span);
        _text.AppendSeparator();
    }

    /// <summary>Puts a space before what follows.</summary>
    public void AppendSeparator() => _text.AppendSeparator();

    /// <summary>The text, style and links gathered; nothing is handed to the sink.</summary>
    public (MappedText Content, TextStyle Style, IReadOnlyList<Link> Links) Take()
    {
        var content = _text.Build();
        var style = _style.ToStyle(Centred || _centred > 0, HeadingTag);
        IReadOnlyList<Link> links = [.. _links.Where(link => !link.Range.IsEmpty && link.Range.End <= content.Length)];
        _links.Clear();
        _style = new StyleTally();
        return (content, style, links);
    }

    /// <summary>Ends the block: what was gathered becomes a draft block, unless it is nothing.</summary>
    public void Flush()
    {
        var (content, style, links) = Take();
        if (content.IsEmpty) return;
        sink.Add(new DraftBlock
        {
            Kind = Marker.Length > 0 ? DraftBlockKind.ListItem : DraftBlockKind.Text,
            Content = content,
            Span = content.SourceSpan,
            Style = style,
            Links = links,
            Anchors = sink.TakeAnchors(),
            Marker = Marker,
            Indent = Indent,
        });
        Marker = "";
    }

    /// <summary>Takes raw HTML: comments vanish unless they break the page, pictures become blocks, other tags vanish, their text stays.</summary>
    /// <param name="span">The range of the source.</param>
    /// <param name="textIsMarkdown">Whether the text between the tags is taken elsewhere.</param>
    public void AppendHtml(TextSpan span, bool textIsMarkdown)
    {
        foreach (var piece in RawHtml.Split(source, span))
        {
            if (piece.IsText)
            {
                if (textIsMarkdown) continue;
                EntityText.Append(_text, source, piece.Span);
                AddStyle(source.AsSpan(piece.Span.Start, piece.Span.Length));
                continue;
            }

            var tag = source.Substring(piece.Span.Start, piece.Span.Length);
            if (piece.Name.Length == 0)
            {
                if (RawHtml.PageLabel(tag) is { } label) BreakPage(piece.Span, label);
                continue;
            }

            if (!piece.IsEnd && (RawHtml.Attribute(tag, "id") ?? RawHtml.Attribute(tag, "name")) is { Length: > 0 } anchor) sink.AddAnchor(anchor);
            ApplyTag(piece, tag);
        }
    }

    private void ApplyTag(RawHtmlPiece piece, string tag)
    {
        var step = piece.IsEnd ? -1 : 1;
        switch (piece.Name)
        {
            case "b" or "strong":
                _bold = Math.Max(0, _bold + step);
                break;
            case "i" or "em":
                _italic = Math.Max(0, _italic + step);
                break;
            case "u" or "ins":
                _underlined = Math.Max(0, _underlined + step);
                break;
            case "br":
                _text.AppendSpace(piece.Span);
                break;
            case "hr":
                Flush();
                sink.Add(new DraftBlock { Kind = DraftBlockKind.Rule, Span = piece.Span });
                break;
            case "img":
                Flush();
                AddImage(RawHtml.Image(tag), MappedText.Empty, piece.Span);
                break;
            case "center":
                Flush();
                _centred = Math.Max(0, _centred + step);
                break;
            case "p" or "div" or "tr" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                if (!piece.IsEnd) _centred = string.Equals(RawHtml.Attribute(tag, "align"), "center", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                break;
            case "td" or "th":
                _text.AppendSeparator();
                break;
        }
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal.Content.AsSpan(), SpanOf(literal));
                break;
            case CodeInline code:
                AppendLiteral(code.Content, SpanOf(code));
                break;
            case HtmlEntityInline entity:
                AppendWhole(entity.Transcoded.AsSpan(), SpanOf(entity));
                break;
            case LineBreakInline:
                _text.AppendSpace(SpanOf(inline));
                break;
            case HtmlInline:
                AppendHtml(SpanOf(inline), textIsMarkdown: true);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                AppendWhole($"({footnote.Footnote.Label?.TrimStart('^')})", SpanOf(footnote));
                break;
            case AutolinkInline autolink:
                VisitAutolink(autolink);
                break;
            case LinkInline { IsImage: true } image:
                VisitImage(image);
                break;
            case LinkInline link:
                var start = _text.NextOffset;
                Walk(link);
                _links.Add(new Link(new TextSpan(start, _text.Length), link.Url ?? ""));
                break;
            case EmphasisInline emphasis:
                VisitEmphasis(emphasis);
                break;
            case ContainerInline container:
                Walk(container);
                break;
        }
    }

    private void VisitAutolink(AutolinkInline link)
    {
        var start = _text.NextOffset;
        AppendLiteral(link.Url, SpanOf(link));
        _links.Add(new Link(new TextSpan(start, _text.Length), link.IsEmail ? "mailto:" + link.Url : link.Url));
    }

    private void VisitEmphasis(EmphasisInline emphasis)
    {
        ref var depth = ref emphasis.DelimiterChar == '+' ? ref _underlined : ref emphasis.DelimiterCount == 2 ? ref _bold : ref _italic;
        depth++;
        Walk(emphasis);
        depth--;
    }

    private void VisitImage(LinkInline image)
    {
        Flush();
        var alternative = new MarkdownInlineWalker(source, shift, sink);
        alternative.Walk(image);
        var (content, _, _) = alternative.Take();
        var attributes = image.TryGetAttributes()?.Properties;
        var size = image.Title?.Split('x', 2);
        AddImage(
            new DraftImage(
                image.Url ?? "",
                content.IsEmpty ? null : content.Text,
                RawHtml.Pixels(Property(attributes, "width")) ?? RawHtml.Pixels(size?[0]),
                RawHtml.Pixels(Property(attributes, "height")) ?? (size is [_, var height] ? RawHtml.Pixels(height) : null)),
            content,
            SpanOf(image));
    }

    private static string? Property(List<KeyValuePair<string, string?>>? properties, string name) =>
        properties?.Find(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private void AddImage(DraftImage image, MappedText content, TextSpan span) => sink.Add(new DraftBlock
    {
        Kind = DraftBlockKind.Image,
        Content = content,
        Span = content.IsEmpty ? span : content.SourceSpan,
        Anchors = sink.TakeAnchors(),
        Image = image,
        Indent = Indent,
    });

    private void BreakPage(TextSpan span, string label)
    {
        Flush();
        sink.Add(new DraftBlock { Kind = DraftBlockKind.PageBreak, Span = span, PageLabel = label.Length == 0 ? null : label });
    }

    private void AppendLiteral(ReadOnlySpan<char> content, TextSpan span)
    {
        LiteralAligner.Append(_text, content, source, span);
        AddStyle(content);
    }

    private void AppendWhole(ReadOnlySpan<char> content, TextSpan span)
    {
        _text.AppendAtomic(content, span);
        AddStyle(content);
    }

    private void AddStyle(ReadOnlySpan<char> content) => _style.Add(content, _bold > 0, _italic > 0, _underlined > 0, _text.Length);

    // Markdig's spans include their last character.
    private TextSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Min(source.Length, node.Span.Start + shift);
        return new TextSpan(start, Math.Clamp(node.Span.End + 1 + shift, start, source.Length));
    }
}
