using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>A smaller reporting company with few assets tells only dealings above $120,000.</summary>
public sealed class RelatedPartyThresholdTooHighRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6204",
        Name = "related-party-threshold-too-high",
        Title = "Threshold for related-party transactions too high for a smaller reporting company",
        Message = "“{0}” uses $120,000; for this smaller reporting company the threshold is one percent of its average total assets where "
            + "that is less.",
        Why = "Regulation S-K Item 404(d)(1) asks a smaller reporting company for transactions above the lesser of $120,000 and one percent of the average of its "
            + "total assets at year end for the last two completed fiscal years.",
        Fix = "State the lower threshold and describe every dealing with a related person above it.",
        Comment = "We note your disclosure on page {page}: “{quote}.” As a smaller reporting company you are required to describe transactions in which the amount "
            + "exceeds the lesser of $120,000 or one percent of the average of your total assets at year end for the last two completed fiscal years. Please "
            + "revise. Refer to Item 404(d)(1) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(d)(1)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "Smaller reporting company ☒\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|These are the transactions since "
                + "January 1, 2023 in which the amount exceeded $120,000 and a director had an interest.|]\n\n"
            + "# BALANCE SHEETS\n\n| | 2025 | 2024 |\n|---|---|---|\n| Cash | $ 310,000 | $ 120,000 |\n| Equipment | 90,000 | 60,000 |\n| "
            + "Total assets | $ 400,000 | $ 180,000 |\n| Total liabilities | $ 500,000 | $ 240,000 |"),
        Example.Flagged(
            "We are a smaller reporting company.\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|We were party to no "
                + "transaction above $120,000 with an officer since May 1, 2023.|]\n\n"
            + "# BALANCE SHEETS\n\n| | 2025 | 2024 |\n|---|---|---|\n| Cash | $ 310,000 | $ 120,000 |\n| Equipment | 90,000 | 60,000 |\n| "
            + "Total assets | $ 400,000 | $ 180,000 |\n| Total liabilities | $ 500,000 | $ 240,000 |")
            with { Because = "the words are as good as the box" },
        Example.Clean(
            "Smaller reporting company ☒\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nThe amount exceeded the lesser of "
                + "$120,000 and one percent of the average of our total assets at year end.\n\n"
            + "# BALANCE SHEETS\n\n| | 2025 | 2024 |\n|---|---|---|\n| Cash | $ 310,000 | $ 120,000 |\n| Equipment | 90,000 | 60,000 |\n| "
            + "Total assets | $ 400,000 | $ 180,000 |"),
        Example.Clean(
            "Smaller reporting company ☒\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nThe amount exceeded $120,000 and a "
                + "director had an interest.\n\n"
            + "# BALANCE SHEETS\n\n| | 2025 | 2024 |\n|---|---|---|\n| Cash | $ 31,000,000 | $ 12,000,000 |\n| Equipment | 9,000,000 | "
            + "6,000,000 |\n| Total assets | $ 40,000,000 | $ 18,000,000 |")
            with { Because = "one percent of the assets is more than $120,000" },
    ];

    private const decimal AssetsAtThreshold = 12_000_000m;
    private const decimal Threshold = 120_000m;

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.AmountAsAThreshold).In(SectionKind.RelatedPartyTransactions);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("one percent of average total assets", Concepts.ThresholdOfTotalAssets).Within(Reach.Section)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isThreshold = context.Filing.Facts.Of<MoneyAmount>().Any(amount => amount.Block == context.Block && amount.Value == Threshold
            && context.Hit.Range.Contains(amount.Range.Start));
        if (!isThreshold || context.Filing.Profile.IsSmallerReportingCompany?.Value != true || AverageAssets(context.Filing) is not < AssetsAtThreshold) return null;
        return new ReportDetails { LookedFor = lookedFor, Confidence = Confidence.High, GroupKey = "threshold" };
    }

    private static decimal? AverageAssets(Filing filing)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>())
        {
            if (!block.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.BalanceSheets])) continue;
            if (block.Table.BodyRows.FirstOrDefault(row => row.Label.StartsWith("total assets", StringComparison.OrdinalIgnoreCase)) is not { } total) continue;
            var values = total.Cells.Where(cell => cell is { Column: > 0, Value: > 0 }).Take(2).Select(cell => cell.Value!.Value * block.Table.Scale).ToArray();
            if (values.Length > 0) return values.Average();
        }

        return null;
    }
}
