using System.Collections.Frozen;
using DisclosureLint.Parsing.Html.Tree;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>
/// The elements that are shown under their own name. None of them runs or loads anything, takes input, or makes a browser read what
/// follows as other than plain HTML; every other element is shown as a <c>div</c> or a <c>span</c>, or left out with what it holds.
/// </summary>
internal static class SafeElements
{
    private static readonly FrozenSet<string> Shown = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "div", "span", "font", "b", "strong", "i", "em", "u", "s", "strike", "sup", "sub", "small", "big", "tt", "code", "cite", "dfn", "var",
        "ins", "del",
        "br", "hr", "wbr", "center", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "address", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "a", "img");

    /// <summary>Elements without content and without anything to show.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "basefont", "bgsound", "frame", "input", "keygen", "link", "meta", "param", "source", "track");

    /// <summary>The name an element is shown under, or null where it is left out with all it holds.</summary>
    public static string? NameOf(HtmlElement element)
    {
        var name = element.Tag.Name;
        if (Shown.Contains(name)) return name;
        if (Empty.Contains(name)) return null;
        return element.Tag.Kind switch
        {
            TagKind.Hidden => null,
            TagKind.Image => "img",
            TagKind.Preformatted => "pre",
            TagKind.List => "ul",
            TagKind.Block or TagKind.Page => "div",
            _ => "span",
        };
    }

    /// <summary>Whether an element holds nothing and has no end tag.</summary>
    public static bool IsVoid(string name) => name is "br" or "hr" or "wbr" or "col" or "img";

    /// <summary>Whether only rows, cells or columns may stand in an element.</summary>
    public static bool IsGrid(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup";
}
