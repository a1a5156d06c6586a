using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says that no dividend was ever paid, and the statements show one.</summary>
public sealed partial class DividendHistoryContradictedRule : Rule
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

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var denial = filing.SectionsOf(SectionKind.DividendPolicy).Concat(filing.SectionsOf(SectionKind.MarketForCommonEquity)).Concat(filing.SectionsOf(SectionKind.RiskFactors))
            .SelectMany(section => section.Sentences).FirstOrDefault(sentence => Denied().IsMatch(sentence.Text) && !Limited().IsMatch(sentence.Text));
        if (denial is null) return;
        foreach (var table in filing.SectionsOf(SectionKind.FinancialStatements).SelectMany(section => section.Blocks).OfType<TableBlock>().Select(block => block.Table))
        {
            var row = table.BodyRows.FirstOrDefault(row => Paid().IsMatch(row.Label) && !Other().IsMatch(row.Label)
                && row.Cells.Any(cell => cell.Value is { } value && value != 0 && cell.Column > 0));
            if (row?.CellAt(0) is not { } label) continue;
            context.Report(denial, new ReportDetails
            {
                Arguments = [denial.Text, label.Text], Confidence = Confidence.Medium, Related = [new Place(table.Block, label.Range, "shown here")],
            });
            return;
        }
    }

    [GeneratedRegex(@"\b(?:never|not)\b[^.]{0,30}\b(?:declared|paid)\b[^.]{0,40}\b(?:dividends?|distributions?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:since (?:the|our)|after|other than|except|anticipate|intend|expect|public shares|Class A|prior to the completion)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Limited();

    [GeneratedRegex(@"^\W*(?:cash |payments? of |payment of cash )?(?:dividends? paid|distributions? paid|dividends?(?= to)|distributions?(?= to)|distributions?$|(?:stock|share)holders?’? distributions?|members?’? distributions?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\b(?:non-?controlling|preferred|deemed|subsidiar|received|per (?:share|unit)|redeemable|joint venture)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
