using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>
/// Makes the clean grid of a table, the same for every format: signs that stand in cells of their own go to their number, spacer
/// columns disappear, and header rows and scale are told from the rest.
/// </summary>
internal static class TableBuilder
{
    /// <summary>More columns than any printed table has; spans beyond it are mistakes of the file.</summary>
    private const int MaxColumns = 400;

    /// <summary>How many empty cells may lie between a sign and its number.</summary>
    private const int SignGap = 2;

    /// <summary>Builds the grid and the text of its cells in reading order.</summary>
    /// <param name="rows">The rows as written, in source order; cells that a row span covers are left out, as in HTML.</param>
    /// <param name="headerRows">Number of header rows where the format says so, or null to find out.</param>
    /// <param name="textBefore">The words just before the table, searched for a scale where the header gives none; may be empty.</param>
    /// <returns>Null where no cell holds anything.</returns>
    public static (Table Table, MappedText Content)? Build(IReadOnlyList<IReadOnlyList<RawCell>> rows, int? headerRows, string textBefore)
    {
        var merged = Place(rows).ConvertAll(MergeSigns);
        var columns = ColumnsOf(merged);
        if (columns.Count == 0) return null;

        var content = new MappedTextBuilder();
        var indents = LabelIndents(merged);
        var gridRows = new List<TableRow>();
        var isHeading = new List<bool>();
        var headerRowsKept = 0;
        for (var rowIndex = 0; rowIndex < merged.Count; rowIndex++)
        {
            var cells = merged[rowIndex];
            if (cells.Count == 0) continue;
            if (rowIndex < headerRows) headerRowsKept++;
            var grid = new List<TableCell>(cells.Count);
            foreach (var cell in cells) grid.Add(ToGridCell(cell, columns, content));
            gridRows.Add(new TableRow(gridRows.Count, grid, columns.Count, Math.Max(0, indents.IndexOf(cells[0].Indent))));
            isHeading.Add(cells.TrueForAll(cell => cell.IsHeader));
        }

        var text = content.Build();
        var headerCount = headerRows is null ? HeaderRows.Count(gridRows, isHeading) : headerRowsKept;
        var units = FindUnits(gridRows, headerCount, textBefore);
        return (new Table(gridRows, columns.Count, headerCount, units?.Scale ?? 1m, units?.Words), text);
    }

    private static List<List<PlacedCell>> Place(IReadOnlyList<IReadOnlyList<RawCell>> rows)
    {
        var result = new List<List<PlacedCell>>(rows.Count);
        var busyUntilRow = new int[MaxColumns];
        for (var rowIndex = 0; rowIndex < rows.Count; rowIndex++)
        {
            var placed = new List<PlacedCell>();
            var column = 0;
            foreach (var cell in rows[rowIndex])
            {
                while (column < MaxColumns && busyUntilRow[column] > rowIndex) column++;
                var end = Math.Min(MaxColumns, column + Math.Max(1, cell.ColumnSpan));
                for (var i = column; i < end; i++) busyUntilRow[i] = rowIndex + Math.Max(1, cell.RowSpan);

                // Beyond the last column nothing is placed apart, but no text is lost.
                var start = Math.Min(column, MaxColumns - 1);
                if (!cell.Content.IsEmpty) placed.Add(new PlacedCell(start, Math.Max(start + 1, end), [cell.Content], cell.IsHeader, cell.Indent));
                column = end;
            }

            result.Add(placed);
        }

        return result;
    }

    private static List<PlacedCell> MergeSigns(List<PlacedCell> row)
    {
        var result = new List<PlacedCell>(row.Count);
        PlacedCell? prefix = null;
        foreach (var cell in row)
        {
            var text = cell.Parts[0].Text;
            var current = cell;
            if (prefix is not null)
            {
                if (cell.Start - prefix.End <= SignGap && !NumberText.IsPrefix(text)) current = prefix.With(cell);
                else result.Add(prefix);
                prefix = null;
            }

            if (ReferenceEquals(current, cell))
            {
                if (NumberText.IsPrefix(text))
                {
                    prefix = cell;
                    continue;
                }

                if (NumberText.IsSuffix(text) && result.Count > 0 && cell.Start - result[^1].End <= SignGap && result[^1].TakesSuffix)
                {
                    result[^1] = result[^1].With(cell);
                    continue;
                }
            }

            result.Add(current);
        }

        if (prefix is not null) result.Add(prefix);
        return result;
    }

    /// <summary>
    /// The columns as disjoint ranges of the columns as written. Narrow cells decide; a cell that covers several of their columns
    /// spans them. The cells of one number are one column whatever else stands there.
    /// </summary>
    private static List<TextSpan> ColumnsOf(List<List<PlacedCell>> rows)
    {
        // Rows repeat each other's layout: each distinct range is looked at once.
        var ranges = new HashSet<(bool IsSingle, int Width, int Start)>();
        foreach (var row in rows)
        {
            foreach (var cell in row) ranges.Add((cell.Parts.Count == 1, cell.End - cell.Start, cell.Start));
        }

        var ordered = ranges.ToArray();
        Array.Sort(ordered);
        var columns = new List<TextSpan>();
        foreach (var (isSingle, width, start) in ordered)
        {
            var range = TextSpan.Of(start, width);
            var overlapped = columns.FindAll(column => column.Overlaps(range));
            if (overlapped.Count > 1 && isSingle) continue;
            columns.RemoveAll(overlapped.Contains);
            columns.Add(overlapped.Aggregate(range, (all, column) => all.Union(column)));
        }

        columns.Sort();
        return columns;
    }

    private static TableCell ToGridCell(PlacedCell cell, List<TextSpan> columns, MappedTextBuilder content)
    {
        content.AppendSeparator();
        var start = content.NextOffset;

        // The sign stands at its number, as printed.
        foreach (var part in cell.Parts) content.Append(part);

        var range = new TextSpan(cell.Start, cell.End);
        var first = columns.FindIndex(column => column.Overlaps(range));
        var last = columns.FindLastIndex(column => column.Overlaps(range));
        var text = cell.JoinedText();
        var (value, isNil) = NumberText.Parse(text);
        return new TableCell(first, last - first + 1, new TextSpan(start, content.Length), text, value, isNil);
    }

    private static List<float> LabelIndents(List<List<PlacedCell>> rows)
    {
        var indents = rows.Where(row => row.Count > 0).Select(row => row[0].Indent).Distinct().ToList();
        indents.Sort();
        return indents;
    }

    private static (decimal Scale, string Words)? FindUnits(List<TableRow> rows, int headerCount, string textBefore)
    {
        // The words may stand in the first row below the header, over the first amounts.
        foreach (var row in rows.Take(headerCount + 1))
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Value is null && TableUnits.Find(cell.Text) is { } found) return found;
            }
        }

        return TableUnits.Find(textBefore);
    }

    /// <summary>A cell at its place among the columns as written: the text of one cell, or of a number and its signs.</summary>
    private sealed record PlacedCell(int Start, int End, IReadOnlyList<MappedText> Parts, bool IsHeader, float Indent)
    {
        public bool TakesSuffix => NumberText.Parse(JoinedText()).Value is not null || Parts[^1].Text[0] == '(' || Parts[0].Text == "(";

        public PlacedCell With(PlacedCell next) => this with { End = next.End, Parts = [.. Parts, .. next.Parts] };

        public string JoinedText() => string.Concat(Parts.Select(part => part.Text));
    }
}
