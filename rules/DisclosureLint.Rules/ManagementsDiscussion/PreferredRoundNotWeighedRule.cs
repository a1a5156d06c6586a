using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>
/// Preferred stock was sold close to a valuation of the common stock, at a higher price, and the valuation does not
/// speak of it.
/// </summary>
public sealed class PreferredRoundNotWeighedRule : StatementRule
{
    /// <summary>A sale this close to a valuation is evidence that it has to weigh.</summary>
    private const int DaysAround = 125;

    /// <summary>Preferences are worth something; above this multiple of the value of the common stock the price asks for words.</summary>
    private const decimal Margin = 1.1m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4202",
        Name = "preferred-round-not-weighed",
        Title = "Valuation of common stock does not weigh a sale of preferred stock of the time",
        Message = "“{0}” does not say how the sale of preferred stock at ${1} per share in {2} was considered.",
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
        Applies = Applicability.Initial.And(Applicability.Operating),
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
    protected override Saying When { get; } = Saying.Of(Concepts.StockValueTold)
        .In(SectionKind.ManagementsDiscussion, SectionKind.CriticalAccountingEstimates);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("how the sale of preferred stock was weighed", Concepts.RoundWeighed)
            .Within(Reach.Paragraph | Reach.NextParagraphs)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (StockPrice.Of(context.Hit, context.Filing.Facts) is not { Date: { } day } value) return null;
        var sale = context.Filing.Reading.Of(Concepts.PreferredStockSold)
            .Select(hit => StockPrice.Of(hit, context.Filing.Facts)).OfType<StockPrice>()
            .Where(sale => sale.Date is { } date && Math.Abs(date.DayNumber - day.DayNumber) <= DaysAround
                && sale.Price > value.Price * Margin)
            .MinBy(sale => Math.Abs(sale.Date!.Value.DayNumber - day.DayNumber));
        if (sale is null) return null;
        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, sale.Price.ToString(CultureInfo.InvariantCulture), sale.Date!.Value.ToString("MMMM yyyy",
                CultureInfo.InvariantCulture)],
            Related = [Place.Of(sale.Hit.Sentence, "the sale")],
            LookedFor = lookedFor,
            GroupKey = "preferred",
        };
    }
}
