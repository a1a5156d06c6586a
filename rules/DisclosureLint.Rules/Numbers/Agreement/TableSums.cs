using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>
/// The sums and differences of a table, found from its columns: a row that the rows above it give in every column but one is wrong there.
/// Rows that a subtotal takes up are no parts of the next one.
/// </summary>
internal static class TableSums
{
    private const int MostParts = 25;
    private const int MostSigned = 5;

    private static readonly string[] SumLabels = ["total", "net ", "gross ", "operating income", "operating loss", "income ", "loss ", "(loss)", "earnings ", "profit", "working capital"];

    /// <summary>A row that does not follow in one column.</summary>
    /// <param name="Total">The row.</param>
    /// <param name="Parts">The rows that it follows from.</param>
    /// <param name="Found">Its cell in the column.</param>
    /// <param name="Expected">What the parts give.</param>
    /// <param name="Agreeing">In how many columns it follows.</param>
    public readonly record struct Wrong(TableRow Total, IReadOnlyList<TableRow> Parts, TableCell Found, decimal Expected, int Agreeing);

    private readonly record struct Outcome(int Agreeing, int Known, int Column, decimal Expected);

    /// <summary>The rows that do not follow.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<Wrong> WrongIn(Table table)
    {
        var columns = ColumnsOf(table);
        if (columns.Length == 0) yield break;
        var open = new List<TableRow>();
        foreach (var row in table.BodyRows)
        {
            if (!columns.Any(column => row.CellAt(column)?.Value is not null) || IsOfShares(row)) continue;
            if (columns.Length == 1)
            {
                if (OfYears(table, open, row, columns[0]) is { } years) yield return years;
                open.Add(row);
                continue;
            }

            var (count, outcome) = Best(columns, open, row);
            if (count > 0)
            {
                if (outcome.Agreeing < outcome.Known)
                    yield return new Wrong(row, [.. open[^count..]], row.CellAt(outcome.Column)!, outcome.Expected, outcome.Agreeing);
                open.RemoveRange(open.Count - count, count);
            }

            open.Add(row);
        }
    }

    private static int[] ColumnsOf(Table table)
    {
        var columns = new List<int>();
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var cells = table.BodyRows.Select(row => row.CellAt(column)).Where(cell => cell?.Value is not null).ToArray();
            if (cells.Length >= 3 && !cells.Any(cell => cell!.IsPercentage) && !table.ColumnHeading(column).Contains('%', StringComparison.Ordinal)) columns.Add(column);
        }

        return [.. columns];
    }

    private static bool IsOfShares(TableRow row) => row.Label.ContainsIgnoringCase("per share") || row.Label.ContainsIgnoringCase("shares outstanding") || row.Label.ContainsIgnoringCase("weighted");

    private static bool IsSum(TableRow row) => Array.Exists(SumLabels, label => row.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>The last rows, and their signs, that give the row in every column; or in all but one, where its label is that of a sum.</summary>
    private static (int Count, Outcome Outcome) Best(int[] columns, List<TableRow> open, TableRow row)
    {
        (int Count, Outcome Outcome) near = default;
        for (var count = 2; count <= Math.Min(open.Count, MostParts); count++)
        {
            var patterns = count <= MostSigned ? 1 << (count - 1) : 1;
            for (var signs = 0; signs < patterns; signs++)
            {
                var outcome = Evaluate(columns, open, row, count, signs);
                if (outcome.Agreeing == 0) continue;
                if (outcome.Agreeing == outcome.Known && outcome.Known > 1) return (count, outcome);
                if (near.Count == 0 && outcome.Agreeing == outcome.Known - 1 && IsSum(row) && IsSure(columns, open, row, count, signs, outcome)) near = (count, outcome);
            }
        }

        return near;
    }

    private static Outcome Evaluate(int[] columns, List<TableRow> open, TableRow row, int count, int signs)
    {
        var (agreeing, known, wrong, expected) = (0, 0, -1, 0m);
        foreach (var column in columns)
        {
            if (row.CellAt(column) is not { Value: { } value, ColumnSpan: 1 } cell || cell.IsNil) continue;
            var (sum, unit, isWhole, nonZero) = (0m, 0m, true, 0);
            for (var i = 0; i < count && isWhole; i++)
            {
                var part = open[open.Count - count + i].CellAt(column);
                if (part is not { Value: { } amount, ColumnSpan: 1 })
                {
                    isWhole = false;
                    continue;
                }

                if (amount != 0) nonZero++;
                sum += i > 0 && (signs & (1 << (i - 1))) != 0 ? -amount : amount;
                unit += DisplayedNumber.UnitOf(part.Text);
            }

            if (!isWhole || nonZero < 2) continue;
            known++;
            if (new DisplayedNumber(sum, unit).Agrees(new DisplayedNumber(value, DisplayedNumber.UnitOf(cell.Text)))) agreeing++;
            else (wrong, expected) = (column, sum);
        }

        return new Outcome(agreeing, known, wrong, expected);
    }

    /// <summary>Numbers of four digits hardly add up by chance; a part that is nil where the sum agrees may be none.</summary>
    private static bool IsSure(int[] columns, List<TableRow> open, TableRow row, int count, int signs, Outcome outcome)
    {
        var parts = open[^count..];
        var doubtful = Enumerable.Range(0, count).Where(i => columns.All(column => column == outcome.Column || parts[i].CellAt(column)?.Value is null or 0))
            .Sum(i => (i > 0 && (signs & (1 << (i - 1))) != 0 ? -1 : 1) * parts[i].CellAt(outcome.Column)!.Value!.Value);
        if (doubtful != 0 && (count < 5 || outcome.Agreeing < 2 || outcome.Expected - doubtful == row.CellAt(outcome.Column)!.Value)) return false;
        var least = signs == 0 && outcome.Agreeing > 1 ? 10m : 1_000m;
        return columns.All(column => column == outcome.Column || row.CellAt(column)?.Value is not { } value
            || Math.Abs(value) / DisplayedNumber.UnitOf(row.CellAt(column)!.Text) >= least)
            && Math.Abs(outcome.Expected - row.CellAt(outcome.Column)!.Value!.Value) > (count + 1) * DisplayedNumber.UnitOf(row.CellAt(outcome.Column)!.Text);
    }

    /// <summary>The payments of years add up to their total: there is nothing else that the rows could be.</summary>
    private static Wrong? OfYears(Table table, List<TableRow> open, TableRow row, int column)
    {
        if (!row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase) || row.CellAt(column) is not { Value: { } total } cell) return null;
        var years = open.TakeLast(open.Count).Where(part => IsYear(part.Label)).ToArray();
        if (years.Length < 3 || years.Length != open.Count || years.Length != row.Index - table.HeaderRowCount) return null;
        var sum = years.Sum(part => part.CellAt(column)?.Value ?? 0);
        return Math.Abs(sum - total) <= years.Length * DisplayedNumber.UnitOf(cell.Text) / 2 ? null : new Wrong(row, years, cell, sum, 2);
    }

    private static bool IsYear(string label) =>
        label.StartsWith("thereafter", StringComparison.OrdinalIgnoreCase) || label.StartsWith("remain", StringComparison.OrdinalIgnoreCase)
        || (label.Length >= 4 && label[^4..].All(char.IsAsciiDigit)) || (label.Length >= 4 && label[..4].All(char.IsAsciiDigit));
}
