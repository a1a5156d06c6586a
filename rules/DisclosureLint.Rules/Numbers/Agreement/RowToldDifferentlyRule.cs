using DisclosureLint.Facts.Figures;
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
        var rows = context.Node.Facts.Of<Figure>().Where(figure => figure.Cell is not null
            && figure.Section.IsWithinAny(Places)).GroupBy(figure => figure.Cell!.Row).ToArray();
        foreach (var same in rows.Where(row => row.Count() > 1).Select(row => (Key: TitleKey.Of(row.First().Identity.What), Figures: row.ToArray())).Where(row => row.Key.Length >= 4)
            .GroupBy(row => row.Key, row => row.Figures, StringComparer.Ordinal))
        {
            var told = same.ToArray();
            for (var i = 1; i < told.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (told[i][0].Block != told[j][0].Block) Compare(context, told[i], told[j]);
                }
            }
        }
    }

    /// <summary>Two rows are the same one if, of the columns they share, at least half agree: then the others ought to.</summary>
    private static void Compare(NodeContext<Filing> context, Figure[] row, Figure[] other)
    {
        var shared = new List<(Figure Here, Figure There)>();
        foreach (var here in row)
        {
            var there = Array.FindAll(other, figure => IsOfSameTime(figure.Identity, here.Identity));
            if (there.Length == 1) shared.Add((here, there[0]));
        }

        var wrong = shared.Where(pair => !IsSame(pair.Here.Magnitude, pair.There.Magnitude)).ToArray();
        if (wrong.Length == 0 || !(IsMisprint(wrong, shared.Count) || IsOutOfDate(wrong, shared.Count))) return;
        foreach (var (here, there) in wrong)
        {
            // The earlier table is the summary, where readers meet the number first.
            var label = Undecorated(there.Cell!.Row.Label);
            context.Report(there.Block, there.Range, new ReportDetails
            {
                Arguments = [there.Text, label, here.Cell!.Row.Table.ColumnHeading(here.Cell.Column), there.Text, here.Text],
                Confidence = Confidence.High,
                Related = [new Place(here.Block, here.Range, "told here as " + here.Text)],
                GroupKey = TitleKey.Of(label),
            });
        }
    }

    private static bool IsOfSameTime(FigureIdentity one, FigureIdentity other) =>
        one.Day == other.Day && one.Months == other.Months && one.Basis == other.Basis && (one.Unit == FigureUnit.Percent) == (other.Unit == FigureUnit.Percent);

    /// <summary>Most columns agree, and the others tell large numbers that are close: digits were exchanged or not updated.</summary>
    private static bool IsMisprint((Figure Here, Figure There)[] wrong, int shared) =>
        wrong.Length * 2 <= shared && Array.TrueForAll(wrong, pair =>
        {
            var (one, other) = (Math.Abs(pair.Here.Cell!.Value!.Value), Math.Abs(pair.There.Cell!.Value!.Value));
            return Math.Min(one, other) >= 100 && Math.Max(one, other) <= 1.2m * Math.Min(one, other);
        });

    /// <summary>A distinctive row whose small numbers are one or two apart in several columns: one table was rounded or updated anew.</summary>
    private static bool IsOutOfDate((Figure Here, Figure There)[] wrong, int shared) =>
        shared >= 3 && wrong.Length < shared && wrong[0].There.Cell!.Row.Label.Length >= 16 && Array.TrueForAll(wrong, pair =>
            Math.Abs(pair.There.Cell!.Value!.Value) >= 20 && Math.Abs(pair.Here.Cell!.Value!.Value - pair.There.Cell.Value!.Value) <= 2
            && !pair.Here.Text.Contains('.', StringComparison.Ordinal));

    /// <summary>Rounding may explain a difference only where one of the two is told more finely.</summary>
    private static bool IsSame(DisplayedNumber one, DisplayedNumber other) => one.Unit == other.Unit ? one.Value == other.Value : one.Agrees(other);

    /// <summary>A label without its note marks.</summary>
    private static string Undecorated(string label)
    {
        var end = label.Length;
        while (end > 3 && label[end - 1] == ')' && label.LastIndexOf('(', end - 1) is > 0 and var open && end - open <= 4) end = open;
        return label[..end].TrimEnd(' ', ':', '*');
    }
}
