using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One figure of the issuer for one day or period that the draft tells differently in two places.</summary>
public sealed class FigureToldDifferentlyRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1501",
        Name = "figure-told-differently",
        Title = "Figure that is told differently elsewhere",
        Message = "{1} {2} is {3} here and {4} elsewhere.",
        Why = "Securities Act Rule 408 and Section 11 call for statements that agree; one figure for one date cannot be two.",
        Fix = "Find the figure that agrees with the financial statements, and use it throughout.",
        Comment = "You disclose here “{quote}.” This does not appear to agree with the amount disclosed for the same date or period elsewhere in "
            + "your filing. Please reconcile or revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Securities Act Section 11(a)", IsVerified: false)],
        Precision = new(4, 4, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# RISK FACTORS\n\nAs of June 30, 2026, we had an [|accumulated deficit of $41.7 million|].\n\n# FINANCIAL STATEMENTS\n\n| | June 30, 2026 |\n|---|---|\n| Accumulated deficit | $(44,918,000) |\n"),
        Example.Flagged(
            "# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nFor the six months ended June 30, 2026, operating activities used $9.4 million.\n\n# FINANCIAL STATEMENTS\n\nFor the six months ended June 30, 2026, we had [|negative cash flows from operations of $10.2 million|]."),
        Example.Clean(
            "# RISK FACTORS\n\nAs of June 30, 2026, we had an accumulated deficit of $44.9 million.\n\n# FINANCIAL STATEMENTS\n\n| | June 30, 2026 |\n|---|---|\n| Accumulated deficit | $(44,918,000) |\n"),
        Example.Clean(
            "# RISK FACTORS\n\nAs of June 30, 2026, we had an accumulated deficit of $44.9 million.\n\n# FINANCIAL STATEMENTS\n\nAs of December 31, 2024, we had an accumulated deficit of $45.0 million."),
        Example.Clean(
            "# RISK FACTORS\n\nWe had 118 employees as of March 1, 2026.\n\n# BUSINESS\n\nAs of June 1, 2026, we had 131 employees.")
            with { Because = "two days, two counts" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var same in context.Node.Facts.Of<ReportedFigure>().GroupBy(figure => (figure.Measure, figure.Day, figure.Months)))
        {
            // The statements decide, then whatever is told most often; what differs from it is reported.
            var byNumber = Cluster(same);
            if (byNumber.Count < 2) continue;
            var likeliest = byNumber.MaxBy(figures => figures.Sum(Weight))!;
            foreach (var figures in byNumber.Where(figures => figures != likeliest))
            {
                // A table that only another table contradicts is likelier misread than wrong, and so is a scale.
                if (figures.TrueForAll(figure => figure.IsFromTable) || IsScale(figures[0].Number, likeliest[0].Number)) continue;
                if (likeliest.TrueForAll(figure => figure.IsFromTable) && IsOfAnotherCompany(figures[0], likeliest[0])) continue;
                var told = figures.First(figure => !figure.IsFromTable);
                context.Report(told.Block, told.Range, new ReportDetails
                {
                    Arguments = [told.Text, Name(told.Measure), Time(told), Say(told.Number, told.Measure), Say(likeliest[0].Number, told.Measure)],
                    Confidence = likeliest.Count > 1 ? Confidence.High : Confidence.Medium,
                    Related =
                    [
                        .. likeliest.Take(3).Select(other => new Place(other.Block, other.Range, "told here as")),
                        .. figures.Where(other => other != told).Take(3).Select(other => new Place(other.Block, other.Range, "the same")),
                    ],
                    GroupKey = string.Create(CultureInfo.InvariantCulture, $"{told.Measure} {told.Day} {told.Months} {told.Number.Value}"),
                });
            }
        }
    }

    private static List<List<ReportedFigure>> Cluster(IEnumerable<ReportedFigure> same)
    {
        var clusters = new List<List<ReportedFigure>>();

        // The finest numbers first: a rounded one agrees with the fine one it was rounded from.
        foreach (var figure in same.OrderBy(figure => figure.Number.Unit))
        {
            if (clusters.Find(cluster => cluster[0].Number.Agrees(figure.Number)) is { } known) known.Add(figure);
            else clusters.Add([figure]);
        }

        return clusters;
    }

    private static int Weight(ReportedFigure figure) =>
        (figure.IsFromTable ? 2 : 1) + (figure.Section.IsWithin(SectionKind.FinancialStatements) && figure.IsFromTable ? 3 : 0);

    /// <summary>The statements of an acquired company stand in the same pages: flows that are far apart are hardly those of one company.</summary>
    private static bool IsOfAnotherCompany(ReportedFigure told, ReportedFigure other) =>
        told.Months is not null && Math.Max(told.Number.Value, other.Number.Value) > 2.5m * Math.Min(told.Number.Value, other.Number.Value);

    private static bool IsScale(DisplayedNumber left, DisplayedNumber right)
    {
        if (left.Value == 0 || right.Value == 0) return true;
        var ratio = Math.Max(left.Value, right.Value) / Math.Min(left.Value, right.Value);
        return ratio > 400;
    }

    private static string Name(Measure measure) => measure switch
    {
        Measure.Cash => "Cash",
        Measure.WorkingCapital => "Working capital",
        Measure.AccumulatedDeficit => "The accumulated deficit",
        Measure.NetLoss => "The net loss",
        Measure.CashUsedInOperations => "Cash used in operations",
        Measure.Revenue => "Revenue",
        _ => "The number of employees",
    };

    private static string Time(ReportedFigure figure)
    {
        var day = figure.Day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return figure.Months switch
        {
            null => "as of " + day,
            0 => "for the period to " + day,
            { } months => string.Create(CultureInfo.InvariantCulture, $"for the {months} months to {day}"),
        };
    }

    private static string Say(DisplayedNumber number, Measure measure)
    {
        var value = number.Value.ToString("#,##0.##", CultureInfo.InvariantCulture);
        return measure == Measure.Employees ? value : "$" + value;
    }
}
