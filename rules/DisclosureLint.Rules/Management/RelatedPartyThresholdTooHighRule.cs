using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A smaller reporting company with few assets tells only dealings above $120,000.</summary>
public sealed partial class RelatedPartyThresholdTooHighRule : PhraseRule
{
    /// <summary>Total assets at which one percent is $120,000.</summary>
    private const decimal AssetsAtThreshold = 12_000_000m;

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

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["$120,000"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RelatedPartyTransactions];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is TableBlock or Heading || hit.Filing.Profile.IsSmallerReportingCompany?.Value != true
            || !Threshold().IsMatch(hit.Sentence.Text)) return;
        if (hit.Section.TopLevel.Blocks.Any(block => OnePercent().IsMatch(block.Text)) || AverageAssets(hit.Filing) is not { } assets
            || assets >= AssetsAtThreshold) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "threshold" });
    }

    /// <summary>The average of the total assets in the first balance sheet with two year ends, or null.</summary>
    private static decimal? AverageAssets(Filing filing)
    {
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>())
        {
            if (!block.Section.IsWithin(SectionKind.FinancialStatements) && !block.Section.IsWithin(SectionKind.BalanceSheets)) continue;
            if (block.Table.BodyRows.FirstOrDefault(row => TotalAssets().IsMatch(row.Label)) is not { } total) continue;
            var values = total.Cells.Where(cell => cell is { Column: > 0,
                Value: > 0 }).Take(2).Select(cell => cell.Value!.Value * block.Table.Scale).ToArray();
            if (values.Length > 0) return values.Average();
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:exceed\w*|greater than|more than|above|excess of|over|at least)\b[^.;]{0,40}\$120,000",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\b(?:1|one)[ -]?(?:\(1%?\) ?)?(?:%|percent|per cent)|\b1\.0+%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnePercent();

    [GeneratedRegex(@"^total assets\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalAssets();
}
