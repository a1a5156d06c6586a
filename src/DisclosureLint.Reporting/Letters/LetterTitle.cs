namespace DisclosureLint.Reporting.Letters;

/// <summary>Titles as the staff write them: capitals of the draft become headline case, a caption's full stop goes.</summary>
internal static class LetterTitle
{
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
    };

    public static string Of(string title)
    {
        var trimmed = title.TrimEnd('.', ' ');
        if (trimmed.Any(char.IsLower)) return trimmed;
        return string.Join(' ', trimmed.Split(' ').Select((word, i) => Word(word, isFirst: i == 0)));
    }

    private static string Word(string word, bool isFirst)
    {
        // U.S., MD&A, II and the like stay as they are.
        if (word.Contains('.', StringComparison.Ordinal) || word.Contains('&', StringComparison.Ordinal) || word.All(letter => letter is 'I' or 'V' or 'X')) return word;
        var lower = word.ToLowerInvariant();
        if (!isFirst && Small.Contains(lower)) return lower;
        var first = lower.AsSpan().IndexOfAnyInRange('a', 'z');
        return first < 0 ? word : string.Concat(lower.AsSpan(0, first), lower[first].ToString().ToUpperInvariant(), lower.AsSpan(first + 1));
    }
}
