using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Sums of money as prose gives them.</summary>
internal static partial class MoneyText
{
    /// <summary>Whether the text gives a sum of money.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsIn(string text) => Amount().IsMatch(text);

    /// <summary>How many sums of money the text gives; a blank to be filled in (<c>$[●]</c>) is one.</summary>
    /// <param name="text">Any text.</param>
    public static int CountIn(string text) => Amount().Count(text);

    [GeneratedRegex(@"(?:[$€£¥]|\b(?:USD|RMB|EUR|GBP|CAD|HK))\s?(?:[0-9]|\[|_|●|•)|\b[0-9][0-9,.]*\s(?:thousand|million|billion|trillion)\b|\b[0-9][0-9,.]*\s(?:dollars|euros|pounds|cents)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
