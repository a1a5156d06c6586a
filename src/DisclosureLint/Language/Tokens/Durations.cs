namespace DisclosureLint.Language;

/// <summary>How long a length of time is.</summary>
public static class Durations
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The months in words such as <c>twelve months</c>, <c>18-month</c> or <c>two years</c>; null where a unit or number is
    /// missing.</summary>
    /// <param name="text">A length of time as it stands in the draft.</param>
    public static decimal? MonthsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        decimal? number = null;
        foreach (var word in text.Split([' ', '-', '(', ')', ',', ' ', '‑'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (MonthsPer(word) is { } unit) return number * unit;
            if (decimal.TryParse(word, System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out var digits)) number = digits;
            else if (ValueOf(word) is { } value) number = number is >= 20 and < 100 && value < 10 ? number + value : value;
        }

        return null;
    }

    private static decimal? MonthsPer(string word)
    {
        if (word.StartsWith("month", StringComparison.OrdinalIgnoreCase)) return 1m;
        if (word.StartsWith("year", StringComparison.OrdinalIgnoreCase)) return 12m;
        if (word.StartsWith("quarter", StringComparison.OrdinalIgnoreCase)) return 3m;
        if (word.StartsWith("week", StringComparison.OrdinalIgnoreCase)) return 12m / 52m;
        return word.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? 12m / 365m : null;
    }

    private static decimal? ValueOf(string word)
    {
        var ones = Array.FindIndex(Ones, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (ones >= 0) return ones;
        var tens = Array.FindIndex(Tens, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        return tens >= 2 ? tens * 10 : null;
    }
}
