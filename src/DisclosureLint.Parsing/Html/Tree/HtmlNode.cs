using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>A node of the light tree that AngleSharp's parser builds for us: an element, or a piece of text with its source range.</summary>
internal abstract class HtmlNode : IConstructableNode
{
    public HtmlElement? ParentElement { get; private protected set; }

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    public virtual IConstructableNodeList ChildNodes => HtmlNodeList.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => ParentElement;
        set => ParentElement = value as HtmlElement ?? ParentElement;
    }

    public virtual void AddNode(IConstructableNode node) => throw NoChildren();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw NoChildren();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw NoChildren();

    public virtual void RemoveChild(IConstructableNode childNode) => throw NoChildren();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw NoChildren();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw NoChildren();

    public void RemoveFromParent() => ParentElement?.RemoveChild(this);

    internal void Detach() => ParentElement = null;

    private NotSupportedException NoChildren() => new($"A {GetType().Name} has no children.");
}
