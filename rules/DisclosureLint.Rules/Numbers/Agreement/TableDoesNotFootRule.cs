using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>
/// A total that is not the sum of the rows above it. Only tables are looked at in which the same rows add up in the other columns: there
/// the structure is sure, and the odd column is wrong.
/// </summary>
public sealed class TableDoesNotFootRule : Rule
{
    private const int FewestColumns = 2;

    private static readonly SectionKind[] OwnRules =
    [
        SectionKind.Capitalization, SectionKind.Dilution, SectionKind.Underwriting, SectionKind.OtherExpenses, SectionKind.Exhibits, SectionKind.UseOfProceeds,
        SectionKind.TableOfContents, SectionKind.PrincipalStockholders, SectionKind.SellingStockholders,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1520",
        Name = "table-does-not-foot",
        Title = "Total that is not the sum of its rows",
        Message = "“{1}” under “{2}” is {3}, but its rows add up to {4}, as they do in the other columns.",
        Why = "Securities Act Rule 408: a total that its rows do not give misstates the total or a row.",
        Fix = "Correct the row or the total.",
        Comment = "The total of “{quote}” does not appear to be the sum of the amounts above it. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ResultsOfOperations, "| | 2025 | 2026 | Change |\n|---|---|---|---|\n| Boards | $13,314 | $50,147 | $36,833 |\n| Pellets | 985 | 5,042 | 4,057 |\n| Total revenue | $14,299 | $55,189 | [|$40,980|] |"),
        Example.Flagged(SectionKind.ResultsOfOperations, "| | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| Wages | 100 | 120 | 140 |\n| Energy | 50 | 60 | 70 |\n| Total expenses | 150 | [|190|] | 210 |"),
        Example.Clean(SectionKind.ResultsOfOperations, "| | 2025 | 2026 | Change |\n|---|---|---|---|\n| Boards | $13,314 | $50,147 | $36,833 |\n| Pellets | 985 | 5,042 | 4,057 |\n| Total revenue | $14,299 | $55,189 | $40,890 |"),
        Example.Clean(SectionKind.ResultsOfOperations, "| | 2025 | 2026 |\n|---|---|---|\n| Boards | 100 | 120 |\n| of which oak | 40 | 50 |\n| Total boards | 100 | 130 |")
            with { Because = "no column adds up: the rows are not all parts" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<TableBlock>(Check);
    }

    private static void Check(NodeContext<TableBlock> context)
    {
        var block = context.Node;
        if (block.Section.IsWithinAny(OwnRules) || block.Table.ColumnCount < FewestColumns + 1) return;
        var start = block.Table.HeaderRowCount;
        foreach (var total in block.Table.BodyRows)
        {
            if (!IsTotal(total)) continue;
            var parts = block.Table.Rows.Where(row => row.Index >= start && row.Index < total.Index
                && row.Cells.Any(cell => cell is { Column: > 0, Value: not null })).ToArray();
            start = total.Index + 1;
            if (parts.Length is >= 2 and <= 25) Compare(context, parts, total);
        }
    }

    private static void Compare(NodeContext<TableBlock> context, TableRow[] parts, TableRow total)
    {
        var columns = new List<(TableCell Total, DisplayedNumber Sum, bool Agrees)>();
        foreach (var cell in total.Cells.Where(cell => cell is { Column: > 0, Value: not null, IsPercentage: false, IsNil: false, ColumnSpan: 1 }))
        {
            var cells = parts.Select(row => row.CellAt(cell.Column)).ToArray();
            if (Array.Exists(cells, part => part is null or { Value: null } or { IsPercentage: true } or { ColumnSpan: > 1 })) continue;
            var units = cells.Where(part => !part!.IsNil).Select(part => DisplayedNumber.UnitOf(part!.Text)).DefaultIfEmpty(1m).Max();
            var sum = new DisplayedNumber(cells.Sum(part => part!.Value!.Value), units * cells.Length);
            columns.Add((cell, sum, sum.Agrees(new DisplayedNumber(cell.Value!.Value, DisplayedNumber.UnitOf(cell.Text)))));
        }

        var wrong = columns.Where(column => !column.Agrees).ToArray();
        if (wrong.Length != 1 || columns.Count - wrong.Length < FewestColumns) return;
        var (found, expected, _) = wrong[0];

        // A row that is nil wherever the sum agrees may be no part of the total at all.
        if (Array.Exists(parts, row => row.CellAt(found.Column)!.Value != 0
            && columns.TrueForAll(column => !column.Agrees || row.CellAt(column.Total.Column)!.Value == 0))) return;
        context.Report(context.Node, found.Range, new ReportDetails
        {
            Arguments =
            [
                found.Text, total.Label, total.Table.ColumnHeading(found.Column), found.Text,
                expected.Value.ToString("#,##0.####", System.Globalization.CultureInfo.InvariantCulture),
            ],
            Confidence = columns.Count > FewestColumns + 1 ? Confidence.High : Confidence.Medium,
            GroupKey = total.Label + found.Text,
        });
    }

    private static bool IsTotal(TableRow row) => row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase);
}
