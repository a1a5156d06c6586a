using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>A page: the blocks from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
internal readonly record struct PageRange(int Start, int End);

/// <summary>
/// Divides the blocks into pages and labels each as printed. A folio at the foot labels the page that it ends, one at the head the
/// page that it begins; which of the two a document does is what most of its pages do.
/// </summary>
internal static class PageNumbering
{
    private const int FootReach = 4;
    private const int HeadReach = 3;
    private const int LongestFolioLine = 120;
    private const int FewestFolios = 3;

    /// <summary>Characters; where the pages between folios would be longer, the numbers are no folios.</summary>
    private const int LongestPage = 12_000;

    /// <summary>Finds the pages, labels the blocks, and marks the folios as page furniture.</summary>
    /// <param name="blocks">The blocks, in order.</param>
    /// <returns>The pages that hold text; one for a document without page breaks.</returns>
    public static List<PageRange> Apply(List<OutlineBlock> blocks)
    {
        var pages = Divide(blocks);
        var foot = pages.ConvertAll(page => FindFolio(blocks, page, atFoot: true));
        var head = pages.ConvertAll(page => FindFolio(blocks, page, atFoot: false));
        var atFoot = CountSteps(foot) >= CountSteps(head);
        var found = atFoot ? foot : head;

        // A single number near a break proves nothing: a lone "3" may be the end of a list.
        var arePages = pages.Count <= 3 && LengthOf(blocks) / Math.Max(1, pages.Count) <= LongestPage;
        if (CountSteps(found) == 0 && !arePages) found = pages.ConvertAll(_ => ((int, Folio)?)null);
        else DropStrangers(found);
        var labels = found.ConvertAll(folio => folio?.Folio);
        FillGaps(labels, atFoot);

        for (var i = 0; i < pages.Count; i++)
        {
            if (found[i] is { } folio && pages.Count > 1) blocks[folio.Index].MarkFurniture("folio");
            Label(blocks, pages[i], ExplicitLabel(blocks, pages[i]) ?? labels[i]?.Label);
        }

        return pages;
    }

    private static void Label(List<OutlineBlock> blocks, PageRange page, string? label)
    {
        for (var i = page.Start; i < page.End; i++) blocks[i].Page = label;
    }

    /// <summary>Marks the first block of text of each page.</summary>
    /// <param name="blocks">The blocks; furniture is marked.</param>
    /// <param name="pages">The pages.</param>
    public static void MarkPageStarts(List<OutlineBlock> blocks, List<PageRange> pages)
    {
        foreach (var page in pages)
        {
            var first = blocks.FindIndex(page.Start, page.End - page.Start, block => block.Role == BlockRole.Body && !block.Content.IsEmpty);
            if (first >= 0) blocks[first].StartsPage = true;
        }
    }

    private static string? ExplicitLabel(List<OutlineBlock> blocks, PageRange page)
    {
        for (var i = page.Start - 1; i >= 0 && blocks[i].Content.IsEmpty; i--)
        {
            if (blocks[i].Draft.PageLabel is { Length: > 0 } label) return label;
        }

        return null;
    }

    private static List<PageRange> Divide(List<OutlineBlock> blocks)
    {
        var pages = new List<PageRange>();
        var isBreak = BreakTest(blocks);
        var (start, hasText) = (0, false);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isBreak(i))
            {
                if (hasText) pages.Add(new PageRange(start, i));
                (start, hasText) = (i + 1, false);
            }

