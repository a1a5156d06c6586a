using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>Collects draft blocks and gives each the anchors declared since the one before.</summary>
internal sealed class DraftBlockSink
{
    private readonly List<DraftBlock> _blocks = [];
    private readonly List<string> _anchors = [];

    /// <summary>The text of the last block, searched for the scale of a table that follows; empty where there is none.</summary>
    public string LastText => _blocks is [.., { Kind: DraftBlockKind.Text or DraftBlockKind.ListItem } last] ? last.Content.Text : "";

    /// <summary>Notes a name that links can lead to; the next block carries it.</summary>
    public void AddAnchor(string name) => _anchors.Add(name);

    /// <summary>The names noted since the last block; they are given out once.</summary>
    public IReadOnlyList<string> TakeAnchors()
    {
        if (_anchors.Count == 0) return [];
        string[] taken = [.. _anchors];
        _anchors.Clear();
        return taken;
    }

    /// <summary>Adds a block.</summary>
    public void Add(DraftBlock block) => _blocks.Add(block);

    /// <summary>All blocks by source position: footnotes stand at the end of a parsed document wherever they were written.</summary>
    public IReadOnlyList<DraftBlock> InSourceOrder() => [.. _blocks.OrderBy(block => block.Span.Start)];
}
