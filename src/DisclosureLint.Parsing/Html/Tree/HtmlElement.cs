using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using DisclosureLint.Parsing.Html.Styles;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>An element: its tag, where its start tag stands, and the few attributes that decide how a filing reads.</summary>
internal class HtmlElement : HtmlNode, IConstructableElement, IConstructableNamedNodeMap
{
    // Most elements hold one piece of text and carry one attribute.
    private const int FewNodes = 1;

    private static readonly List<HtmlNode> NoNodes = [];

    private readonly HtmlTree _tree;
    private List<HtmlNode>? _children;
    private List<KeyValuePair<string, string>>? _attributes;
    private List<KeyValuePair<string, string>>? _look;

    public HtmlElement(HtmlTree tree, HtmlTag tag)
    {
        _tree = tree;
        Tag = tag;
        SourceStart = tree.TokenStart;
    }

    public HtmlTag Tag { get; }

    /// <summary>Where the token that made the element starts in the file.</summary>
    public int SourceStart { get; private init; }

    /// <summary>Nesting below the root, which is 1; 0 for an element that stands nowhere yet.</summary>
    public int Depth { get; private set; }

    /// <summary>The declarations of the <c>style</c> attribute.</summary>
    public CssDeclarations Style { get; private set; } = CssDeclarations.None;

    /// <summary>All attributes as written, names in lower case; empty unless the tree keeps them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Look => _look ?? [];

    public IReadOnlyList<HtmlNode> Children => _children ?? NoNodes;

    public override StringOrMemory NodeName => Tag.Name;

    public override NodeFlags Flags => Tag.Flags;

    public override IConstructableNodeList ChildNodes => _children is null ? HtmlNodeList.None : new HtmlNodeList(_children);

    public StringOrMemory NamespaceUri => Tag.NamespaceUri;

    public StringOrMemory LocalName => Tag.Name;

    public StringOrMemory Prefix => default;

    /// <summary>Not kept: <see cref="SourceStart"/> tells the place.</summary>
    public ISourceReference? SourceReference
    {
        get => null;
        set => _ = value;
    }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => _attributes?.Count ?? 0;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    /// <summary>The value of an attribute that the tree keeps (<see cref="HtmlAttributes"/>), or null.</summary>
    public string? Attribute(string name)
    {
        if (_attributes is null) return null;
        foreach (var (key, value) in _attributes)
        {
            if (ReferenceEquals(key, name) || string.Equals(key, name, StringComparison.Ordinal)) return value;
        }

        return null;
    }

    public void SetupElement()
    {
        // The attributes were read when they were set.
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // Some agents mark each page so, and in no other way.
        if (token.Data.Memory.Span.Trim().StartsWith("begin page", StringComparison.OrdinalIgnoreCase)) AddNode(new HtmlElement(_tree, HtmlTag.Of("page")));
    }

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            SetOwnAttribute(attribute.Name, attribute.Value);
        }
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (_tree.KeepsLook) (_look ??= []).Add(new(name.ToString(), _tree.Intern(value.Memory.Span)));
        if (HtmlAttributes.Find(name.Memory.Span) is not { } known) return;
        if (ReferenceEquals(known, HtmlAttributes.Style))
        {
            Style = _tree.Styles.Parse(value.Memory.Span);
            return;
        }

        _attributes ??= new List<KeyValuePair<string, string>>(FewNodes);
        _attributes.Add(new(known, _tree.Intern(value.Memory.Span)));
    }

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        HtmlAttributes.Find(localName.Memory.Span) is { } known && Attribute(known) is { } value ? value : StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) =>
        HtmlAttributes.Find(name.Memory.Span) is { } known && (Attribute(known) is not null || (ReferenceEquals(known, HtmlAttributes.Style) && Style != CssDeclarations.None));

    public IConstructableNode ShallowCopy() =>
        new HtmlElement(_tree, Tag) { Style = Style, SourceStart = SourceStart, _attributes = _attributes, _look = _look };

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not HtmlElement other || other.Style != Style) return false;
        if ((other._attributes?.Count ?? 0) != (_attributes?.Count ?? 0)) return false;
        if (_attributes is null) return true;
        foreach (var (name, value) in _attributes)
        {
            if (other.Attribute(name) != value) return false;
        }

        return true;
    }

    public override void AddNode(IConstructableNode node) => InsertNode(Children.Count, node);

    public override void InsertNode(int idx, IConstructableNode childNode)
    {
        if (childNode is not HtmlNode node) return;
        _children ??= new List<HtmlNode>(FewNodes);
        _children.Insert(idx, node);
        ((IConstructableNode)node).Parent = this;
        if (node is HtmlElement element) element.Depth = HtmlTree.CheckDepth(Depth + 1);
    }

    public override void RemoveNode(int idx, IConstructableNode childNode)
    {
        if (_children is null || childNode is not HtmlNode node) return;
        _children.RemoveAt(idx);
        node.Detach();
    }

    public override void RemoveChild(IConstructableNode childNode)
    {
        if (_children is null || childNode is not HtmlNode node) return;
        if (_children.Remove(node)) node.Detach();
    }

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(Children.Count, text);

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        // The line ends between rows and cells are a fifth of all nodes, and are never shown.
        if (Tag.Kind is TagKind.Table or TagKind.TableSection or TagKind.TableRow && text.Memory.Span.IsWhiteSpace()) return;
        _children ??= new List<HtmlNode>(FewNodes);
        _children.Insert(idx, _tree.CreateText(this, text.Memory.Span));
    }
}

/// <summary>A <c>form</c>, which the parser tells by its type.</summary>
internal sealed class HtmlFormElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableFormElement;

/// <summary>A <c>frame</c>, which the parser tells by its type.</summary>
internal sealed class HtmlFrameElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableFrameElement;

/// <summary>An element of MathML.</summary>
internal sealed class HtmlMathElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableMathElement;

/// <summary>An element of SVG.</summary>
internal sealed class HtmlSvgElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableSvgElement;

/// <summary>A <c>meta</c>; the encoding it declares was obeyed before the parse.</summary>
internal sealed class HtmlMetaElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableMetaElement
{
    public void Handle()
    {
        // Nothing: the text is decoded already.
    }
}

/// <summary>A <c>script</c>, which is never run.</summary>
internal sealed class HtmlScriptElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A <c>template</c>, whose children stay where they are.</summary>
internal sealed class HtmlTemplateElement(HtmlTree tree, HtmlTag tag) : HtmlElement(tree, tag), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
        // Nothing: a template is not shown, so its children need no place of their own.
    }
}
