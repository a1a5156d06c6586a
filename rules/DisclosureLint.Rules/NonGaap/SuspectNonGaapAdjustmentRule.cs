using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A reconciliation takes out a cost that looks normal, recurring or mislabeled.</summary>
public sealed partial class SuspectNonGaapAdjustmentRule : Rule
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
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(ii)(B)"), new Authority("Non-GAAP Financial Measures C&DI 100.01 and 102.03")],
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
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<TableBlock>(Check, SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.SelectedFinancialData,
            SectionKind.SummaryFinancialData);
    }

    private static void Check(NodeContext<TableBlock> context)
    {
        var table = context.Node.Table;
        // The adjustments stand between the GAAP measure and the non-GAAP one; a statement of operations has its costs above net income.
        List<TableRow>? adjustments = null;
        foreach (var row in table.BodyRows)
        {
            if (Measure().IsMatch(row.Label))
            {
                adjustments?.ForEach(adjustment => Report(context, adjustment));
                adjustments = null;
            }
            else if (NonGaapTerm.All.Any(term => term.ComparableWords().IsMatch(row.Label)))
            {
                adjustments = [];
            }
            else
            {
                adjustments?.Add(row);
            }
        }
    }

    private static void Report(NodeContext<TableBlock> context, TableRow row)
    {
        const int TwoPeriods = 2;
        if (row.CellAt(0) is not { } label) return;
        var periods = row.Cells.Count(cell => cell.Value is not null and not 0m);
        var isOneTime = OneTime().IsMatch(label.Text) && periods >= TwoPeriods;
        if (!isOneTime && !(Normal().IsMatch(label.Text) && periods > 0)) return;
        context.Report(context.Node, label.Range, new ReportDetails
        {
            Confidence = isOneTime ? Confidence.High : Confidence.Medium,
            Message = isOneTime ? "The adjustment “{0}” is called non-recurring or unusual and stands in more than one period." : null,
            GroupKey = label.Text.ToLowerInvariant(),
        });
    }

    [GeneratedRegex(
        @"\b(ebitda\w?|adjusted|non-gaap|contribution (profit|margin)|free cash flow|FFO|funds from operations)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(
        @"\b(non-?recurring|one-?time|unusual|infrequent|extraordinary|non-?operating expenses)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OneTime();

    [GeneratedRegex(
        @"\b(pre-?opening|start-?up|new (store|restaurant|clinic|market|location)s?|public company (costs?|readiness"
        + @"|expenses?)|recruit\w*|hiring|training|marketing|customer acquisition|advertising|rent\b|deferred revenue (adjustment"
        + @"|haircut|write)|purchase accounting|lost (revenue|profit)|growth (initiatives|investments)|product launch|board fees"
        + @"|management fees?|consulting fees?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Normal();
}
