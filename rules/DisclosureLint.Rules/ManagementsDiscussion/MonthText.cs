using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Months that prose names with their year; a missing day is the first of the month.</summary>
internal static partial class MonthText
{
    private static readonly string[] Formats = ["MMMM d yyyy", "MMMM yyyy"];

    /// <summary>The dates that the text names, in its order.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<DateOnly> DatesIn(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            var words = match.Groups[2].Success ? $"{match.Groups[1].Value} {match.Groups[2].Value} {match.Groups[3].Value}" : $"{match.Groups[1].Value} {match.Groups[3].Value}";
            if (DateOnly.TryParseExact(words, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) yield return date;
        }
    }

    [GeneratedRegex(@"\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:([0-9]{1,2}),\s+)?((?:19|20)[0-9][0-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
