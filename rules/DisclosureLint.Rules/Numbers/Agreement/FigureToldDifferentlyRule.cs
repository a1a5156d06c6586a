using System.Globalization;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

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
            "# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nFor the six months ended June 30, 2026, [|operating activities used $9.4 million|].\n\n# FINANCIAL STATEMENTS\n\nFor the six months ended June 30, 2026, we had negative cash flows from operations of $10.2 million."),
        Example.Clean(
            "# RISK FACTORS\n\nAs of June 30, 2026, we had an accumulated deficit of $44.9 million.\n\n# FINANCIAL STATEMENTS\n\n| | June 30, 2026 |\n|---|---|\n| Accumulated deficit | $(44,918,000) |\n"),
        Example.Clean(
            "# RISK FACTORS\n\nAs of June 30, 2026, we had an accumulated deficit of $44.9 million.\n\n# FINANCIAL STATEMENTS\n\nAs of December 31, 2024, we had an accumulated deficit of $45.0 million."),
        Example.Flagged(
            "# RISK FACTORS\n\nIn the year ended June 30, 2026, [|70% of our revenue was derived from government agencies|].\n\n# BUSINESS\n\nGovernment customers accounted for 76% of our revenue in the year ended June 30, 2026.\n\n# FINANCIAL STATEMENTS\n\nDuring the year ended June 30, 2026, 76% of the Company’s revenue came from government customers."),
        Example.Clean(
            "# RISK FACTORS\n\nIn the year ended June 30, 2026, 70% of our revenue was derived from government agencies.\n\n# BUSINESS\n\nGovernment customers accounted for 76% of our revenue in the year ended June 30, 2025."),
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
        var hasOthers = context.Node.SectionsOf(SectionKind.ProFormaFinancialInformation).Any();
        foreach (var same in context.Node.Facts.Of<Figure>().Where(IsActual).GroupBy(figure => figure.Identity with { Unit = default }))
        {
            // The statements decide, then whatever is told most often; what differs from it is reported.
            var byNumber = Cluster(same);
            if (byNumber.Count < 2) continue;
            var likeliest = byNumber.MaxBy(figures => figures.Sum(Weight))!;
            foreach (var figures in byNumber.Where(figures => figures != likeliest))
            {
                if (IsExplained(figures, likeliest) || (hasOthers && AreFarApart(figures[0], likeliest[0]))) continue;
                var told = figures.Find(figure => figure.Cell is null) ?? figures[0];
                context.Report(told.Block, told.Range, new ReportDetails
                {
                    Arguments = [told.Text, Name(told.Identity), Time(told.Identity), Say(told), Say(likeliest[0])],
                    Confidence = likeliest.Count > 1 ? Confidence.High : Confidence.Medium,
                    Related =
                    [
                        .. likeliest.Take(3).Select(other => new Place(other.Block, other.Range, "told here as " + Say(other))),
                        .. figures.Where(other => other != told).Take(3).Select(other => new Place(other.Block, other.Range, "the same")),
                    ],
                    GroupKey = string.Create(CultureInfo.InvariantCulture, $"{told.Identity.What} {told.Identity.Whom} {told.Identity.Day} {told.Identity.Months} {told.Number.Value}"),
                });
            }
        }
    }

    private static bool IsActual(Figure figure) =>
        figure.Identity is { Basis: FigureBasis.Actual } identity && Measures.IsNamed(identity.What)
        && (figure.Cell is null || identity is { Whom: "", Unit: not FigureUnit.Percent }) && !figure.Section.IsWithin(SectionKind.ProFormaFinancialInformation);

    private static bool IsExplained(List<Figure> figures, List<Figure> likeliest)
    {
        if (IsScale(figures[0].Magnitude, likeliest[0].Magnitude)) return true;

        // A table that only another table contradicts is likelier misread than wrong, but for the cash that statements of cash flows end with.
        if (figures.TrueForAll(figure => figure.Cell is not null))
        {
            if (!figures.Exists(IsOfSummary)) return true;
            return likeliest.TrueForAll(figure => figure.Cell is not null) && !(figures[0].Identity.What == Measures.Cash && likeliest.Exists(EndsCashFlows));
        }

        return likeliest.TrueForAll(figure => figure.Cell is not null) && IsOfAnotherCompany(figures[0], likeliest[0]);
    }

    private static bool EndsCashFlows(Figure figure) => figure.Cell is { } cell && cell.Row.Label.ContainsIgnoringCase("end of");

    /// <summary>Notes and market risk break figures into their parts under the same words.</summary>
    private static bool IsOfSummary(Figure figure) => figure.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.SummaryFinancialData, SectionKind.SelectedFinancialData]);

    private static List<List<Figure>> Cluster(IEnumerable<Figure> same)
    {
        var clusters = new List<List<Figure>>();

        // The finest numbers first: a rounded one agrees with the fine one it was rounded from.
        foreach (var figure in same.OrderBy(figure => figure.Number.Unit))
        {
            if (clusters.Find(cluster => Told(cluster[0]).Agrees(Told(figure))) is { } known) known.Add(figure);
            else clusters.Add([figure]);
        }

        return clusters;
    }

    /// <summary>Losses are told with and without their sign; a change goes up or down.</summary>
    private static DisplayedNumber Told(Figure figure) => figure.Identity.What == Measures.ChangeOfRevenue ? figure.Number : figure.Magnitude;

    private static int Weight(Figure figure) =>
        (figure.Cell is null ? 1 : 2) + (figure.Section.IsWithin(SectionKind.FinancialStatements) ? figure.Cell is null ? 2 : 3 : 0);

    /// <summary>The statements of an acquired company stand in the same pages: flows that are far apart are hardly those of one company.</summary>
    private static bool IsOfAnotherCompany(Figure told, Figure other) => told.Identity.Months is not null && AreFarApart(told, other);

    private static bool AreFarApart(Figure told, Figure other) =>
        Math.Max(told.Magnitude.Value, other.Magnitude.Value) > 2.5m * Math.Min(told.Magnitude.Value, other.Magnitude.Value);

    private static bool IsScale(DisplayedNumber left, DisplayedNumber right)
    {
        if (left.Value == 0 || right.Value == 0) return true;
        var ratio = Math.Max(left.Value, right.Value) / Math.Min(left.Value, right.Value);
        return ratio > 400;
    }

    private static string Name(FigureIdentity identity) => identity.What switch
    {
        Measures.Cash => "Cash",
        Measures.WorkingCapital => "Working capital",
        Measures.AccumulatedDeficit => "The accumulated deficit",
        Measures.NetLoss => "The net loss",
        Measures.CashUsedInOperations => "Cash used in operations",
        Measures.Revenue => "Revenue",
        Measures.Equity => "Equity",
        Measures.ShareOfRevenue => $"The part of revenue from “{identity.Whom}”",
        Measures.ChangeOfRevenue => "The change of revenue",
        _ => "The number of employees",
    };

    private static string Time(FigureIdentity identity)
    {
        var day = identity.Day?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return identity.Months switch
        {
            null => "as of " + day,
            0 => "for the period to " + day,
            { } months => string.Create(CultureInfo.InvariantCulture, $"for the {months} months to {day}"),
        };
    }

    private static string Say(Figure figure)
    {
        var value = Told(figure).Value.ToString("#,##0.##", CultureInfo.InvariantCulture);
        return figure.Identity.What switch
        {
            Measures.Employees => value,
            Measures.ShareOfRevenue or Measures.ChangeOfRevenue => value + "%",
            _ => "$" + value,
        };
    }
}
