using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;
using DisclosureLint.Rules.Numbers.References;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One row that stands in two tables with the same columns, and with another number in one of them.</summary>
public sealed class RowToldDifferentlyRule : Rule
{
    private static readonly SectionKind[] Places =
    [
        SectionKind.ProspectusSummary, SectionKind.SummaryFinancialData, SectionKind.SelectedFinancialData, SectionKind.ManagementsDiscussion, SectionKind.KeyMetrics,
        SectionKind.ResultsOfOperations, SectionKind.LiquidityAndCapitalResources,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1510",
        Name = "row-told-differently",
        Title = "Row of a table that another table tells differently",
        Message = "“{1}” for “{2}” is {3} here and {4} in another table.",
        Why = "Securities Act Rule 408: summary, selected data and discussion repeat the same figures, and must repeat them right.",
        Fix = "Find the right number, and use it in both tables.",
        Comment = "The amount of “{quote}” does not agree with the amount for the same period elsewhere in your filing. Please reconcile.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\n## Summary Financial Data\n\n| | Year ended June 30, 2025 | Year ended June 30, 2026 |\n|---|---|---|\n| Logs sawn | 220 | [|461|] |\n| Revenue | $500 | $700 |\n\n" + Selected),
        Example.Flagged("# PROSPECTUS SUMMARY\n\n## Summary Financial Data\n\n| | Year ended June 30, 2025 | Year ended June 30, 2026 |\n|---|---|---|\n| Logs sawn | 220 | 450 |\n| Revenue | $500 | [|$710|] |\n\n" + Selected),
        Example.Clean("# PROSPECTUS SUMMARY\n\n## Summary Financial Data\n\n| | Year ended June 30, 2025 | Year ended June 30, 2026 |\n|---|---|---|\n| Logs sawn | 220 | 450 |\n| Revenue | $500 | $700 |\n\n" + Selected),
        Example.Clean("# PROSPECTUS SUMMARY\n\n## Summary Financial Data\n\n| | Six months ended December 31, 2025 | Six months ended December 31, 2026 |\n|---|---|---|\n| Logs sawn | 12 | 25 |\n| Revenue | $300 | $400 |\n\n" + Selected),
    ];

    private const string Selected = "# SELECTED FINANCIAL DATA\n\n| | Year ended June 30, 2025 | Year ended June 30, 2026 |\n|---|---|---|\n| Logs sawn | 220 | 450 |\n| Revenue | $500 | $700 |\n";

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var known = new Dictionary<string, List<TableRow>>(StringComparer.Ordinal);
        foreach (var block in context.Node.Main.Blocks.OfType<TableBlock>())
        {
            if (!block.Section.IsWithinAny(Places) || block.Table.HeaderRowCount == 0) continue;
            foreach (var row in block.Table.BodyRows)
            {
                var key = TitleKey.Of(Undecorated(row.Label));
                if (key.Length < 4 || row.Cells.Count(cell => cell is { Column: > 0, Value: not null }) < 2) continue;
                if (!known.TryGetValue(key, out var rows)) known.Add(key, rows = []);
                foreach (var other in rows.Where(other => other.Table != row.Table)) Compare(context, row, other);
                rows.Add(row);
            }
        }
    }

    /// <summary>Two rows are the same one if, of the columns they share, at least half agree: then the others ought to.</summary>
    private static void Compare(NodeContext<Filing> context, TableRow row, TableRow other)
    {
        var shared = new List<(TableCell Here, TableCell There, string Heading)>();
        foreach (var here in row.Cells.Where(cell => cell is { Column: > 0, Value: not null, IsNil: false, ColumnSpan: 1 }))
        {
            var heading = TitleKey.Of(row.Table.ColumnHeading(here.Column));
            if (heading.Length < 6 || FigureTable.TimeOf(row.Table.ColumnHeading(here.Column)) is not { } time) continue;
            var there = other.Cells.Where(cell => cell is { Column: > 0, Value: not null, IsNil: false, ColumnSpan: 1 } && cell.IsPercentage == here.IsPercentage
                && FigureTable.TimeOf(other.Table.ColumnHeading(cell.Column)) == time).ToArray();
            if (there.Length == 1) shared.Add((here, there[0], row.Table.ColumnHeading(here.Column)));
        }

        var wrong = shared.Where(pair => !IsSame(pair.Here, pair.There)).ToArray();
        if (wrong.Length == 0 || !(IsMisprint(wrong, shared.Count) || IsOutOfDate(wrong, shared.Count, row.Label))) return;
        foreach (var (here, there, heading) in wrong)
        {
            // The earlier table is the summary, where readers meet the number first.
            context.Report(there.Row.Table.Block, there.Range, new ReportDetails
            {
                Arguments = [there.Text, Undecorated(other.Label), heading, there.Text, here.Text],
                Confidence = Confidence.High,
                Related = [new Place(here.Row.Table.Block, here.Range, "told here as " + here.Text)],
                GroupKey = TitleKey.Of(Undecorated(other.Label)),
            });
        }
    }

    /// <summary>Most columns agree, and the others tell large numbers that are close: digits were exchanged or not updated.</summary>
    private static bool IsMisprint((TableCell Here, TableCell There, string Heading)[] wrong, int shared) =>
        wrong.Length * 2 <= shared && Array.TrueForAll(wrong, pair =>
        {
            var (one, other) = (Math.Abs(pair.Here.Value!.Value), Math.Abs(pair.There.Value!.Value));
            return Math.Min(one, other) >= 100 && Math.Max(one, other) <= 1.2m * Math.Min(one, other);
        });

    /// <summary>A distinctive row whose small numbers are one or two apart in several columns: one table was rounded or updated anew.</summary>
    private static bool IsOutOfDate((TableCell Here, TableCell There, string Heading)[] wrong, int shared, string label) =>
        shared >= 3 && wrong.Length < shared && label.Length >= 16 && Array.TrueForAll(wrong, pair =>
            Math.Abs(pair.There.Value!.Value) >= 20 && Math.Abs(pair.Here.Value!.Value - pair.There.Value!.Value) <= 2 && !pair.Here.Text.Contains('.', StringComparison.Ordinal));

    /// <summary>Rounding may explain a difference only where one of the two is told more finely.</summary>
    private static bool IsSame(TableCell here, TableCell there)
    {
        var (one, other) = (NumberOf(here), NumberOf(there));
        return one.Unit == other.Unit ? one.Value == other.Value : one.Agrees(other);
    }

    private static DisplayedNumber NumberOf(TableCell cell)
    {
        var scale = cell.IsPercentage || cell.Text.Contains('.', StringComparison.Ordinal) ? 1m : cell.Row.Table.Scale;
        return new DisplayedNumber(Math.Abs(cell.Value!.Value) * scale, DisplayedNumber.UnitOf(cell.Text) * scale);
    }

    /// <summary>A label without its note marks.</summary>
    private static string Undecorated(string label)
    {
        var end = label.Length;
        while (end > 3 && label[end - 1] == ')' && label.LastIndexOf('(', end - 1) is > 0 and var open && end - open <= 4) end = open;
        return label[..end].TrimEnd(' ', ':', '*');
    }
}
