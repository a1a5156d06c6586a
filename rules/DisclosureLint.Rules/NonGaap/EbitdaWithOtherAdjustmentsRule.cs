using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A measure called EBITDA leaves out more than interest, taxes, depreciation and amortization.</summary>
public sealed class EbitdaWithOtherAdjustmentsRule : Rule
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
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<TableBlock>(Check, SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion,
            SectionKind.SelectedFinancialData,
            SectionKind.SummaryFinancialData);
    }

    private static void Check(NodeContext<TableBlock> context)
    {
        if (context.Filing.Reading.Of(context.Node) is not { } reading) return;
        var others = -1;
        foreach (var row in context.Node.Table.BodyRows)
        {
            if (row.CellAt(0) is not { } label) continue;
            if (label.Holds(Concepts.BareEBITDA, reading))
            {
                if (others > 0) context.Report(context.Node, label.Range, new ReportDetails { Confidence = Confidence.High,
                    GroupKey = "ebitda" });
                return;
            }

            if (label.Holds(Concepts.GAAPMeasure, reading)) others = 0;
            else if (others >= 0 && row.Cells.Any(cell => cell.Value is not null and not 0m)
                && !label.Holds(Concepts.PartOfEBITDA, reading)) others++;
        }
    }
}
