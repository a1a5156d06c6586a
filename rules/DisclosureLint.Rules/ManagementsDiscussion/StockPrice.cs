using DisclosureLint.Facts;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A price or value of a share with its day.</summary>
/// <param name="Hit">The words that tell it.</param>
/// <param name="Price">Dollars for one share.</param>
/// <param name="Date">The day, or the first of its month; null where neither the sentence nor its paragraph says.</param>
internal sealed record StockPrice(ConceptHit Hit, decimal Price, DateOnly? Date)
{
    /// <summary>No share of a private company is worth more; an amount above is a sum.</summary>
    private const decimal Highest = 1000m;

    /// <summary>The price that a sentence tells; the last one where it gives several. Null for none.</summary>
    /// <param name="hit">What tells it.</param>
    /// <param name="facts">The facts of the filing.</param>
    public static StockPrice? Of(ConceptHit hit, FactSet facts)
    {
        var range = hit.Sentence.Range;
        var amount = facts.Of<MoneyAmount>()
            .LastOrDefault(amount => amount.Block == hit.Reading.Block && range.Contains(amount.Range) && (amount.IsPerUnit
                || amount.Value is > 0 and < Highest));
        var price = amount?.Value ?? OfTotal(hit, facts);
        if (price is null) return null;
        var dates = facts.Of<DateMention>().Where(date => date.Block == hit.Reading.Block && date.Start is not null).ToArray();
        var date = Array.Find(dates, date => range.Contains(date.Range)) ?? dates.FirstOrDefault();
        return new StockPrice(hit, price.Value, date?.Start);
    }

    /// <summary>The price that the only sum and the only number of shares of a sentence give: <c>1,200,000 shares for $12,600,000</c>.</summary>
    private static decimal? OfTotal(ConceptHit hit, FactSet facts)
    {
        var range = hit.Sentence.Range;
        var sums = facts.Of<MoneyAmount>().Where(amount => amount.Block == hit.Reading.Block && range.Contains(amount.Range) && amount.Value >= Highest).ToArray();
        var counts = facts.Of<ShareCount>().Where(count => count.Block == hit.Reading.Block && range.Contains(count.Range) && count.Value > 0).ToArray();
        return sums.Length == 1 && counts.Length == 1 ? Math.Round(sums[0].Value / counts[0].Value, 2) : null;
    }
}
