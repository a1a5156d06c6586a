using System.Text;
using DisclosureLint.Parsing.Html.Tree;
using DisclosureLint.Presentation;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>Writes the tree of one document.</summary>
internal sealed class MarkupWriter(string content, IMarkupSink sink, Func<string, string?> pictures)
{
    private readonly SafeAttributes _attributes = new();
    private readonly StringBuilder _tag = new();
    private int _linksAround;

    /// <summary>Writes an element with all that is shown of what it holds.</summary>
    public void Write(HtmlElement element)
    {
        if (SafeElements.NameOf(element) is not { } name) return;
        if (HtmlWalker.IsHidden(element) && name is not ("colgroup" or "col")) return;
        if (name == "img")
        {
            WritePicture(element);
            return;
        }

        _tag.Clear().Append('<').Append(name);
        _attributes.Append(element, _tag);
        sink.Markup(_tag.Append('>').ToString());
        if (SafeElements.IsVoid(name)) return;
        var isLink = name == "a" && SafeAttributes.IsWithin(element.Attribute(HtmlAttributes.Href));
        if (isLink) _linksAround++;
        WriteChildren(element, name);
        if (isLink) _linksAround--;
        sink.Markup($"</{name}>");
    }

    private void WriteChildren(HtmlElement element, string name)
    {
        var place = SafeElements.IsGrid(name) ? TextPlace.BetweenCells : _linksAround > 0 ? TextPlace.Link : TextPlace.Phrase;
        var children = element.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is HtmlTextNode text) WriteText(text, place);
            else if (children[i] is HtmlElement child) Write(child);
        }
    }

    private void WriteText(HtmlTextNode node, TextPlace place)
    {
        var cursor = new TextCursor(node, content);
        while (cursor.TryTake(out var piece, out var source)) sink.Text(piece, source, place);
    }

    /// <summary>A picture, or a frame with its alternative text where it is not to be loaded.</summary>
    private void WritePicture(HtmlElement element)
    {
        var file = element.Attribute(HtmlAttributes.Source)?.Trim() ?? "";
        var alternative = element.Attribute(HtmlAttributes.Alt) ?? "";
        var address = InlinePicture.Address(file) ?? pictures(file);
        _tag.Clear();
        if (address is not null)
        {
            _tag.Append("<img");
            _attributes.Append(element, _tag);
            SafeAttributes.Append(_tag, "src", address);
            SafeAttributes.Append(_tag, "alt", alternative);
            sink.Markup(_tag.Append('>').ToString());
            return;
        }

        _tag.Append("<span class=\"picture\" role=\"img\"");
        SafeAttributes.Append(_tag, "aria-label", alternative.Length > 0 ? alternative : "Picture");
        sink.Markup(_tag.Append('>').ToString());
        sink.Text(Caption(file, alternative), default(TextSpan), _linksAround > 0 ? TextPlace.Link : TextPlace.Phrase);
        sink.Markup("</span>");
    }

    private static string Caption(string file, string alternative)
    {
        const int longest = 120;
        var text = alternative.Length > 0 ? $"Picture: {alternative}" : file.Length > 0 ? $"Picture: {file}" : "Picture";
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
    }
}
