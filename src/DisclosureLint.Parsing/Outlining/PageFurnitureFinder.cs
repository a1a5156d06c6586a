using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Finds what is printed on the pages but is no part of the text: links back to the contents, and short lines that are repeated at
/// the edges of pages, digits aside.
/// </summary>
internal static class PageFurnitureFinder
{
    private const int LongestLine = 120;
    private const int LinesAtEachEdge = 4;
    private const int FewestRepeats = 3;

    /// <summary>Marks page furniture.</summary>
    /// <param name="blocks">The blocks; folios are marked already.</param>
    /// <param name="pages">The pages.</param>
    public static void Apply(List<OutlineBlock> blocks, List<PageRange> pages)
    {
        MarkBackLinks(blocks);
        foreach (var index in PrintedBackLinks.Find(blocks)) blocks[index].MarkFurniture("back-link");
        if (pages.Count < 2) return;
        var everywhere = CountLines(blocks);
        var edges = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = new HashSet<int>();
        ForEachEdgeLine(blocks, pages, (index, line) =>
        {
            if (counted.Add(index)) edges[line] = edges.GetValueOrDefault(line) + 1;
            return true;
        });

        var kept = new HashSet<string>(StringComparer.Ordinal);
        ForEachEdgeLine(blocks, pages, (index, line) =>
        {
            // Once in the text and once as running head is still a heading; on every other page it is not.
            var isRepeated = edges[line] >= FewestRepeats && edges[line] * 2 >= everywhere[line];
            if (!isRepeated) return false;

            // A running head repeats the heading of the first of its pages: that one stays.
            if (SectionTitles.Classify(blocks[index].Text) is not (SectionKind.Unknown or SectionKind.TableOfContents)
                && !TitleText.IsContinued(blocks[index].Text) && kept.Add(line)) return false;
            blocks[index].MarkFurniture("page-furniture");
            return true;
        });
        MarkStrayFolios(blocks, pages);
    }

    private static void MarkBackLinks(List<OutlineBlock> blocks)
    {
        var backLinks = new List<OutlineBlock>();
        foreach (var block in blocks)
        {
            if (block.Role != BlockRole.Body || block.Text.Length is 0 or > 60 || block.Links.Count == 0) continue;
            if (!block.Links.Any(link => link.Target.StartsWith('#'))) continue;
            var words = TitleText.Fold(block.Text);
            if (words is "table of contents" or "contents" or "index" || words.Contains("table of contents", StringComparison.Ordinal)
                || words.StartsWith("back to", StringComparison.Ordinal) || words.StartsWith("return to", StringComparison.Ordinal)
                || (words.StartsWith("index to", StringComparison.Ordinal) && block.Style.HeadingTag > 0))
                backLinks.Add(block);
        }

        if (backLinks.Count < 2) return;
        foreach (var block in backLinks) block.MarkFurniture("back-link");
    }

    /// <summary>Numbers alone at a page's edge, such as the unlabelled second folio of a page.</summary>
    private static void MarkStrayFolios(List<OutlineBlock> blocks, List<PageRange> pages)
    {
        if (pages.Count < 4) return;
        foreach (var page in pages)
        {
            foreach (var index in EdgeBlocks(blocks, page, fromEnd: true).Concat(EdgeBlocks(blocks, page, fromEnd: false)))
            {
                if (blocks[index].Role != BlockRole.Body) continue;
                if (blocks[index].Draft.Kind != DraftBlockKind.Text || Folio.Read(blocks[index].Text) is null) break;
                blocks[index].MarkFurniture("folio");
            }
        }
    }

    private static Dictionary<string, int> CountLines(List<OutlineBlock> blocks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (Line(block) is { } line) counts[line] = counts.GetValueOrDefault(line) + 1;
        }

        return counts;
    }

    /// <summary>Visits the lines at the top and foot of each page from the edge inwards, for as long as the visitor says.</summary>
    private static void ForEachEdgeLine(List<OutlineBlock> blocks, List<PageRange> pages, Func<int, string, bool> visit)
    {
        foreach (var page in pages)
        {
            foreach (var fromEnd in (ReadOnlySpan<bool>)[true, false])
            {
                foreach (var index in EdgeBlocks(blocks, page, fromEnd))
                {
                    if (blocks[index].Role == BlockRole.Furniture) continue;
                    if (Line(blocks[index]) is not { } line || !visit(index, line)) break;
                }
            }
        }
    }

    private static IEnumerable<int> EdgeBlocks(List<OutlineBlock> blocks, PageRange page, bool fromEnd)
    {
        var (at, step) = fromEnd ? (page.End - 1, -1) : (page.Start, 1);
        for (var seen = 0; at >= page.Start && at < page.End && seen < LinesAtEachEdge; at += step)
        {
            if (blocks[at].Content.IsEmpty) continue;
            seen++;
            yield return at;
        }
    }

    /// <summary>The text with its digits masked, or null where it is too long to be repeated at the edges of pages.</summary>
    private static string? Line(OutlineBlock block)
    {
        if (block.Role != BlockRole.Body || block.Text.Length is 0 or > LongestLine) return null;

        // A note may be repeated at the foot of page after page.
        if (block.Draft.Kind == DraftBlockKind.ListItem) return null;
        return string.Create(block.Text.Length, block.Text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = char.IsAsciiDigit(text[i]) ? '#' : text[i];
        });
    }
}
