namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>Reads whole numbers written in English words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number, or null where a word is none.</summary>
    /// <param name="words">Words such as <c>one hundred eighty</c> or <c>thirty-five thousand</c>.</param>
    public static decimal? Parse(string words)
    {
        decimal total = 0, group = 0;
        foreach (var word in words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var small = Array.FindIndex(Small, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
            var ten = Array.FindIndex(Tens, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (small >= 0) group += small;
            else if (ten >= 0) group += (ten + 2) * 10;
            else if (word.Equals("hundred", StringComparison.OrdinalIgnoreCase)) group = Math.Max(1, group) * 100;
            else if (word.Equals("thousand", StringComparison.OrdinalIgnoreCase)) (total, group) = (total + (Math.Max(1, group) * 1_000), 0);
            else if (word.Equals("million", StringComparison.OrdinalIgnoreCase)) (total, group) = (total + (Math.Max(1, group) * 1_000_000), 0);
            else if (!word.Equals("and", StringComparison.OrdinalIgnoreCase)) return null;
        }

        return total + group;
    }
}
