using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>
/// A total that is not the sum of the rows above it. Only tables are looked at in which the same rows add up in the other columns: there
/// the structure is sure, and the odd column is wrong.
/// </summary>
public sealed class TableDoesNotFootRule : Rule
{
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
        Message = "“{1}” under “{2}” is {3}, but its rows give {4}, as they do in the other columns.",
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
        Example.Flagged(SectionKind.ResultsOfOperations, "| | 2025 | 2026 |\n|---|---|---|\n| Revenue | 14,299 | 55,189 |\n| Cost of sales | 9,112 | 31,418 |\n| Gross profit | 5,187 | [|23,717|] |"),
        Example.Flagged(SectionKind.NotesToFinancialStatements, "| Year | Payments |\n|---|---|\n| 2026 | 6,000 |\n| 2027 | 6,000 |\n| Thereafter | 142,000 |\n| Total | [|136,000|] |"),
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
        if (block.Section.IsWithinAny(OwnRules) || block.Table.ColumnCount < 2) return;
        foreach (var (total, parts, found, expected, agreeing) in TableSums.WrongIn(block.Table))
        {
            context.Report(block, found.Range, new ReportDetails
            {
                Arguments =
                [
                    found.Text, total.Label, block.Table.ColumnHeading(found.Column), found.Text,
                    expected.ToString("#,##0.####", System.Globalization.CultureInfo.InvariantCulture),
                ],
                Confidence = agreeing > 1 ? Confidence.High : Confidence.Medium,
                Related = [.. parts.Select(row => row.CellAt(found.Column)).OfType<TableCell>().Select(cell => new Place(block, cell.Range, "a part"))],
                GroupKey = total.Label + found.Text,
            });
        }
    }
}
