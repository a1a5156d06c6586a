using System.Text.RegularExpressions;

namespace DisclosureLint.Facts.Profiles;

/// <summary>The price of the securities, or its range, in dollars.</summary>
internal readonly record struct Prices(Known<decimal>? Low, Known<decimal>? High)
{
    public bool IsRange => Low is not null && High is not null && Low.Value < High.Value;
}

/// <summary>Reads the price or range of the cover. A last sale price and an exercise price are none.</summary>
internal static partial class PriceReader
{
    /// <summary>What lies above is the amount of the whole offering.</summary>
    private const decimal HighestPrice = 100_000m;

    public static Prices Read(FrontMatter front)
    {
        var cover = front.Cover;
        var range = RangePattern().Match(cover.Text);
        if (range.Success && TextScan.Parse(range.Groups["low"].ValueSpan) is { } low && TextScan.Parse(range.Groups["high"].ValueSpan) is { } high && low <= high)
            return new Prices(cover.Know(range, low, "price range on the cover"), cover.Know(range, high, "price range on the cover"));

        for (var price = PricePattern().Match(cover.Text); price.Success; price = price.NextMatch())
        {
            if (NoPricePattern().IsMatch(price.Value) || TextScan.Parse(price.Groups["price"].ValueSpan) is not { } value || value is <= 0.0001m or > HighestPrice) continue;
            return new Prices(cover.Know(price, value, "price on the cover"), cover.Know(price, value, "price on the cover"));
        }

        return default;
    }

    [GeneratedRegex(@"(?:between|from|range of|range is|in the range of)\s+(?:US)?\$\s?(?<low>[0-9][0-9,]*(?:\.[0-9]+)?)(?: per (?:share|unit|ADS))?\s+(?:and|to|through)\s+(?:US)?\$\s?(?<high>[0-9][0-9,]*(?:\.[0-9]+)?)(?:\s+(?:per|a|for each)\b|[.;)])", RegexOptions.IgnoreCase)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"(?:(?:public |assumed |combined |fixed |unit |share |initial )*(?:offering|selling) price|price to (?:the )?public|fixed price|at a price|each unit has an offering price|purchase price|offering these shares)[^.\n$]{0,140}?(?:\.[^.\n$]{0,40})?\$\s?(?<price>[0-9][0-9,]*(?:\.[0-9]+)?)(?!\s*(?:million|billion))", RegexOptions.IgnoreCase)]
    private static partial Regex PricePattern();

    [GeneratedRegex(@"last reported|closing (?:sale )?price|exercise price|par value|aggregate|gross|up to \$|market value|minus|less than", RegexOptions.IgnoreCase)]
    private static partial Regex NoPricePattern();
}
