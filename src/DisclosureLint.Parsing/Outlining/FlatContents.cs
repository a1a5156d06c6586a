using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Finds a table of contents that lost its table: titles and page numbers on lines of their own, one after the other, or first the
/// titles and then their pages.
/// </summary>
internal static class FlatContents
{
    private const int LongestTitle = 250;
    private const int LongestPart = 200;
    private const int MostWaiting = 60;
    private const int FewestLines = 6;
    private const int FewestKnown = 4;

    /// <summary>The lines of the best such list in the first part of a document, or null where there is none.</summary>
    /// <param name="blocks">The blocks; furniture is marked, and lines of the list taken for folios are made text again.</param>
    public static List<ContentsLine>? Find(List<OutlineBlock> blocks)
    {
        List<ContentsLine>? best = null;
        var (bestKnown, bestStart, until) = (0, 0, 0);
        for (var i = 0; i < blocks.Count / 3 + FewestLines; i++)
        {
            if (i >= blocks.Count) break;
            if (i < until || blocks[i].Role != BlockRole.Body || blocks[i].Text.Length is 0 or > LongestTitle) continue;
            if (SectionTitles.Classify(WithoutPage(blocks[i].Text)) == SectionKind.Unknown) continue;
            var lines = ReadRun(blocks, i, out var end);
            var known = lines.Count(line => SectionTitles.Classify(line.Title) is not (SectionKind.Unknown or SectionKind.TableOfContents));
            if (lines.Count < FewestLines) continue;
            if (known >= FewestKnown && known * 3 >= lines.Count && known > bestKnown)
                (best, bestKnown, bestStart) = (lines, known, i);
            until = end;
        }

        if (best is null) return null;
        foreach (var line in best) line.Block.MarkBody("contents");
        for (var i = bestStart; blocks[i] != best[^1].Block; i++) blocks[i].IsContents = true;
        return best;
    }

    private static List<ContentsLine> ReadRun(List<OutlineBlock> blocks, int start, out int end)
    {
        var lines = new List<ContentsLine>();
        var waiting = new List<OutlineBlock>();
        for (end = start; end < blocks.Count; end++)
        {
            var block = blocks[end];
            if (block.Content.IsEmpty || block.Draft.Table is not null || IsLabel(block)) continue;
            if (block.Role == BlockRole.Furniture && (waiting.Count == 0 || Folio.Read(block.Text) is null)) continue;
            if (Folio.Read(block.Text) is { } folio)
            {
                if (waiting.Count == 0) continue;
                var isColumn = waiting.Count > 1 && IsFolioNext(blocks, end);
                AddLine(lines, isColumn ? waiting[..1] : waiting[Math.Max(0, waiting.Count - 3)..], folio.Label, block);
                if (isColumn) waiting.RemoveAt(0);
                else waiting.Clear();
                continue;
            }

            if (block.Text.Length > LongestTitle) break;
            if (TrailingFolio(block.Text) is { } trailing)
            {
                var isSecondLine = waiting.Count == 1 && SectionTitles.Classify(trailing.Title) == SectionKind.Unknown;
                AddLine(lines, isSecondLine ? waiting : [], trailing.Page, block, trailing.Title);
                waiting.Clear();
                continue;
            }

            if (block.Text.Length > LongestPart || waiting.Count >= MostWaiting || (lines.Count > 0 && IsProse(block.Text))) break;
            waiting.Add(block);
        }

        return lines;
    }

    private static void AddLine(List<ContentsLine> lines, List<OutlineBlock> titles, string page, OutlineBlock block, string rest = "")
    {
        var title = string.Join(' ', titles.Select(part => part.Text).Append(rest)).Trim(" .·…_\t–—-:").ToString();
        if (title.Length is < 3 or > LongestTitle) return;
        lines.Add(new ContentsLine(title, page, block, null, (titles.Count > 0 ? titles[0] : block).Draft.Indent));
    }

    private static bool IsFolioNext(List<OutlineBlock> blocks, int index)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            if (!blocks[i].Content.IsEmpty) return Folio.Read(blocks[i].Text) is not null;
        }

        return false;
    }

    /// <summary>The title and the page of a line such as <c>Dilution . . . . 38</c>, or null where it ends in none.</summary>
    private static (string Title, string Page)? TrailingFolio(string text)
    {
        var start = text.AsSpan().LastIndexOfAny(" .…_\t");
        if (start <= 0 || Folio.Read(text.AsSpan(start + 1)) is not { } folio) return null;
        var title = text.AsSpan(0, start).TrimEnd(" .·…_\t–—-").ToString();
        return title.AsSpan().ContainsAnyInRange('a', 'z') || title.AsSpan().ContainsAnyInRange('A', 'Z') ? (title, folio.Label) : null;
    }

    private static string WithoutPage(string text) => TrailingFolio(text)?.Title ?? text;

    private static bool IsLabel(OutlineBlock block) =>
        block.NormalizedTitle is "page" or "pages" or "page no" or "page number" or "table of contents" or "contents";

    private static bool IsProse(string text) => text.Length > 100 && text[^1] == '.';
}
