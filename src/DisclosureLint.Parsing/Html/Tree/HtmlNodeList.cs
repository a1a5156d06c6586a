using System.Collections;
using AngleSharp.Html.Construction;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>The children of an element, as the parser sees them.</summary>
internal sealed class HtmlNodeList : IConstructableNodeList
{
    /// <summary>The children of a node that has none.</summary>
    public static readonly HtmlNodeList None = new([]);

    private readonly List<HtmlNode> _nodes;

    public HtmlNodeList(List<HtmlNode> nodes) => _nodes = nodes;

    public int Length => _nodes.Count;

    public IConstructableNode this[int index] => _nodes[index];

    public void Clear() => _nodes.Clear();

    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
