using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Reads the text of a table cell as a number.</summary>
internal static partial class NumberText
{
    private const int LongestNumber = 48;

    /// <summary>No figure of a prospectus is larger.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private const int LongestNil = 16;
    private const int LongestSign = 6;

    /// <summary>The number a cell displays: negative in parentheses or behind a minus, 0 for a dash that says "nil", null for words.</summary>
    /// <param name="text">The cell's text, with its merged signs; footnote marks behind the number are ignored.</param>
    public static (decimal? Value, bool IsNil) Parse(string text)
    {
        // Most cells are words, and most words are longer than any number: the patterns are for the rest.
        if (text.Length > LongestNumber) return (null, false);
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return text.Length <= LongestNil && Nil().IsMatch(text) ? (0m, true) : (null, false);
        if (text.Length <= LongestNil && Nil().IsMatch(text)) return (0m, true);
        var match = Number().Match(text);
        if (!match.Success) return (null, false);
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Largest) return (null, false);
        return (match.Groups["minus"].Success ? -value : value, false);
    }

    /// <summary>Whether the text is four digits that read as a year: a column heading rather than an amount.</summary>
    public static bool IsYear(string text) => text.Length is >= 4 and <= 16 && Year().IsMatch(text);

    /// <summary>Whether the cell holds only a sign that belongs before the number in the next cell.</summary>
    public static bool IsPrefix(string text) => text.Length <= LongestSign && Prefix().IsMatch(text);

    /// <summary>Whether the cell holds only a sign that belongs behind the number in the cell before.</summary>
    public static bool IsSuffix(string text) => text.Length <= LongestSign && Suffix().IsMatch(text);

    [GeneratedRegex(@"^(?:US|C|A|HK|S)?[$€£¥]?\s*(?:[—–―‒−]|-{1,3})\s*(?:%|\*+|\([a-z0-9]{1,2}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Nil();

    [GeneratedRegex(
        @"^(?<minus>[(−–-]\s*)?(?:US|C|A|HK|S)?[$€£¥]?\s*(?<minus>[(−–-]\s*)?(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%?\s*\)?\s*[%x]?\s*(?:\*+|†+|‡+|\([a-z0-9]{1,2}\)|\s)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}\s*(?:\([a-z0-9]{1,2}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:(?:US|C|A|HK|S)?[$€£¥]\s*\(?|\()$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?:\)?\s*%\s*\)?|\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
