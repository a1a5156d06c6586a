namespace DisclosureLint.Text;

/// <summary>
/// Ordinal search that takes capitals and small letters for the same. The framework's own, without culture data, compares character by
/// character; this one leaps to the rarest letter of the words.
/// </summary>
public static class CaseBlindSearch
{
    // From rare to common in English prose.
    private const string ByRarity = "zqjxkvbpygfwmucldrhsnioate";

    /// <summary>Whether a text holds some words, whatever their capitals.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="words">The words to find; the empty words are in every text.</param>
    public static bool ContainsIgnoringCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> words) => text.IndexOfIgnoringCase(words) >= 0;

    /// <summary>Whether a text holds some words, whatever their capitals.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="words">The words to find; the empty words are in every text.</param>
    public static bool ContainsIgnoringCase(this string text, ReadOnlySpan<char> words) => text.AsSpan().IndexOfIgnoringCase(words) >= 0;

    /// <summary>Where a text first holds some words, whatever their capitals.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="words">The words to find; the empty words are at 0.</param>
    /// <param name="start">Where to begin, 0-based.</param>
    /// <returns>The 0-based offset in the whole text, or -1.</returns>
    public static int IndexOfIgnoringCase(this string text, ReadOnlySpan<char> words, int start = 0)
    {
        var index = text.AsSpan(start).IndexOfIgnoringCase(words);
        return index < 0 ? index : index + start;
    }

    /// <summary>Where a text first holds some words, whatever their capitals.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="words">The words to find; the empty words are at 0.</param>
    /// <returns>The 0-based offset, or -1.</returns>
    public static int IndexOfIgnoringCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (words.Length > text.Length) return -1;
        if (words.IsEmpty) return 0;
        var anchor = Anchor(words);
        var small = char.ToLowerInvariant(words[anchor]);
        var capital = char.ToUpperInvariant(words[anchor]);
        var last = text.Length - words.Length;
        for (var start = 0; start <= last;)
        {
            var found = text[(start + anchor)..(last + anchor + 1)].IndexOfAny(small, capital);
            if (found < 0) return -1;
            start += found;
            if (text.Slice(start, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase)) return start;
            start++;
        }

        return -1;
    }

    /// <summary>The place in the words of the letter that prose holds least often.</summary>
    private static int Anchor(ReadOnlySpan<char> words)
    {
        var anchor = 0;
        var rank = ByRarity.Length + 1;
        for (var i = 0; i < words.Length; i++)
        {
            var letter = ByRarity.IndexOf(char.ToLowerInvariant(words[i]), StringComparison.Ordinal);
            var own = words[i] == ' ' ? ByRarity.Length : letter;
            if (own >= rank) continue;
            anchor = i;
            rank = own;
        }

        return anchor;
    }
}
