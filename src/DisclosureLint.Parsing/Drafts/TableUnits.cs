using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Reads what the displayed numbers of a table stand for from its header or the words before it.</summary>
internal static partial class TableUnits
{
    /// <summary>The scale that the words give, with the words, or null where they give none.</summary>
    /// <param name="text">A header cell, a caption, or the paragraph before the table.</param>
    public static (decimal Scale, string Words)? Find(string text)
    {
        if (!text.Contains("000", StringComparison.Ordinal) && !text.ContainsIgnoringCase("lions")
            && !text.ContainsIgnoringCase("thousands")) return null;
        var match = InParentheses().Match(text);
        if (!match.Success) match = Plain().Match(text);
        if (!match.Success) return null;
        var scale = char.ToUpperInvariant(match.Groups["unit"].Value[0]) switch
        {
            'M' => 1_000_000m,
            'B' => 1_000_000_000m,
            _ => 1_000m,
        };
        return (scale, match.Value);
    }

    [GeneratedRegex(
        @"[(\[](?:[^()\[\]]{0,80}\b)?(?:in\s+(?:\w+\s+){0,3}(?<unit>thousands|millions|billions)|(?:in\s+)?\$?\s*[‘’']?(?<unit>000)[‘’']?s?)\b[^()\[\]]{0,120}[)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    [GeneratedRegex(
        @"\b(?:(?:dollars|amounts|dollar amounts|figures)\s+)?(?:are\s+)?(?:expressed\s+|stated\s+)?in\s+(?:\w+\s+of\s+)?(?<unit>thousands|millions|billions)\b(?:,?\s+except[^.;]{0,80})?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
