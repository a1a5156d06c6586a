using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>A cell of a financial statement is left empty where its neighbours carry numbers or dashes.</summary>
public sealed class EmptyStatementCellRule : Rule
{
    /// <summary>A column that is mostly empty is so on purpose; one gap in a full column is not.</summary>
    private const double FullEnough = 0.75;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7201",
        Name = "empty-statement-cell",
        Title = "Empty cell in a financial statement",
        Message = "“{0}” has no amount under “{1}”: a number or a dash for nil belongs there.",
        Why = "A blank does not say whether the amount is nil, not applicable or forgotten; the staff ask for a dash.",
        Fix = "Put an em dash into the cell where the amount is nil, or the amount.",
        Comment = "Please add a dash or an amount in the column “{1}” next to “{0}.”",
        StaffComments = ["calix-2009-12-17#20"],
        Topics = ["FSPRES"],
        Authority = [new Authority("Regulation S-X Article 5 and Rule 4-01(a)", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Balance Sheets

            |  | December 31, 2024 | June 30, 2025 | Pro forma June 30, 2025 |
            |---|---|---|---|
            | Cash and cash equivalents | 4,120 | 5,310 | 5,310 |
            | Accounts receivable | 1,118 | 1,402 | 1,402 |
            | Total assets | 5,238 | 6,712 | 6,712 |
            | Accounts payable | 640 | 702 | 702 |
            | [|Preferred stock warrant liability|] | 210 | 260 |  |
            | Total liabilities | 850 | 962 | 702 |
            """),
        Example.Flagged(
            """
            # Balance Sheets

            |  | 2024 | Pro forma |
            |---|---|---|
            | Cash | 4,120 | 4,120 |
            | Receivables | 1,118 | 1,118 |
            | Inventory | 300 | 300 |
            | Total assets | 5,538 | 5,538 |
            | [|Convertible notes|] | 900 |  |
            | Accounts payable | 640 | 640 |
            """),
        Example.Clean(
            """
            # Balance Sheets

            |  | December 31, 2024 | Pro forma |
            |---|---|---|
            | Cash and cash equivalents | 4,120 | 4,120 |
            | Accounts receivable | 1,118 | 1,118 |
            | Total assets | 5,238 | 5,238 |
            | Preferred stock warrant liability | 210 | — |
            """),
        Example.Clean(
            """
            # Balance Sheets

            |  | December 31, 2024 | Pro forma |
            |---|---|---|
            | Cash and cash equivalents | 4,120 |  |
            | Accounts receivable | 1,118 |  |
            | Convertible preferred stock | 9,100 | — |
            | Total stockholders' equity (deficit) | (4,862) | 4,238 |
            """)
            with { Because = "the pro forma column gives equity alone, as columns of that kind often do" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Table>(Check, SectionKind.BalanceSheets, SectionKind.StatementsOfOperations, SectionKind.FinancialStatements);
    }

    private static void Check(NodeContext<Table> context)
    {
        var table = context.Node;
        if (table.HeaderRowCount == 0 || table.ColumnCount < 3) return;
        var rows = table.BodyRows.Where(row => row.Label.Length > 0 && row.Cells.Any(cell => cell.Column > 0 && IsAmount(cell))).ToArray();
        if (rows.Length < 4) return;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var heading = table.ColumnHeading(column);
            if (!IsProForma(heading)) continue;
            var gaps = rows.Where(row => row.CellAt(column) is null).ToArray();
            if (gaps.Length == 0 || 1 - ((double)gaps.Length / rows.Length) < FullEnough) continue;
            foreach (var row in gaps.Where(row => IsFullElsewhere(row, column, table.ColumnCount)))
            {
                context.Report(table.Block, row.CellAt(0)!.Range, new ReportDetails { Arguments = [row.Label, heading],
                    Confidence = Confidence.High });
            }
        }
    }

    private static bool IsFullElsewhere(TableRow row, int gap, int columns)
    {
        for (var column = 1; column < columns; column++)
        {
            if (column != gap && row.CellAt(column) is null) return false;
        }

        return true;
    }

    private static bool IsAmount(TableCell cell) => cell.Value is not null || cell.IsNil;

    private static bool IsProForma(string heading) =>
        heading.ContainsIgnoringCase("pro forma") || heading.ContainsIgnoringCase("pro-forma") || heading.ContainsIgnoringCase("proforma");
}
