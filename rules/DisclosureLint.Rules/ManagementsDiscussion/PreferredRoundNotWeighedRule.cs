using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Preferred stock was sold close to a valuation of the common stock, at a higher price, and the valuation does not speak of it.</summary>
public sealed partial class PreferredRoundNotWeighedRule : Rule
{
    /// <summary>A sale this close to a valuation is evidence that it has to weigh.</summary>
    private const int DaysAround = 125;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4202",
        Name = "preferred-round-not-weighed",
        Title = "Valuation of common stock does not weigh a sale of preferred stock of the time",
        Message = "“{0}” does not say how the sale of {1} at ${2} per share in {3} was considered.",
        Why = "A sale of preferred stock near the date of a valuation is evidence of the value of the company. ASC 718 and the guide on valuing "
            + "privately held equity ask to weigh it; a sale to related parties counts with its reasons for more or less weight.",
        Fix = "Tell how the sale entered the valuation, its weight and why, who bought and whether they are related, and which rights of the "
            + "preferred stock account for the difference from the value of the common stock.",
        Comment = "Please refer to your discussion on page {page}, where you state that “{quote}.” Please tell us and disclose how you considered "
            + "the issuance of your preferred stock at about the same time in determining the fair value of your common stock.",
        StaffComments = ["calix-2009-12-17#10"],
        Topics = ["CHEAP"],
        Authority =
        [
            new Authority("FASB ASC Topic 718"),
            new Authority("AICPA guide, Valuation of Privately-Held-Company Equity Securities Issued as Compensation", IsVerified: false),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Critical Accounting Estimates\n\n"
            + "[|On July 22, 2026 the board determined that the fair value of our common stock was $3.10 per share.|] It considered our results.\n\n"
            + "# Certain Relationships and Related Party Transactions\n\nOn June 26, 2026 we sold shares of Series D preferred stock to three of our directors for $8.40 per share."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Critical Accounting Estimates\n\n"
            + "[|Our finance staff estimated the value of our common stock at January 31, 2026 at $2.00 per share.|]\n\n## Liquidity and Capital Resources\n\n"
            + "In February 2026 we issued Series B convertible preferred stock at a price of $6.25 per share."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Critical Accounting Estimates\n\n"
            + "On July 22, 2026 the board determined that the fair value of our common stock was $3.10 per share. It gave the price of the Series D sale a weight of "
            + "one half.\n\n# Certain Relationships and Related Party Transactions\n\nOn June 26, 2026 we sold shares of Series D preferred stock to three of our directors for $8.40 per share."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Critical Accounting Estimates\n\n"
            + "On July 22, 2026 the board determined that the fair value of our common stock was $3.10 per share.\n\n"
            + "# Certain Relationships and Related Party Transactions\n\nOn March 2, 2024 we sold shares of Series A preferred stock to a director for $8.40 per share.")
            with { Because = "the sale lies more than two years back" },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsInitialOffering != false && profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<StockValuation>(Check);
    }

    private static void Check(NodeContext<StockValuation> context)
    {
        var valuation = context.Node;
        if (valuation.Date is not { } date) return;
        var sale = context.Filing.Facts.Of<PreferredSale>()
            .Where(sale => Math.Abs(sale.Date.DayNumber - date.DayNumber) <= DaysAround && sale.Price > valuation.Value * 1.1m)
            .MinBy(sale => Math.Abs(sale.Date.DayNumber - date.DayNumber));
        if (sale is null || IsWeighed(valuation, sale)) return;
        var conclusion = valuation.Block.Sentences.LastOrDefault(sentence => sentence.Range.Start > valuation.Range.Start && Concluded().IsMatch(sentence.Text));
        context.Report(valuation.Block, valuation.Range, new ReportDetails
        {
            Confidence = Confidence.Medium,
            Arguments = [valuation.Text, sale.Series, sale.Price.ToString(CultureInfo.InvariantCulture), sale.Date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)],
            Related = [new Place(sale.Block, sale.Range, "the sale"), .. conclusion is null ? [] : new[] { Place.Of(conclusion, "the conclusion") }],
            GroupKey = sale.Series,
        });
    }

    /// <summary>The paragraphs around the valuation name the series, or a sale of preferred stock.</summary>
    private static bool IsWeighed(StockValuation valuation, PreferredSale sale)
    {
        const int Reach = 6;
        var blocks = valuation.Block.Document.Blocks;
        for (var i = Math.Max(0, valuation.Block.Index - Reach); i <= Math.Min(blocks.Count - 1, valuation.Block.Index + Reach); i++)
        {
            if (blocks[i].Section.TopLevel != valuation.Section.TopLevel || blocks[i].Section != valuation.Section) continue;
            if (blocks[i].Text.ContainsIgnoringCase(sale.Series) || SaleOfPreferred().IsMatch(blocks[i].Text)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\bpreferred\s+(?:stock|shares?)\b(?:[^.]|\.(?=\d)){0,60}\b(?:sale|sold|financing|round|issuance|issued|price|transaction|purchase)|\b(?:sale|sold|financing|round|issuance|issued|price|purchase\w*)\b(?:[^.]|\.(?=\d)){0,60}\bpreferred\s+(?:stock|shares?)\b|\b(?:recent|latest|last)\s+(?:equity\s+)?(?:financing|round)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaleOfPreferred();

    [GeneratedRegex(@"\b(?:board|directors|management|we)\b(?:[^.]|\.(?=\d)){0,80}\b(?:conclud|determin|fix|set|approv|judg|consider)\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Concluded();
}
