using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Testing.Edgar;

/// <summary>Which headings are linked to, by the draft's own links or from its table of contents, and the name each gets.</summary>
internal sealed partial class LinkTargets
{
    private readonly Dictionary<DraftBlock, string> _anchors = [];
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byTitle = new(StringComparer.Ordinal);
    private readonly HashSet<DraftBlock> _contents = [];
    private readonly Dictionary<DraftBlock, string> _lines = [];

    private LinkTargets()
    {
    }

    /// <summary>Whether the draft has a table of contents, whose anchor is <see cref="EdgarWriter.ContentsAnchor"/>.</summary>
    public bool HasContents => _contents.Count + _lines.Count > 0;

    /// <summary>Finds the targets of a draft.</summary>
    public static LinkTargets Of(IReadOnlyList<DraftBlock> blocks)
    {
        var targets = new LinkTargets();
        targets.FindContents(blocks);
        var titles = targets._contents.SelectMany(table => table.Table!.Cells).Select(cell => cell.Text)
            .Concat(targets._lines.Values).Select(Normalize).ToHashSet(StringComparer.Ordinal);
        var named = blocks.SelectMany(block => block.Links).Select(link => link.Target.TrimStart('#')).ToHashSet(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var title = Normalize(block.Content.Text);
            var isListed = block.Style.HeadingTag == 1 && titles.Contains(title);
            if (!isListed && !block.Anchors.Any(named.Contains)) continue;
            var anchor = $"toc_{targets._anchors.Count + 1}";
            if (!targets._anchors.TryAdd(block, anchor)) continue;
            if (isListed) targets._byTitle.TryAdd(title, anchor);
            foreach (var name in block.Anchors) targets._byName.TryAdd(name, anchor);
        }

        return targets;
    }

    /// <summary>The name of a block that is linked to, or null.</summary>
    public string? AnchorOf(DraftBlock block) =>
        _anchors.GetValueOrDefault(block) ?? (HasContents && IsContentsHeading(block) ? EdgarWriter.ContentsAnchor : null);

    /// <summary>The address of a link of the draft in the rendering.</summary>
    public string Resolve(string target) =>
        target.StartsWith('#') && _byName.TryGetValue(target[1..], out var anchor) ? "#" + anchor : target;

    /// <summary>Where a table's cell leads, or null.</summary>
    public string? HrefOf(DraftBlock block, TableCell cell)
    {
        if (block.Links.FirstOrDefault(link => cell.Range.Contains(link.Range)) is { } link) return Resolve(link.Target);
        return _contents.Contains(block) && _byTitle.TryGetValue(Normalize(cell.Text), out var anchor) ? "#" + anchor : null;
    }

    /// <summary>The title at the start of a line of the contents that is set as text, with where it leads, or null.</summary>
    public (int Length, string Href)? ContentsLink(DraftBlock block) =>
        _lines.TryGetValue(block, out var title) && _byTitle.TryGetValue(Normalize(title), out var anchor) ? (title.Length, "#" + anchor) : null;

    private void FindContents(IReadOnlyList<DraftBlock> blocks)
    {
        var isWithin = false;
        foreach (var block in blocks)
        {
            if (block.Style.HeadingTag > 0) isWithin = IsContentsHeading(block);
            if (!isWithin) continue;
            if (block.Table is not null) _contents.Add(block);
            else if (Leader().Match(block.Content.Text) is { Success: true } line) _lines.Add(block, line.Groups["title"].Value);
        }
    }

    private static bool IsContentsHeading(DraftBlock block) => block.Style.HeadingTag > 0 && Normalize(block.Content.Text) is "table of contents" or "contents";

    [GeneratedRegex(@"^(?<title>[^\r\n]+?)\s*\.{3,}\s*[A-Z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    private static string Normalize(string text) => text.Replace('’', '\'').ToLowerInvariant();
}
