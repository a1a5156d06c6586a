namespace DisclosureLint.Parsing.Html.Styles;

/// <summary>The fonts of signs: a letter set in one is printed as a bullet, an arrow or a box.</summary>
internal static class SymbolFonts
{
    /// <summary>Whether the first of the families is such a font.</summary>
    /// <param name="families">The families in lower case, with commas between.</param>
    public static bool Leads(ReadOnlySpan<char> families)
    {
        var comma = families.IndexOf(',');
        var first = (comma < 0 ? families : families[..comma]).Trim(" \"'");
        return first is "symbol" or "dingbats" or "zapfdingbats" or "zapf dingbats" or "itc zapf dingbats" or "monotype sorts" or "marlett"
            || first.StartsWith("wingdings", StringComparison.Ordinal) || first.StartsWith("webdings", StringComparison.Ordinal);
    }

    /// <summary>Whether the family that stands behind the size of a <c>font</c> shorthand is such a font.</summary>
    /// <param name="shorthand">The value of the declaration in lower case.</param>
    public static bool EndsShorthand(ReadOnlySpan<char> shorthand)
    {
        var comma = shorthand.IndexOf(',');
        var first = (comma < 0 ? shorthand : shorthand[..comma]).TrimEnd();
        return Leads(first[(first.LastIndexOf(' ') + 1)..]);
    }
}
