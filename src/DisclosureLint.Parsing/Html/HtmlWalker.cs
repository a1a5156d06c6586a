using System.Globalization;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html.Styles;
using DisclosureLint.Parsing.Html.Tables;
using DisclosureLint.Parsing.Html.Tree;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>Walks the tree in reading order and cuts it into blocks.</summary>
/// <param name="content">The text that the tree was made of.</param>
/// <param name="isContinued">Whether the text goes on from another file, so that a page may break where it begins.</param>
internal sealed class HtmlWalker(string content, bool isContinued = false)
{
    private readonly BlockBuilder _builder = new();
    private readonly List<DraftBlock> _imagesInText = [];
    private List<string> _anchors = [];
    private List<DraftBlock> _output = [];
    private string? _marker;
    private bool _afterBreak;
    private bool _pageIsFresh = !isContinued;

    /// <summary>The blocks of the tree.</summary>
    public List<DraftBlock> Read(HtmlElement root)
    {
        ReadElement(root, default);
        EndBlock();
        return _output;
    }

    /// <summary>Reads what stands in an element into a list of its own.</summary>
    internal List<DraftBlock> ReadApart(HtmlElement element, in InlineStyle style)
    {
        var outer = _output;
        _output = new List<DraftBlock>(1);
        ReadElement(element, style);
        EndBlock();
        var inner = _output;
        _output = outer;
        return inner;
    }

    /// <summary>Adds blocks that were read apart.</summary>
    internal void Add(DraftBlock block) => _output.Add(block);

    /// <summary>The end of the text before, for the scale of a table that does not state its own.</summary>
    internal string TextBefore()
    {
        const int reach = 3;
        const int longest = 240;
        for (var i = _output.Count - 1; i >= 0 && i >= _output.Count - reach; i--)
        {
            if (_output[i].Kind is not (DraftBlockKind.Text or DraftBlockKind.ListItem)) continue;
            var text = _output[i].Content.Text;
            return text.Length <= longest ? text : text[^longest..];
        }

        return "";
    }

    private void ReadElement(HtmlElement element, in InlineStyle around)
    {
        if (IsHidden(element)) return;
        var style = around.Within(element);
        NoteAnchor(element);
        switch (element.Tag.Kind)
        {
            case TagKind.LineBreak:
                ReadLineBreak(element);
                break;
            case TagKind.Rule:
                EndBlock();
                BreakPage(element, element.Style.BreakBefore);
                _output.Add(new DraftBlock { Kind = DraftBlockKind.Rule, Span = TagSpan(element) });
                BreakPage(element, element.Style.BreakAfter);
                break;
            case TagKind.Page:
                EndBlock();
                BreakPage(element, isWanted: true);
                ReadChildren(element, style);
                break;
            case TagKind.Image:
                ReadImage(element);
                break;
            case TagKind.Anchor:
                ReadAnchor(element, style);
                break;
            case TagKind.List:
                ReadBlock(element, style, static (walker, list, inner) => walker.ReadList(list, inner));
                break;
            case TagKind.ListItem:
                ReadListItem(element, style, "•");
                break;
            case TagKind.Table:
                ReadBlock(element, style with { Align = TextAlign.Start }, static (walker, table, inner) => TableReader.Read(walker, table, inner));
                break;
            default:
                if (IsBlock(element)) ReadBlock(element, style, static (walker, block, inner) => walker.ReadChildren(block, inner));
                else ReadChildren(element, style);
                break;
        }
    }

    private void ReadBlock(HtmlElement element, in InlineStyle style, Action<HtmlWalker, HtmlElement, InlineStyle> read)
    {
        EndBlock();
        BreakPage(element, element.Style.BreakBefore);
        read(this, element, style);
        EndBlock();
        BreakPage(element, element.Style.BreakAfter);
    }

