using System.Globalization;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A change of revenue in percent that the revenue of the two periods does not give.</summary>
public sealed class RevenueChangeWrongRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1522",
        Name = "revenue-change-wrong",
        Title = "Change of revenue that the revenue does not give",
        Message = "Revenue of {1} after {2} is a change of {3}%, but the draft says {4}%.",
        Why = "Regulation S-K Item 303(b): percentages of change are computed from the statements; one that does not follow misstates the trend.",
        Fix = "Compute the percentage from the statements.",
        Comment = "The change in revenue disclosed in “{quote}” does not appear to agree with the revenue in your financial statements. Please revise.",
        Topics = ["INCONSISTENT", "RESULTSQ"],
        Authority = [new Authority("Regulation S-K Item 303(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Table = "\n\n# FINANCIAL STATEMENTS\n\n| | Year ended December 31, 2024 | Year ended December 31, 2025 |\n|---|---|---|\n| Revenue | $8,000 | $10,000 |\n| Cost | 5,000 | 6,000 |\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# RISK FACTORS\n\nIn the year ended December 31, 2025, [|our revenue increased by 52%|]." + Table),
        Example.Flagged("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\n[|Total revenue decreased 25%|] in the year ended December 31, 2025 from the year ended December 31, 2024." + Table),
        Example.Clean("# RISK FACTORS\n\nIn the year ended December 31, 2025, our revenue increased by 25%." + Table),
        Example.Clean("# RISK FACTORS\n\nIn the three months ended March 31, 2026, our revenue increased by 52%." + Table),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var figures = context.Node.Facts.Of<Figure>();
        var revenue = figures.Where(figure => figure is { Identity: { What: Measures.Revenue, Whom: "", Basis: FigureBasis.Actual, Unit: not FigureUnit.Percent }, Cell: not null, Number.Value: > 0 })
            .ToLookup(figure => (figure.Identity.Day, figure.Identity.Months));
        foreach (var told in figures)
        {
            if (told.Identity is not { What: Measures.ChangeOfRevenue, Day: { } day, Months: { } months }) continue;
            var (now, before) = (revenue[(day, months)].ToArray(), revenue[(YearBefore(day), months)].ToArray());

            // Several numbers for one period leave open which of them the sentence is about.
            if (now.Length == 0 || before.Length == 0 || !IsOne(now) || !IsOne(before)) continue;
            var change = ((now[0].Number.Value / before[0].Number.Value) - 1) * 100;
            var slack = told.Number.Rounding + Math.Max(0.5m, Math.Abs(change) * 0.02m);
            if (Math.Abs(change - told.Number.Value) <= slack) continue;
            context.Report(told.Block, told.Range, new ReportDetails
            {
                Arguments = [told.Text, Say(now[0].Number.Value), Say(before[0].Number.Value), Say(decimal.Round(change, 1)), Say(told.Number.Value)],
                Confidence = Confidence.High,
                Related = [new Place(now[0].Block, now[0].Range, "revenue of the period"), new Place(before[0].Block, before[0].Range, "revenue of the period before")],
                GroupKey = string.Create(CultureInfo.InvariantCulture, $"{day} {months}"),
            });
        }
    }

    private static DateOnly YearBefore(DateOnly day)
    {
        var before = day.AddYears(-1);
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? new DateOnly(before.Year, before.Month, DateTime.DaysInMonth(before.Year, before.Month)) : before;
    }

    private static bool IsOne(Figure[] figures) => Array.TrueForAll(figures, figure => figure.Number.Agrees(figures[0].Number));

    private static string Say(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
