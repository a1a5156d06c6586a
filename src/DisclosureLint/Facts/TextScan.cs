using System.Globalization;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts;

/// <summary>Small steps that the readers of facts share: numbers and words around an offset.</summary>
internal static class TextScan
{
    /// <summary>The blocks that facts are read from: everything printed but folios and running heads.</summary>
    public static IEnumerable<Block> ReadableBlocks(Filing filing) =>
        filing.Blocks.Where(block => block is not (PageFurniture or ImageBlock) && !block.Content.IsEmpty);

    /// <summary>Whether the character at an offset belongs to a word or number; false outside the text.</summary>
    public static bool IsWordAt(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);

    /// <summary>The end of the number with thousands separators and decimals that starts at <paramref name="start"/>, or -1.</summary>
    public static int NumberEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsSeparator(text, i))) i++;
        if (i == start && !(i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))) return -1;
        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        }

        return i;
    }

    /// <summary>The start of the number that ends just before <paramref name="end"/>, or -1.</summary>
    public static int NumberStart(string text, int end)
    {
        var i = end;
        while (i > 0 && (char.IsAsciiDigit(text[i - 1]) || (text[i - 1] is '.' or ',' && i < end))) i--;
        while (i < end && text[i] is '.' or ',' && !(text[i] == '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))) i++;
        return i < end ? i : -1;
    }

    /// <summary>No figure of a prospectus is larger; with a scale in words behind it, it still fits a decimal.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The value of digits with thousands separators; null where they are no number, or one that nobody reports.</summary>
    public static decimal? Parse(ReadOnlySpan<char> digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            && value < Largest ? value : null;

    /// <summary>Whether the words stand at an offset, case ignored, and no letter follows.</summary>
    public static bool HasWordAt(string text, int offset, string words) =>
        offset >= 0
        && text.AsSpan(Math.Min(offset, text.Length)).StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && !(offset + words.Length < text.Length && char.IsLetter(text[offset + words.Length]));

    /// <summary>Whether the text before an offset, a space left out, ends with the words, case ignored, and no letter precedes them.</summary>
    public static bool HasWordBefore(string text, int offset, string words)
    {
        if (offset > 0 && text[offset - 1] == ' ') offset--;
        return text.AsSpan(0, offset).EndsWith(words, StringComparison.OrdinalIgnoreCase)
            && !(offset - words.Length > 0 && char.IsLetter(text[offset - words.Length - 1]));
    }

    /// <summary>The offset behind one space at <paramref name="offset"/>, or the offset itself.</summary>
    public static int SkipSpace(string text, int offset) => offset < text.Length && text[offset] == ' ' ? offset + 1 : offset;

    /// <summary>The scale word at an offset (<c>million</c>, <c>bn</c>), a space or hyphen before it allowed.</summary>
    /// <returns>The factor and the end of the word; 1 and the offset itself where there is none.</returns>
    public static (decimal Factor, int End) ScaleAt(string text, int offset)
    {
        var start = offset < text.Length && text[offset] is ' ' or '-' or '‑' ? offset + 1 : offset;
        if (start >= text.Length) return (1m, offset);
        foreach (var (word, factor) in Scales)
        {
            // Single letters are scales only where they touch the number: "$5M", but not "$5 b".
            if (word.Length == 1 && (start != offset || !char.IsUpper(text[start]))) continue;
            if (HasWordAt(text, start, word) && !IsWordAt(text, start + word.Length)) return (factor, start + word.Length);
        }

        return (1m, offset);
    }

    private static bool IsSeparator(string text, int offset) =>
        text[offset] == ',' && offset > 0 && char.IsAsciiDigit(text[offset - 1]) && offset + 3 < text.Length
        && char.IsAsciiDigit(text[offset + 1]) && char.IsAsciiDigit(text[offset + 2]) && char.IsAsciiDigit(text[offset + 3])
        && !(offset + 4 < text.Length && char.IsAsciiDigit(text[offset + 4]));

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("million", 1_000_000m), ("millions", 1_000_000m), ("billion", 1_000_000_000m), ("billions", 1_000_000_000m),
        ("thousand", 1_000m), ("trillion", 1_000_000_000_000m), ("mm", 1_000_000m), ("bn", 1_000_000_000m),
        ("M", 1_000_000m), ("B", 1_000_000_000m), ("K", 1_000m),
    ];
}
