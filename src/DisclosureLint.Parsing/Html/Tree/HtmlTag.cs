using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>What an element means for reading; everything that is only drawn differently is <see cref="Inline"/> or <see cref="Block"/>.</summary>
internal enum TagKind
{
    Inline,
    Block,
    Bold,
    Italic,
    Underline,
    Font,
    Center,
    Heading,
    LineBreak,
    Rule,
    Page,
    Image,
    Anchor,
    List,
    ListItem,
    Table,
    TableSection,
    TableRow,
    TableCell,
    Caption,
    Preformatted,
    Hidden,
}

/// <summary>The name of an element with what the parser and the reader have to know about it; one instance for each name.</summary>
internal sealed class HtmlTag
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string MathMl = "http://www.w3.org/1998/Math/MathML";
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly ConcurrentDictionary<string, HtmlTag> HtmlTags = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, HtmlTag> MathTags = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, HtmlTag> SvgTags = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> HtmlLookup =
        HtmlTags.GetAlternateLookup<ReadOnlySpan<char>>();

    // The tree construction algorithm asks for the flags of each element; AngleSharp's own elements know them.
    private static readonly IDocument Prototypes = new HtmlParser().ParseDocument(string.Empty);
    private static readonly Lock PrototypesLock = new();

    private HtmlTag(string name, string namespaceUri, NodeFlags flags)
    {
        Name = name;
        NamespaceUri = namespaceUri;
        Flags = flags;
        Kind = KindOf(name);
        HeadingLevel = Kind == TagKind.Heading ? name[1] - '0' : 0;
    }

    public string Name { get; }

    public string NamespaceUri { get; }

    public NodeFlags Flags { get; }

    public TagKind Kind { get; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; }

    /// <summary>The tag of an HTML element.</summary>
    public static HtmlTag Of(ReadOnlySpan<char> name)
    {
        if (HtmlLookup.TryGetValue(name, out var known)) return known;
        var text = name.ToString();
        return HtmlTags.GetOrAdd(text, static key => new HtmlTag(key, Html, FlagsOf(Html, key)));
    }

    public static HtmlTag OfMath(string name) => MathTags.GetOrAdd(name, static key => new HtmlTag(key, MathMl, FlagsOf(MathMl, key)));

    public static HtmlTag OfSvg(string name) => SvgTags.GetOrAdd(name, static key => new HtmlTag(key, Svg, FlagsOf(Svg, key)));

    private static NodeFlags FlagsOf(string namespaceUri, string name)
    {
        // Names that only a parser can make ("ix:header" without its namespace, "a<b") are those of unknown elements.
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character)) return NodeFlags.HtmlMember;
        }

        lock (PrototypesLock) return ((IConstructableNode)Prototypes.CreateElement(namespaceUri, name)).Flags;
    }

    private static TagKind KindOf(string name) => name switch
    {
        "b" or "strong" => TagKind.Bold,
        "i" or "em" or "cite" or "dfn" or "var" => TagKind.Italic,
        "u" or "ins" => TagKind.Underline,
        "font" => TagKind.Font,
        "center" => TagKind.Center,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => TagKind.Heading,
        "br" => TagKind.LineBreak,
        "hr" => TagKind.Rule,
        "page" => TagKind.Page,
        "img" or "image" => TagKind.Image,
        "a" => TagKind.Anchor,
        "ul" or "ol" or "menu" or "dir" => TagKind.List,
        "li" => TagKind.ListItem,
        "table" => TagKind.Table,
        "thead" or "tbody" or "tfoot" => TagKind.TableSection,
        "tr" => TagKind.TableRow,
        "td" or "th" => TagKind.TableCell,
        "caption" => TagKind.Caption,
        "pre" or "listing" or "xmp" or "plaintext" => TagKind.Preformatted,
        "head" or "script" or "style" or "title" or "template" or "noframes" or "ix:header" or "textarea" or "option" or "select"
            or "colgroup" or "col" or "iframe" or "object" or "embed" or "audio" or "video" or "math" or "svg" => TagKind.Hidden,
        "html" or "body" or "p" or "div" or "address" or "article" or "aside" or "blockquote" or "dd" or "details" or "dialog" or "dl"
            or "dt" or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "header" or "hgroup" or "legend" or "main" or "nav"
            or "section" or "summary" or "search" or "frameset" or "document" or "type" or "sequence" or "filename" or "description"
            or "text" => TagKind.Block,
        _ => TagKind.Inline,
    };
}
