using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A sale of preferred stock that a sentence tells with its date and its price.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence, as offsets into the block's text.</param>
/// <param name="Series">The series as named, such as <c>Series F</c>.</param>
/// <param name="Price">The price of a share in dollars.</param>
/// <param name="Date">The day of the sale, or the first of its month.</param>
internal sealed record PreferredSale(Block Block, TextSpan Range, string Series, decimal Price, DateOnly Date) : Fact(Block, Range);

/// <summary>Reads sales of preferred stock from the whole registration statement.</summary>
internal sealed partial class PreferredSaleSource : FactSource<PreferredSale>
{
    /// <inheritdoc/>
    public override IReadOnlyList<PreferredSale> Read(Filing filing)
    {
        var sales = new List<PreferredSale>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or PageFurniture or TableBlock || !block.Text.Contains("Series ", StringComparison.Ordinal)
                || !block.Text.Contains('$', StringComparison.Ordinal)) continue;
            sales.AddRange(block.Sentences.Select(Read).OfType<PreferredSale>());
        }

        return sales;
    }

    private static PreferredSale? Read(Sentence sentence)
    {
        var text = sentence.Text;
        if (!Sold().IsMatch(text) || Series().Match(text) is not { Success: true } series || PriceIn(text) is not { } price) return null;
        var date = MonthText.DatesIn(text).Select(found => (DateOnly?)found).FirstOrDefault();
        return date is null
            ? null
            : new PreferredSale(sentence.Block, sentence.Range, series.Value, price, date.Value);
    }

    /// <summary>The price as told, or the sum paid divided by the number of shares.</summary>
    private static decimal? PriceIn(string text)
    {
        if (Price().Match(text) is { Success: true } told) return Number(told.Groups[1]);
        if (Total().Match(text) is not { Success: true } sum) return null;
        var shares = Number(sum.Groups[1]);
        var paid = Number(sum.Groups[2]) * (sum.Groups[3].Success ? 1_000_000 : 1);
        return shares == 0 ? null : decimal.Round(paid / shares, 2);
    }

    private static decimal Number(Group digits) => decimal.Parse(digits.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(\d[\d,]{3,14})\s+shares\b.{0,160}\$\s?(\d[\d,]{0,14}(?:\.\d{1,2})?)(\s+million)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"\b(?:sold|sell|issued|issuance|sale|raised|closed|completed|placed|purchased|bought|took part)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sold();

    [GeneratedRegex(@"\bSeries\s+[A-Z](?:-?\d)?\b(?=.{0,80}\b(?:preferred|preference)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(@"\$\s?(\d{1,3}\.\d+)\s+(?:per|a|each)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();
}
