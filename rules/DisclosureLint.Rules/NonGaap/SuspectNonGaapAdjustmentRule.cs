using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A reconciliation takes out a cost that looks normal, recurring or mislabeled.</summary>
public sealed class SuspectNonGaapAdjustmentRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4804",
        Name = "suspect-non-gaap-adjustment",
        Title = "Adjustment for normal or recurring costs",
        Message = "The adjustment “{0}” takes out what looks like a normal, recurring cost of operations.",
        Why = "Item 10(e)(1)(ii)(B) forbids to call an item non-recurring, infrequent or unusual if a similar one is likely within two years or "
            + "occurred within the prior two years. Leaving out normal, recurring cash operating expenses can mislead (Regulation G, Rule "
            + "100(b); Non-GAAP C&DI 100.01, 102.03).",
        Fix = "Drop the adjustment, or explain why the cost is not a normal operating expense; do not call an item non-recurring that stands in "
            + "more than one period.",
        Comment = "We note the adjustment “{quote}” on page {page}. Please tell us why this is not a normal, recurring, cash operating expense, "
            + "or remove the adjustment. Refer to Questions 100.01 and 102.03 of the Non-GAAP Compliance and Disclosure Interpretations.",
        Topics = ["NGADJ"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(ii)(B)"),
            new Authority("Non-GAAP Financial Measures C&DI 100.01 and 102.03")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.KeyMetrics, 
            """
            | | 2025 | 2024 |
            | --- | --- | --- |
            | Net loss | $(4,100) | $(3,900) |
            | Interest expense | 900 | 800 |
            | [|Pre-opening costs|] | 1,200 | 1,100 |
            | Adjusted EBITDA | $(2,000) | $(2,000) |
            """),
        Example.Flagged(SectionKind.KeyMetrics, 
            """
            | | 2025 | 2024 |
            | --- | --- | --- |
            | Net loss | $(4,100) | $(3,900) |
            | [|Non-recurring legal and other costs|] | 700 | 640 |
            | Adjusted EBITDA | $(3,400) | $(3,260) |
            """),
        Example.Clean(SectionKind.KeyMetrics, 
            """
            | | 2025 | 2024 |
            | --- | --- | --- |
            | Net loss | $(4,100) | $(3,900) |
            | Interest expense | 900 | 800 |
            | Stock-based compensation | 1,200 | 1,100 |
            | Adjusted EBITDA | $(2,000) | $(2,000) |
            """),
        Example.Clean(SectionKind.KeyMetrics, 
            """
            | | 2025 | 2024 |
            | --- | --- | --- |
            | Net loss | $(4,100) | $(3,900) |
            | Non-recurring gain on sale of land | (700) | — |
            | Adjusted EBITDA | $(4,800) | $(3,900) |
            """)
            with { Because = "it stands in one period only" },
        Example.Clean(SectionKind.KeyMetrics, 
            """
            | | 2025 | 2024 |
            | --- | --- | --- |
            | Revenue | $9,100 | $8,900 |
            | Pre-opening costs | 1,200 | 1,100 |
            | Net loss | $(4,100) | $(3,900) |
            """)
            with { Because = "it is a statement of operations" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SectionKind[] sections =
            [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations,
                SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData];
        context.Register<TableBlock>(CheckTable, sections);
        context.RegisterConcept(Concepts.MeasureWithoutNormalCosts, CheckProse, sections);
        context.RegisterConcept(Concepts.RevenueMeasuredAnotherWay, CheckProse, sections);
    }

    private static void CheckProse(ConceptContext context)
    {
        if (!context.Sentence.IsProse() || context.Statement is { IsNegated: true } or { Stance: Stance.Denied }) return;
        var isTailored = context.Hit.Concept == Concepts.RevenueMeasuredAnotherWay;
        context.Report(context.Sentence.Range, new ReportDetails
        {
            Message = isTailored ? "“{0}” seems to recognize or measure otherwise than GAAP does." : "“{0}” leaves out what looks like a normal, recurring cost, or does not say what.",
            Severity = Severity.Info,
            GroupKey = isTailored ? "tailored" : "left out",
        });
    }

    private static void CheckTable(NodeContext<TableBlock> context)
    {
        if (context.Filing.Reading.Of(context.Node) is not { } reading) return;

        // The adjustments stand between the GAAP measure and the non-GAAP one; a statement of operations has its costs above net income.
        List<TableRow>? adjustments = null;
        foreach (var row in context.Node.Table.BodyRows.Where(row => row.CellAt(0) is not null))
        {
            if (row.CellAt(0)!.Holds(Concepts.NonGAAPMeasure, reading))
            {
                adjustments?.ForEach(adjustment => Report(context, adjustment, reading));
                adjustments = null;
            }
            else if (row.CellAt(0)!.Holds(Concepts.GAAPMeasure, reading))
            {
                adjustments = [];
            }
            else
            {
                adjustments?.Add(row);
            }
        }
    }

    private static void Report(NodeContext<TableBlock> context, TableRow row, BlockReading reading)
    {
        const int TwoPeriods = 2;
        var label = row.CellAt(0)!;
        var periods = row.Cells.Count(cell => cell.Value is not null and not 0m);
        var isRare = label.Holds(Concepts.ItemCalledRare, reading);
        if (isRare ? periods < TwoPeriods : periods == 0 || !label.Holds(Concepts.CostOfTheNormalCourse, reading)) return;
        context.Report(context.Node, label.Range, new ReportDetails
        {
            Confidence = isRare ? Confidence.High : Confidence.Medium,
            Message = isRare ? "The adjustment “{0}” is called non-recurring or unusual and stands in more than one period." : null,
            GroupKey = isRare ? "rare" : "normal",
        });
    }
}
