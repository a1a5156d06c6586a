using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html.Tables;

/// <summary>Makes the blocks of a table that was read, by what it is used for.</summary>
internal static class TableBlocks
{
    private const float WhollyBold = 0.95f;

    /// <summary>The blocks of all cells in order.</summary>
    public static List<DraftBlock> All(List<List<HtmlCell>> rows)
    {
        var result = new List<DraftBlock>();
        foreach (var row in rows)
        {
            foreach (var cell in row) result.AddRange(cell.Blocks);
        }

        return result;
    }

    /// <summary>List items of the rows with a marker, and the blocks of the others.</summary>
    public static List<DraftBlock> Items(List<List<HtmlCell>> rows)
    {
        var result = new List<DraftBlock>();
        foreach (var row in rows)
        {
            var filled = row.FindAll(cell => !cell.IsEmpty);
            if (filled.Count < 2)
            {
                foreach (var cell in row) result.AddRange(cell.Blocks);
                continue;
            }

            var marker = filled[0].FirstText;
            var isMarked = false;
            foreach (var cell in row)
            {
                foreach (var block in cell.Blocks)
                {
                    if (ReferenceEquals(block, marker)) continue;
                    if (isMarked || block.Content.IsEmpty || block.Kind == DraftBlockKind.ListItem)
                    {
                        result.Add(block);
                        continue;
                    }

                    isMarked = true;
                    result.Add(DraftBlocks.AsItem(block, marker));
                }
            }
        }

        return result;
    }

    /// <summary>The labels and paragraphs of the rows with paragraphs; the rows between stay a grid.</summary>
    public static List<DraftBlock> Labelled(List<List<HtmlCell>> rows, string textBefore)
    {
        var result = new List<DraftBlock>();
        var grid = new List<List<HtmlCell>>();
        foreach (var row in rows)
        {
            if (!ProseCell.IsLabelled(row))
            {
                grid.Add(row);
                continue;
            }

            EndGrid();
            AddLabelled(row, result);
        }

        EndGrid();
        return result;

        void EndGrid()
        {
            if (grid.Exists(row => row.Exists(cell => !cell.IsEmpty))) result.AddRange(Grid(grid, textBefore));
            else result.AddRange(All(grid));
            grid.Clear();
        }
    }

    private static void AddLabelled(List<HtmlCell> row, List<DraftBlock> result)
    {
        var isFirst = row.Count(cell => !cell.IsEmpty) == 2;
        foreach (var cell in row)
        {
            foreach (var block in cell.Blocks)
                result.Add(isFirst && block.Kind == DraftBlockKind.Text && !block.Content.IsEmpty ? DraftBlocks.AsLabel(block) : block);
            if (!cell.IsEmpty) isFirst = false;
        }
    }

    /// <summary>One line of text of all cells.</summary>
    public static List<DraftBlock> Line(List<List<HtmlCell>> rows)
    {
        var all = All(rows);
        var texts = all.FindAll(block => !block.Content.IsEmpty);
        var line = DraftBlocks.Joined(texts);
        var result = new List<DraftBlock>();
        foreach (var block in all)
        {
            if (block.Content.IsEmpty) result.Add(block);
            else if (ReferenceEquals(block, texts[0])) result.Add(line);
        }

        return result;
    }

    /// <summary>The grid; pictures and page breaks in its cells follow it.</summary>
    public static List<DraftBlock> Grid(List<List<HtmlCell>> rows, string textBefore)
    {
        var raw = new List<IReadOnlyList<RawCell>>(rows.Count);
        var texts = new List<DraftBlock>();
        var others = new List<DraftBlock>();
        foreach (var row in rows)
        {
            var cells = new RawCell[row.Count];
            for (var i = 0; i < cells.Length; i++) cells[i] = ToRaw(row[i], texts, others);
            raw.Add(cells);
        }

        if (TableBuilder.Build(raw, headerRows: null, textBefore) is not { } built) return others;
        var result = new List<DraftBlock> { DraftBlocks.Table(built.Table, built.Content, texts) };
        result.AddRange(others);
        return result;
    }

    private static RawCell ToRaw(HtmlCell cell, List<DraftBlock> texts, List<DraftBlock> others)
    {
        var content = MappedText.Empty;
        List<MappedText>? parts = null;
        var (isBold, indent) = (true, -1f);
        foreach (var block in cell.Blocks)
        {
            if (block.Content.IsEmpty)
            {
                // A rule in a cell only underlines it.
                if (block.Kind != DraftBlockKind.Rule) others.Add(block);
                continue;
            }

            var part = DraftBlocks.WithMarker(block);
            if (content.IsEmpty) content = part;
            else (parts ??= [content]).Add(part);
            texts.Add(block);
            isBold &= block.Style.Bold >= WhollyBold;
            if (indent < 0) indent = block.Indent;
        }

        if (parts is not null) content = MappedText.Concat(parts, asJoins: false);
        return new RawCell(content, cell.ColumnSpan, cell.RowSpan, cell.IsHeading || (isBold && !content.IsEmpty), Math.Max(0, indent));
    }
}
