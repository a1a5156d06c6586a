using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// The lines that say "Table of Contents" at the head of page after page, in text that lost its links. The heading of the contents
/// itself is set otherwise, or is the one that the contents follow.
/// </summary>
internal static class PrintedBackLinks
{
    private const int Fewest = 5;

    /// <summary>Indexes of such lines; empty where there are too few to head pages.</summary>
    /// <param name="blocks">The blocks.</param>
    public static HashSet<int> Find(List<OutlineBlock> blocks)
    {
        var lines = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Draft.Kind != DraftBlockKind.Text || block.Links.Count > 0 || block.Text.Length is 0 or > 30) continue;
            if (TitleText.Fold(block.Text) is not ("table of contents" or "contents" or "back to contents")) continue;
            if (!lines.TryGetValue(block.Text, out var same)) lines[block.Text] = same = [];
            same.Add(i);
        }

        var most = lines.Values.MaxBy(same => same.Count);
        return most is { Count: >= Fewest } ? most : [];
    }
}
