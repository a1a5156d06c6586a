using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A column whose figures another table repeats, under another date or in another unit.</summary>
public sealed class ColumnHeadedDifferentlyRule : Rule
{
    private const int FewestShared = 3;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1533",
        Name = "column-headed-differently",
        Title = "Column that another table heads with another date or unit",
        Message = "The figures under “{1}” are those of “{2}” in another table{3}.",
        Why = "Securities Act Rule 408: figures of one period under the date or in the unit of another misstate both.",
        Fix = "Correct the heading of the column.",
        Comment = "The column headed “{quote}” appears to contain the figures of another period or unit. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Statements = "\n\n# FINANCIAL STATEMENTS\n\n(in thousands)\n\n| | Year ended December 31, 2024 | Year ended December 31, 2025 |\n|---|---|---|\n| Boards | 4,210 | 5,320 |\n| Panels | 3,110 | 4,480 |\n| Kits | 1,415 | 1,622 |\n| Revenue | 8,735 | 11,422 |\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# SELECTED FINANCIAL DATA\n\n(in thousands)\n\n| | [|Year ended December 31, 2023|] | Year ended December 31, 2025 |\n|---|---|---|\n| Boards | 4,210 | 5,320 |\n| Panels | 3,110 | 4,480 |\n| Kits | 1,415 | 1,622 |\n| Revenue | 8,735 | 11,422 |" + Statements),
        Example.Flagged("# SELECTED FINANCIAL DATA\n\n(in thousands)\n\n| | Year ended December 31, 2024 | [|Year ended December 31, 2026|] |\n|---|---|---|\n| Boards | 4,210 | 5,320 |\n| Panels | 3,110 | 4,480 |\n| Kits | 1,415 | 1,622 |" + Statements),
        Example.Clean("# SELECTED FINANCIAL DATA\n\n(in thousands)\n\n| | Year ended December 31, 2024 | Year ended December 31, 2025 |\n|---|---|---|\n| Boards | 4,210 | 5,320 |\n| Panels | 3,110 | 4,480 |\n| Kits | 1,415 | 1,622 |" + Statements),
        Example.Clean("# SELECTED FINANCIAL DATA\n\n(in thousands)\n\n| | Year ended December 31, 2023 | Year ended December 31, 2025 |\n|---|---|---|\n| Boards | 4,010 | 5,320 |\n| Panels | 3,010 | 4,480 |\n| Kits | 1,415 | 1,622 |" + Statements),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private sealed record Column(TableBlock Block, int Index, Figure[] Figures);

    private static void Check(NodeContext<Filing> context)
    {
        var columns = context.Node.Facts.Of<Figure>().Where(figure => figure is { Cell: not null, Identity: { Whom: "", Unit: not (FigureUnit.Percent or FigureUnit.Shares), Basis: FigureBasis.Actual } })
            .GroupBy(figure => (figure.Block, figure.Cell!.Column)).Select(group => new Column((TableBlock)group.Key.Block, group.Key.Column, [.. group]))
            .Where(column => column.Figures.Length >= FewestShared && !column.Block.Table.ColumnHeading(column.Index).ContainsIgnoringCase("shares")).ToArray();
        var byFigure = new Dictionary<decimal, List<Column>>();
        foreach (var column in columns)
        {
            foreach (var key in Keys(column))
            {
                if (!byFigure.TryGetValue(key, out var list)) byFigure.Add(key, list = []);
                list.Add(column);
            }
        }

        foreach (var column in columns)
        {
            var twins = Keys(column).SelectMany(key => byFigure[key]).Where(other => other.Block != column.Block).GroupBy(other => other)
                .Where(group => group.Count() >= FewestShared && group.Count() * 3 >= Math.Min(column.Figures.Length, group.Key.Figures.Length) * 2).Select(group => group.Key).ToArray();
            if (twins.Length > 0) Compare(context, column, twins);
        }
    }

    private static IEnumerable<decimal> Keys(Column column) =>
        column.Figures.Select(figure => Math.Abs(figure.Cell!.Value!.Value)).Where(value => value >= 1_000).Distinct();

    private static void Compare(NodeContext<Filing> context, Column column, Column[] twins)
    {
        var (day, scale) = (column.Figures[0].Identity.Day, column.Block.Table.Scale);
        var others = twins.Where(twin => twin.Figures[0].Identity.Day != day).ToArray();

        // The column that stands alone with its date is the wrong one; of two, the one outside the statements.
        var isOdd = others.Length == twins.Length && others.Select(twin => twin.Figures[0].Identity.Day).Distinct().Count() == 1
            && (twins.Length > 1 || !column.Block.Section.IsWithin(SectionKind.FinancialStatements) || twins[0].Block.Section.IsWithin(SectionKind.FinancialStatements));
        if (isOdd) Report(context, column, others[0], "");
        var scaled = twins.Where(twin => twin.Block.Table.Scale != scale && twin.Block.Table.Units is not null).ToArray();
        if (!isOdd && scaled.Length == twins.Length && column.Block.Table.Units is not null && column.Index == column.Block.Table.Rows.SelectMany(row => row.Cells).Where(cell => cell is { Column: > 0, Value: not null }).Min(cell => cell.Column))
            Report(context, column, scaled[0], $" told {scaled[0].Block.Table.Units}, not {column.Block.Table.Units}");
    }

    private static void Report(NodeContext<Filing> context, Column column, Column other, string unit)
    {
        var table = column.Block.Table;
        var heading = unit.Length > 0 ? UnitsOf(column.Block) : HeadingOf(table, column.Index);
        var range = heading?.Range ?? column.Figures[0].Range;
        context.Report(column.Block, range, new ReportDetails
        {
            Arguments = [column.Block.Text.Substring(range.Start, range.Length), table.ColumnHeading(column.Index), other.Block.Table.ColumnHeading(other.Index), unit],
            Confidence = Confidence.High,
            Related = [new Place(other.Block, ((unit.Length > 0 ? UnitsOf(other.Block) : HeadingOf(other.Block.Table, other.Index)) ?? other.Figures[0].Cell!).Range, "the same figures")],
            GroupKey = "column" + unit,
        });
    }

    private static TableCell? HeadingOf(Table table, int column) =>
        table.Rows.Take(table.HeaderRowCount).Select(row => row.CellAt(column)).LastOrDefault(cell => cell is not null && cell.Text.Any(char.IsAsciiDigit));

    private static TableCell? UnitsOf(TableBlock block) =>
        block.Table.Cells.FirstOrDefault(cell => block.Table.Units is { } units && cell.Text.Contains(units, StringComparison.OrdinalIgnoreCase));
}