            hasText |= !blocks[i].Content.IsEmpty || blocks[i].Draft.Kind == DraftBlockKind.Image;
        }

        if (hasText) pages.Add(new PageRange(start, blocks.Count));
        return pages;
    }

    /// <summary>Certain breaks where the document has them, else rules beside folios, else the folios themselves.</summary>
    private static Func<int, bool> BreakTest(List<OutlineBlock> blocks)
    {
        var breaks = blocks.Count(block => block.Role == BlockRole.Break);
        var rules = new HashSet<int>();
        var folios = new HashSet<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Draft.Kind == DraftBlockKind.Rule && HasFolioBeside(blocks, i)) rules.Add(i);
            if (ReadFolio(blocks[i]) is not null) folios.Add(i);
        }

        if (breaks >= Math.Max(1, rules.Count / 2)) return i => blocks[i].Role == BlockRole.Break;
        if (rules.Count > 0) return i => rules.Contains(i) || blocks[i].Role == BlockRole.Break;

        // Without links, a back-link is a line that every page begins with.
        if (PrintedBackLinks.Find(blocks) is { Count: > 0 } heads) return i => heads.Contains(i) || blocks[i].Role == BlockRole.Break;

        // The folio itself stays on the page that it ends.
        var ends = ConsecutiveFolios(blocks, folios);
        return ends.Count < FewestFolios || LengthOf(blocks) / ends.Count > LongestPage ? _ => false : i => i > 0 && ends.Contains(i - 1);
    }

    /// <summary>The longest series of folios, each by one higher than the one before; numbers of tables stand between them.</summary>
    private static HashSet<int> ConsecutiveFolios(List<OutlineBlock> blocks, HashSet<int> folios)
    {
        var chains = new Dictionary<string, (int Index, int Length, string? Before, string Prefix)>(StringComparer.Ordinal);
        foreach (var index in folios.Order())
        {
            var folio = ReadFolio(blocks[index])!.Value;
            var before = folio.Move(-1)?.Label;
            var length = before is not null && chains.TryGetValue(before, out var chain) ? chain.Length + 1 : 1;
            if (chains.TryGetValue(folio.Label, out var known) && known.Length >= length) continue;
            chains[folio.Label] = (index, length, before, folio.Prefix);
        }

        var ends = new HashSet<int>();
        foreach (var series in chains.GroupBy(chain => chain.Value.Prefix, StringComparer.Ordinal))
        {
            var last = series.MaxBy(chain => chain.Value.Length);
            if (last.Value.Length < FewestFolios) continue;
            var label = (string?)last.Key;
            for (var left = last.Value.Length; left > 0 && label is not null; left--)
            {
                ends.Add(chains[label].Index);
                label = chains[label].Before;
            }
        }

        return ends;
    }

    private static int LengthOf(List<OutlineBlock> blocks) => blocks.Sum(block => block.Content.Length);

    private static bool HasFolioBeside(List<OutlineBlock> blocks, int rule)
    {
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var seen = 0;
            for (var i = rule + step; i >= 0 && i < blocks.Count && seen < 2; i += step)
            {
                if (blocks[i].Content.IsEmpty) continue;
                if (ReadFolio(blocks[i]) is not null) return true;
                seen++;
            }
        }

        return false;
    }

    private static (int Index, Folio Folio)? FindFolio(List<OutlineBlock> blocks, PageRange page, bool atFoot)
    {
        var (at, step, reach) = atFoot ? (page.End - 1, -1, FootReach) : (page.Start, 1, HeadReach);
        for (var seen = 0; at >= page.Start && at < page.End && seen < reach; at += step)
        {
            if (blocks[at].Content.IsEmpty) continue;
            if (ReadFolio(blocks[at]) is { } folio) return (at, folio);
            if (blocks[at].Text.Length > LongestFolioLine) return null;
            seen++;
        }

        return null;
    }

    /// <summary>The folio of a block that holds nothing else, or of a one-line table that holds a running foot beside it.</summary>
    private static Folio? ReadFolio(OutlineBlock block)
    {
        if (block.Text.Length is 0 or > LongestFolioLine) return null;
        if (Folio.Read(block.Text) is { } whole) return whole;
        if (block.Draft.Table is not { Rows.Count: 1 } table) return null;
        foreach (var cell in table.Cells)
        {
            if (Folio.Read(cell.Text) is { } folio) return folio;
        }

        return null;
    }

    private static int CountSteps(List<(int Index, Folio Folio)?> folios)
    {
        var steps = 0;
        for (var i = 1; i < folios.Count; i++)
        {
            if (folios[i - 1] is { } before && folios[i] is { } after && before.Folio.Move(1) == after.Folio) steps++;
        }

        return steps;
    }

    /// <summary>Drops labels such as a form's name <c>S-1</c>, whose series no page nearby goes on with.</summary>
    private static void DropStrangers(List<(int Index, Folio Folio)?> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is not { Folio.Prefix: { Length: > 1 } prefix }) continue;
            var near = false;
            for (var j = Math.Max(0, i - 3); j <= Math.Min(found.Count - 1, i + 3); j++)
                near |= j != i && found[j] is { } other && string.Equals(other.Folio.Prefix, prefix, StringComparison.Ordinal);
            if (!near && found.Count > 8 && i == 0) found[i] = null;
        }
    }

    private static void FillGaps(List<Folio?> labels, bool atFoot)
    {
        var last = -1;
        for (var i = 0; i <= labels.Count; i++)
        {
            if (i < labels.Count && labels[i] is null) continue;
            if (i - last > 1 && i < labels.Count) FillGap(labels, last, i, atFoot);
            last = i;
        }
    }

    private static void FillGap(List<Folio?> labels, int before, int after, bool atFoot)
    {
        var next = labels[after]!.Value;
        var continues = before >= 0 && string.Equals(labels[before]!.Value.Prefix, next.Prefix, StringComparison.Ordinal)
            && labels[before]!.Value.Number < next.Number;
        if (continues)
        {
            var previous = labels[before]!.Value;
            var distance = next.Number - previous.Number;
            for (var i = before + 1; i < after; i++)
            {
                if (distance == after - before) labels[i] = previous.Move(i - before);

                // More breaks than pages: a break within a page, whose number stands at its other end.
                else if (distance == 1) labels[i] = atFoot ? next : previous;
            }

            return;
        }

        // First pages are often not numbered: count back from the first number that is.
        for (var i = after - 1; i > before && next.Move(i - after) is { } earlier; i--) labels[i] = earlier;
    }
}
