using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Rejoins paragraphs that a page breaks: no sentence ends before the break, and it goes on behind it.</summary>
internal static class ParagraphRejoiner
{
    private const int ShortestBroken = 60;

    /// <summary>Rejoins broken paragraphs and drops the page breaks, which have no text.</summary>
    /// <param name="blocks">The blocks with their furniture marked.</param>
    /// <returns>The blocks that remain, in order.</returns>
    public static List<OutlineBlock> Apply(List<OutlineBlock> blocks)
    {
        var result = new List<OutlineBlock>(blocks.Count);
        OutlineBlock? last = null;
        var broken = false;
        foreach (var block in blocks)
        {
            if (block.Role == BlockRole.Break)
            {
                broken = true;
                if (block.Anchors.Count > 0) result.Add(block);
                continue;
            }

            if (block.Role == BlockRole.Furniture)
            {
                broken |= !block.Content.IsEmpty;
                result.Add(block);
                continue;
            }

            if (broken && last is not null && GoesOn(last, block))
            {
                last.Absorb(block, asJoin: true);
                last.Decide("rejoined-paragraph");
                broken = false;
                continue;
            }

            result.Add(block);
            if (block.Content.IsEmpty && block.Draft.Kind != DraftBlockKind.Image) continue;
            last = block;
            broken = false;
        }

        return result;
    }

    private static bool GoesOn(OutlineBlock before, OutlineBlock after)
    {
        if (before.Draft.Kind is not (DraftBlockKind.Text or DraftBlockKind.ListItem) || after.Draft.Kind != DraftBlockKind.Text) return false;
        if (before.Text.Length == 0 || after.Text.Length == 0) return false;
        if (IsSetOff(before) != IsSetOff(after) || before.Style.Centred != after.Style.Centred) return false;
        if (EndsSentence(before.Text)) return false;
        var first = after.Text[0];
        if (char.IsLower(first)) return before.Text.Length >= ShortestBroken || !IsSetOff(before);

        // A capital, digit or sign goes on only where the first part clearly stops in the middle.
        return before.Text.Length >= ShortestBroken && after.Text.Length >= 20 && !IsSetOff(before)
            && (char.IsUpper(first) || char.IsAsciiDigit(first) || first is '$' or '“');
    }

    private static bool IsSetOff(OutlineBlock block) => block.Style.Bold > 0.8 || block.Style.Italic > 0.8 || block.Style.Underlined > 0.8 || block.Style.Capitals > 0.8;

    private static bool EndsSentence(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && text[end] is '”' or '"' or '’' or ')' or '*') end--;
        return text[end] is '.' or '?' or '!' or ':' or ';' or '…'
            || text.EndsWith("; and", StringComparison.Ordinal) || text.EndsWith("; or", StringComparison.Ordinal);
    }
}
