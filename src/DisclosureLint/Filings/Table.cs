using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>A clean grid: spacer columns dropped, <c>$</c>, <c>)</c> and <c>%</c> cells merged into the number they belong to.</summary>
public sealed class Table
{
    private string?[]? _headings;

    internal Table(IReadOnlyList<TableRow> rows, int columnCount, int headerRowCount, decimal scale, string? units)
    {
        Rows = rows;
        ColumnCount = columnCount;
        HeaderRowCount = headerRowCount;
        Scale = scale;
        Units = units;
        foreach (var row in rows) row.Table = this;
    }

    /// <summary>The block the table stands in.</summary>
    public TableBlock Block { get; internal set; } = null!;

    /// <summary>All rows, header rows first.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The rows below the header.</summary>
    public IEnumerable<TableRow> BodyRows => Rows.Skip(HeaderRowCount);

    /// <summary>Number of columns of the grid, the column of row labels (0) included.</summary>
    public int ColumnCount { get; }

    /// <summary>Number of rows at the top that hold column headings.</summary>
    public int HeaderRowCount { get; }

    /// <summary>What a displayed number stands for: 1000 where the table says "in thousands", else 1. Per-share rows are not scaled.</summary>
    public decimal Scale { get; }

    /// <summary>The words that give the scale, such as <c>(in thousands, except per share data)</c>, or null.</summary>
    public string? Units { get; }

    /// <summary>All cells with text or a number, row by row.</summary>
    public IEnumerable<TableCell> Cells => Rows.SelectMany(row => row.Cells);

    /// <summary>The heading over a column: the texts of the header cells that cover it, from top to bottom, with spaces between.</summary>
    /// <param name="column">0-based column.</param>
    /// <returns>The heading; empty where the column has none.</returns>
    public string ColumnHeading(int column)
    {
        if (column < 0 || column >= ColumnCount) return "";

        // Many rules ask for the same headings. Two threads that join one at a time join the same words.
        var headings = _headings ??= new string?[ColumnCount];
        return headings[column] ??= string.Join(' ', Rows.Take(HeaderRowCount).Select(row => row.CellAt(column)?.Text).Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>The first row whose label contains the words, or null.</summary>
    /// <param name="words">Words of the label; case does not matter.</param>
    public TableRow? FindRow(string words) =>
        BodyRows.FirstOrDefault(row => row.Label.ContainsIgnoringCase(words));
}

/// <summary>A row of a table.</summary>
public sealed class TableRow
{
    private readonly TableCell?[] _byColumn;

    internal TableRow(int index, IReadOnlyList<TableCell> cells, int columnCount, int indent)
    {
        Index = index;
        Cells = cells;
        Indent = indent;
        _byColumn = new TableCell?[columnCount];
        foreach (var cell in cells)
        {
            cell.Row = this;
            for (var i = cell.Column; i < Math.Min(columnCount, cell.Column + cell.ColumnSpan); i++) _byColumn[i] ??= cell;
        }
    }

    /// <summary>The table around the row.</summary>
    public Table Table { get; internal set; } = null!;

    /// <summary>0-based position in the table.</summary>
    public int Index { get; }

    /// <summary>The cells that hold something, from left to right.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>How far the label is indented, in steps; 0 at the margin.</summary>
    public int Indent { get; }

    /// <summary>The text of the first column, or empty.</summary>
    public string Label => CellAt(0)?.Text ?? "";

    /// <summary>The cell that covers a column, or null where it is empty.</summary>
    /// <param name="column">0-based column; outside the grid gives null.</param>
    public TableCell? CellAt(int column) => column >= 0 && column < _byColumn.Length ? _byColumn[column] : null;
}

/// <summary>A cell that holds something.</summary>
public sealed class TableCell
{
    internal TableCell(int column, int columnSpan, TextSpan range, string text, decimal? value, bool isNil)
    {
        Column = column;
        ColumnSpan = columnSpan;
        Range = range;
        Text = text;
        Value = value;
        IsNil = isNil;
    }

    /// <summary>The row around the cell.</summary>
    public TableRow Row { get; internal set; } = null!;

    /// <summary>0-based first column of the clean grid.</summary>
    public int Column { get; }

    /// <summary>Number of columns covered; at least 1.</summary>
    public int ColumnSpan { get; }

    /// <summary>Where the text stands, as offsets into the table block's <see cref="Block.Text"/>.</summary>
    public TextSpan Range { get; }

    /// <summary>The text, such as <c>$(1,234)</c> with its merged signs.</summary>
    public string Text { get; }

    /// <summary>The number as displayed, negative in parentheses, not scaled; a nil dash gives 0; null where it is no number.</summary>
    public decimal? Value { get; }

    /// <summary>Whether the cell is a dash that says "nil".</summary>
    public bool IsNil { get; }

    /// <summary>Whether the number is a percentage.</summary>
    public bool IsPercentage => Value is not null && Text.Contains('%', StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
