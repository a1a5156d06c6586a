namespace DisclosureLint.Text;

/// <summary>Cuts quoted words behind a whole word; a string of dots, underscores or signs without a space is cut where it must be.</summary>
public static class WordCut
{
    /// <summary>The longest beginning of a text that ends behind a whole word, or the text itself where it is short enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters that are kept, at least 1.</param>
    public static string Within(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        if (text.Length <= longest) return text;
        var cut = text.LastIndexOf(' ', longest);
        if (cut <= 0) cut = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..cut];
    }

    /// <summary>The same, with a mark behind it where words were left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters that are kept, at least 1.</param>
    /// <param name="mark">What says that words were left out.</param>
    public static string Within(string text, int longest, string mark)
    {
        var cut = Within(text, longest);
        return cut.Length < text.Length ? cut + mark : text;
    }
}
