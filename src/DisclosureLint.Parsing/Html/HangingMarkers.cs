using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html.Tables;

namespace DisclosureLint.Parsing.Html;

/// <summary>Items whose bullet or number floats beside them in an element of its own.</summary>
internal static class HangingMarkers
{
    /// <summary>Makes an item of each bullet or bracketed number that stands alone, and of the text that follows it.</summary>
    /// <param name="blocks">The blocks of a document in order.</param>
    public static List<DraftBlock> Apply(List<DraftBlock> blocks)
    {
        var result = new List<DraftBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && IsMarker(blocks[i]) && IsText(blocks[i + 1]))
            {
                result.Add(DraftBlocks.AsItem(blocks[i + 1], blocks[i]));
                i++;
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    private static bool IsMarker(DraftBlock block) =>
        block.Kind == DraftBlockKind.Text && !block.Style.Centred && block.Links.Count == 0
        && (block.IsSign || IsBulletOrNumber(block.Content.Text));

    private static bool IsBulletOrNumber(string text) => text[0] is not ('*' or '-' or '–' or '—' or 'o') && ListMarkers.IsMarker(text);

    private static bool IsText(DraftBlock block) =>
        block.Kind == DraftBlockKind.Text && !block.Style.Centred && !block.IsSign && block.Content.Length > 2
        && block.Content.Text.Contains(' ', StringComparison.Ordinal);
}
