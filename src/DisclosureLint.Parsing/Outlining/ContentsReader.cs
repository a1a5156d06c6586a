using DisclosureLint.Filings;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>
/// Finds the tables of contents. A linked one is a dense run of links to places further down, on the titles, on the page numbers or
/// on both, in a table or in paragraphs; an unlinked one is a list of titles with page numbers under a heading that says so.
/// </summary>
internal static class ContentsReader
{
    private const int LargestGap = 500;
    private const int FewestLines = 4;

    /// <summary>Reads the tables of contents: first that of the prospectus, then further ones, such as the index to the financial pages.</summary>
    /// <param name="blocks">The blocks; furniture is marked.</param>
    /// <returns>The lines of each; empty where there is none.</returns>
    public static List<List<ContentsLine>> Read(List<OutlineBlock> blocks)
    {
        var runs = LinkedRuns(blocks);
        var best = runs.Where(run => CountKnown(run) >= FewestLines).MaxBy(CountKnown);
        if (best is null) return (UnlinkedContents(blocks) ?? FlatContents.Find(blocks)) is { } unlinked ? [unlinked] : [];
        var result = new List<List<ContentsLine>> { best };
        foreach (var run in runs)
        {
            if (run == best || run.Count < 3 || run[0].Block.Position < best[^1].Block.Position) continue;
            if (run.Count(line => LeadsToItsTitle(blocks, line)) * 2 > run.Count) result.Add(run);
        }

        return result;
    }

    private static int CountKnown(List<ContentsLine> run) => run.Count(line => SectionTitles.Classify(line.Title) != SectionKind.Unknown);

    private static bool LeadsToItsTitle(List<OutlineBlock> blocks, ContentsLine line)
    {
        if (line.Target is not { } target) return false;
        var seen = 0;
        for (var i = target.Position; i < blocks.Count && seen < 4; i++)
        {
            if (blocks[i].Role != BlockRole.Body || blocks[i].Content.IsEmpty) continue;
            if (TitleText.Agree(blocks[i].NormalizedTitle, line.Normalized)) return true;
            seen++;
        }

        return false;
    }

    private static List<List<ContentsLine>> LinkedRuns(List<OutlineBlock> blocks)
    {
        var targets = new Dictionary<string, OutlineBlock>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            foreach (var anchor in block.Anchors) targets.TryAdd(anchor, block);
        }

        var runs = new List<List<ContentsLine>>();
        var run = new List<ContentsLine>();
        var gap = 0;
        foreach (var block in blocks)
        {
            if (block.Role != BlockRole.Body) continue;
            var before = run.Count;
            if (block.Links.Count > 0) ReadLinks(block, targets, run);
            if (run.Count > before)
            {
                gap = 0;
                continue;
            }

            gap += block.Text.Length;
            if (gap <= LargestGap || run.Count == 0) continue;
            runs.Add(run);
            run = [];
            gap = 0;
        }

        if (run.Count > 0) runs.Add(run);
        return runs;
    }

    /// <summary>Reads the lines of a block; a link in the middle of a sentence is no line of a contents.</summary>
    private static void ReadLinks(OutlineBlock block, Dictionary<string, OutlineBlock> targets, List<ContentsLine> lines)
    {
        var isTable = block.Draft.Table is not null;
        if (!isTable && block.Text.Length > 300) return;
        var links = block.Links;
        var from = 0;
        for (var i = 0; i < links.Count;)
        {
            var name = links[i].Target;
            var last = i;
            while (last + 1 < links.Count && string.Equals(links[last + 1].Target, name, StringComparison.Ordinal)) last++;
            var (title, page) = Compose(block.Text, links, i, last, from);
            from = links[last].Range.End;
            var next = last + 1;
            i = next;
            if (page is null)
            {
                var until = next < links.Count ? links[next].Range.Start : block.Text.Length;
                if (until > from && LeadingFolio(block.Text.AsSpan(from, until - from)) is { } found) (page, from) = (found.Label, from + found.Length);
            }

            if (title.Length is < 3 or > 250 || name.Length < 2 || name[0] != '#') continue;
            if (!targets.TryGetValue(name[1..], out var target) || target.Position <= block.Position) continue;
            var start = links[next - 1].Range.Start;
            lines.Add(new ContentsLine(title, page, block, target, isTable ? RowIndent(block.Draft.Table!, start) : block.Draft.Indent));
        }
    }

    private static (string Title, string? Page) Compose(string text, IReadOnlyList<Link> links, int first, int last, int from)
    {
        string? page = null;
        var (start, end) = (-1, -1);
        for (var i = first; i <= last; i++)
        {
            var range = links[i].Range;
            if (range.IsEmpty) continue;
            if (Folio.Read(text.AsSpan(range.Start, range.Length)) is { } folio)
            {
                page ??= folio.Label;
                continue;
            }

            if (start < 0) start = range.Start;
            end = range.End;
        }

        // The link on the page number only: the title is what stands before it.
        if (start < 0) (start, end) = (from, Math.Max(from, links[first].Range.Start));
        return (TrimTitle(text.AsSpan(start, end - start)), page);
    }

    private static string TrimTitle(ReadOnlySpan<char> title) => title.Trim(" .·…_\t–—-:").ToString();

    private static (string Label, int Length)? LeadingFolio(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '.' or '·' or '…' or '_') start++;
        var end = start;
        while (end < text.Length && text[end] != ' ') end++;
        return Folio.Read(text[start..end]) is { } folio ? (folio.Label, end) : null;
    }

    private static float RowIndent(Table table, int offset)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Range.Contains(offset)) return row.Indent;
            }
        }

        return 0;
    }

    private static List<ContentsLine>? UnlinkedContents(List<OutlineBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Text.Length is 0 or > 40 || blocks[i].NormalizedTitle is not ("table of contents" or "contents" or "index")) continue;
            var lines = ReadUnlinked(blocks, i + 1);
            if (lines.Count >= FewestLines && CountKnown(lines) * 2 >= lines.Count) return lines;
        }

        return null;
    }

    private static List<ContentsLine> ReadUnlinked(List<OutlineBlock> blocks, int start)
    {
        var lines = new List<ContentsLine>();
        var misses = 0;
        for (var i = start; i < blocks.Count && misses < 4; i++)
        {
            var block = blocks[i];
            if (block.Role != BlockRole.Body || block.Content.IsEmpty) continue;
            var before = lines.Count;
            if (block.Draft.Table is { } table)
            {
                foreach (var row in table.Rows)
                {
                    if (row.Cells.Count < 2 || Folio.Read(row.Cells[^1].Text) is not { } folio) continue;
                    lines.Add(new ContentsLine(TrimTitle(row.Cells[^2].Text), folio.Label, block, null, row.Indent));
                }
            }
            else if (block.Text.Length <= 250 && block.Text.LastIndexOf(' ') is var space and > 0 && Folio.Read(block.Text.AsSpan(space + 1)) is { } folio)
            {
                lines.Add(new ContentsLine(TrimTitle(block.Text.AsSpan(0, space)), folio.Label, block, null, block.Draft.Indent));
            }

            misses = lines.Count > before ? 0 : misses + 1;
        }

        return lines;
    }
}