    internal void ReadChildren(HtmlElement element, in InlineStyle style)
    {
        // By index: a list would give an enumerator on the heap for each element.
        var children = element.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is HtmlTextNode text) ReadText(text, style);
            else if (children[i] is HtmlElement child) ReadElement(child, style);
        }
    }

    private void ReadText(HtmlTextNode node, in InlineStyle style)
    {
        var cursor = new TextCursor(node, content);
        var start = 0;
        if (style.Preformatted)
        {
            // An empty line ends a paragraph.
            while (BlankLines.Next(cursor.Text, start) is { } blank)
            {
                Append(ref cursor, start, blank.Start, style);
                EndBlock();
                cursor.SkipUntil(blank.End);
                start = blank.End;
            }
        }

        Append(ref cursor, start, cursor.Text.Length, style);
    }

    private void Append(ref TextCursor cursor, int start, int end, in InlineStyle style)
    {
        if (_builder.Append(ref cursor, start, end, style)) _afterBreak = false;
    }

    private void ReadLineBreak(HtmlElement element)
    {
        if (_afterBreak) EndBlock();
        _afterBreak = true;
        _builder.AppendBreak(TagSpan(element));
        if (element.Style.BreakBefore || element.Style.BreakAfter)
        {
            EndBlock();
            BreakPage(element, isWanted: true);
        }
    }

    private void ReadAnchor(HtmlElement element, in InlineStyle style)
    {
        var target = element.Attribute(HtmlAttributes.Href);
        if (string.IsNullOrWhiteSpace(target))
        {
            ReadChildren(element, style);
            return;
        }

        _builder.OpenLink(target.Trim());
        ReadChildren(element, style);
        _builder.CloseLink();
    }

    private void ReadList(HtmlElement list, in InlineStyle style)
    {
        var isOrdered = list.Tag.Name == "ol";
        var number = int.TryParse(list.Attribute(HtmlAttributes.Start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var children = list.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is HtmlTextNode text) ReadText(text, style);
            if (children[i] is not HtmlElement child) continue;
            if (child.Tag.Kind != TagKind.ListItem)
            {
                ReadElement(child, style);
                continue;
            }

            if (IsHidden(child)) continue;
            var inner = style.Within(child);
            NoteAnchor(child);
            ReadListItem(child, inner, isOrdered ? ListMarkers.Numbered(list.Attribute(HtmlAttributes.Type), number++) : "•");
        }
    }

    private void ReadListItem(HtmlElement item, in InlineStyle style, string marker)
    {
        EndBlock();
        BreakPage(item, item.Style.BreakBefore);
        _marker = marker;
        ReadChildren(item, style);
        EndBlock();
        _marker = null;
        BreakPage(item, item.Style.BreakAfter);
    }

    private void ReadImage(HtmlElement element)
    {
        var file = element.Attribute(HtmlAttributes.Source) ?? "";
        var image = new DraftBlock
        {
            Kind = DraftBlockKind.Image,
            Span = TagSpan(element),
            Image = new DraftImage(
                file,
                element.Attribute(HtmlAttributes.Alt),
                Size(element.Style.Width, element.Attribute(HtmlAttributes.Width)),
                Size(element.Style.Height, element.Attribute(HtmlAttributes.Height))),
        };

        // A picture within a line of text stands behind its paragraph.
        if (_builder.IsEmpty) _output.Add(image);
        else _imagesInText.Add(image);
    }

    internal void EndBlock()
    {
        _afterBreak = false;
        if (_builder.Build(_marker, _anchors.Count == 0 ? [] : _anchors) is { } block)
        {
            _output.Add(block);
            if (_anchors.Count > 0) _anchors = [];
            _marker = null;
            _pageIsFresh = false;
        }

        if (_imagesInText.Count == 0) return;
        _output.AddRange(_imagesInText);
        _imagesInText.Clear();
    }

    private void BreakPage(HtmlElement element, bool isWanted)
    {
        // Agents set a break at the end of one page and again at the start of the next.
        if (!isWanted || _pageIsFresh) return;
        _pageIsFresh = true;
        _output.Add(new DraftBlock { Kind = DraftBlockKind.PageBreak, Span = TagSpan(element) });
    }

    private void NoteAnchor(HtmlElement element)
    {
        if (element.Attribute(HtmlAttributes.Id) is { Length: > 0 } id) _anchors.Add(id);
        if (element.Tag.Kind == TagKind.Anchor && element.Attribute(HtmlAttributes.Name) is { Length: > 0 } name && !_anchors.Contains(name)) _anchors.Add(name);
    }

    internal static bool IsHidden(HtmlElement element) =>
        element.Tag.Kind == TagKind.Hidden || element.Style.Display == CssDisplay.None || element.Style.Invisible
        || element.Attribute(HtmlAttributes.Hidden) is not null;

    /// <summary>The range of an element's start tag.</summary>
    internal TextSpan TagSpan(HtmlElement element)
    {
        var end = content.IndexOf('>', element.SourceStart);
        return new TextSpan(element.SourceStart, end < 0 ? content.Length : end + 1);
    }

    private static bool IsBlock(HtmlElement element) => element.Style.Display switch
    {
        CssDisplay.Block => true,
        CssDisplay.Inline => element.Tag.Kind is TagKind.TableCell or TagKind.TableRow,
        _ => element.Tag.Kind is TagKind.Block or TagKind.Center or TagKind.Heading or TagKind.Preformatted or TagKind.Caption
            or TagKind.TableCell or TagKind.TableRow or TagKind.TableSection,
    };

    private static int? Size(float? styled, string? attribute)
    {
        var pixels = styled ?? (attribute is null ? null : CssParser.Pixels(attribute.Trim().ToLowerInvariant()));
        return pixels is > 0 and < 100_000 ? (int)MathF.Round(pixels.Value) : null;
    }
}
