using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A measure called EBITDA leaves out more than interest, taxes, depreciation and amortization.</summary>
public sealed partial class EbitdaWithOtherAdjustmentsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4803",
        Name = "ebitda-with-other-adjustments",
        Title = "Measure called EBITDA that adjusts for more",
        Message = "“{0}” is called EBITDA, and the table adjusts for more than interest, taxes, depreciation and amortization.",
        Why = "EBITDA means earnings before interest, taxes, depreciation and amortization. A measure that adjusts for anything else may not be "
            + "called so (Non-GAAP C&DI 103.01).",
        Fix = "Call the measure Adjusted EBITDA, or show EBITDA first and the other adjustments below it.",
        Comment = "We note that the measure “{quote}” on page {page} excludes items other than interest, taxes, depreciation and amortization. "
            + "Please revise its title. Refer to Question 103.01 of the Non-GAAP Compliance and Disclosure Interpretations.",
        Topics = ["NGRECON"],
        Authority = [new Authority("Non-GAAP Financial Measures C&DI 103.01"), new Authority("Regulation S-K Item 10(e)")],
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
            | Depreciation and amortization | 1,200 | 1,100 |
            | Stock-based compensation | 3,000 | 2,000 |
            | [|EBITDA|] | $1,000 | $— |
            """),
        Example.Flagged(SectionKind.KeyMetrics, 
            """
            | | 2025 |
            | --- | --- |
            | Net income | $4,100 |
            | Income tax expense | 900 |
            | Impairment of goodwill | 1,200 |
            | [|EBITDA|] | $6,200 |
            """),
        Example.Clean(SectionKind.KeyMetrics, 
            """
            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Income taxes | 100 |
            | Depreciation and amortization | 1,200 |
            | EBITDA | $(1,900) |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,100 |
            """),
        Example.Clean(SectionKind.KeyMetrics, 
            """
            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $(1,100) |
            """),
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
        var isOpen = false;
        foreach (var row in context.Node.Table.BodyRows)
        {
            var label = row.Label;
            if (NetIncome().IsMatch(label)) isOpen = true;
            else if (isOpen && Ebitda().IsMatch(label) && row.CellAt(0) is { } cell)
            {
                if (context.Node.Table.Rows.Take(row.Index).Reverse().TakeWhile(other => !NetIncome().IsMatch(other.Label)).Any(IsOther))
                    context.Report(context.Node, cell.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "ebitda" });
                return;
            }
        }
    }

    private static bool IsOther(TableRow row) => row.Cells.Any(cell => cell.Value is not null and not 0m) && row.Label.Length > 0
        && !Allowed().IsMatch(row.Label);

    [GeneratedRegex(@"^\W*net (\(?loss\)?|income|earnings)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NetIncome();

    [GeneratedRegex(@"^\W*ebitda\b(?! margin)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ebitda();

    [GeneratedRegex(
        @"\b(interest|tax(es)?|depreciation|amorti[sz]ation|depletion|accretion|subtotal|total|net (income|loss)|add"
        + @"|less|adjustments?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
