using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says that no dividend was ever paid, and the statements show one.</summary>
public sealed class DividendHistoryContradictedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2301",
        Name = "dividend-history-contradicted",
        Title = "Dividends denied in the text and shown in the statements",
        Message = "“{0}” denies what the statements show: {1}.",
        Why = "Item 201(c) of Regulation S-K asks for the history of dividends. Distributions to holders of the registrant or its "
            + "predecessor before the offering are part of it, and the staff compare the text with the statements of cash flows and "
            + "of equity.",
        Fix = "Tell the dividends and distributions of the periods presented, who received them, and that purchasers should not "
            + "expect the like.",
        Comment = "We note your statement “{quote}” on page {page}. Your financial statements show dividends or distributions to "
            + "holders. Please reconcile these disclosures.",
        Topics = ["DIVIDEND", "CONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 201(c)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Dividend Policy\n\n[|We have never declared or paid dividends on our shares.|]\n\n# Financial Statements\n\n## Statements of Cash Flows\n\n| | 2025 | 2024 |\n|---|---|---|\n| Net loss | (10) | (20) |\n| Distributions to shareholders | (40) | (30) |"),
        Example.Flagged("# Dividend Policy\n\n[|We have not paid any cash dividends to holders.|]\n\n# Financial Statements\n\n## Statements of Cash Flows\n\n| | 2025 | 2024 |\n|---|---|---|\n| Net loss | (10) | (20) |\n| Dividends paid | (40) | (30) |"),
        Example.Clean("# Dividend Policy\n\nWe paid distributions of $40 in 2025 to our holders and do not plan to pay more.\n\n# Financial Statements\n\n## Statements of Cash Flows\n\n| | 2025 | 2024 |\n|---|---|---|\n| Distributions to shareholders | (40) | (30) |"),
        Example.Clean("# Dividend Policy\n\nWe have never declared or paid dividends on our shares.\n\n# Financial Statements\n\n## Statements of Cash Flows\n\n| | 2025 | 2024 |\n|---|---|---|\n| Distributions to noncontrolling interests | (40) | (30) |"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] Kinds = [SectionKind.DividendPolicy, SectionKind.MarketForCommonEquity, SectionKind.RiskFactors];

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var denial = filing.Told(Concepts.DividendsDenied, Kinds).FirstOrDefault(hit => hit.Reading.Block is Paragraph or ListItem
            && hit.Statement?.Time != StatementTime.Future);
        if (denial.Reading is null) return;
        foreach (var paid in filing.Told(Concepts.DividendsPaidRow, SectionKind.FinancialStatements)
            .Where(hit => hit.Reading.Block is TableBlock))
        {
            var row = ((TableBlock)paid.Reading.Block).Table.BodyRows.FirstOrDefault(row => row.CellAt(0) is { } label
                && label.Range.Start <= paid.Range.Start && paid.Range.Start < label.Range.End);
            if (row?.CellAt(0) is not { } words || !row.Cells.Any(cell => cell is { Column: > 0, Value: not (null or 0) })) continue;
            context.Report(denial.Sentence, new ReportDetails
            {
                Arguments = [denial.Sentence.Text, words.Text], Confidence = Confidence.Medium,
                    Related = [new Place(paid.Reading.Block, words.Range, "shown here")],
            });
            return;
        }
    }
}
