namespace DisclosureLint.Parsing.PlainText;

/// <summary>Tells headings in text without markup by how they stand: alone, short, in the case of titles, with text below them.</summary>
internal static class HeadingLines
{
    private const int LongestHeading = 120;
    private const int ShortestText = 110;
    private const int ShortestWrappedText = 50;
    private const int MostStacked = 3;

    /// <summary>Whether a line stands as a heading does.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="index">The line's index.</param>
    /// <param name="isWrapped">Whether the lines were wrapped, so that a paragraph has several.</param>
    public static bool IsHeading(IReadOnlyList<TextLine> lines, int index, bool isWrapped)
    {
        if (IsItem(lines[index])) return true;
        if (!LooksLikeTitle(lines[index])) return false;
        if (isWrapped && index > 0 && !StandsApart(lines[index - 1])) return false;
        for (var stacked = 0; stacked <= MostStacked; stacked++)
        {
            var next = Next(lines, index);
            if (next < 0 || (isWrapped && next == index + 1)) return false;
            if (IsText(lines, next, isWrapped)) return true;
            if (!LooksLikeTitle(lines[next])) return false;
            index = next;
        }

        return false;
    }

    /// <summary>The title of an item of the form: <c>Item 14. Indemnification of Directors and Officers.</c></summary>
    private static bool IsItem(TextLine line) =>
        line.Words.Length is > 6 and <= LongestHeading && line.Words.StartsWith("item ", StringComparison.OrdinalIgnoreCase)
        && char.IsAsciiDigit(line.Words[5]) && line.Words.AsSpan(6, Math.Min(3, line.Words.Length - 6)).ContainsAny(".:–—-");

    private static bool LooksLikeTitle(TextLine line)
    {
        var words = line.Words;
        if (words.Length is < 4 or > LongestHeading || !char.IsUpper(words[0]) || line.IsFolio) return false;
        if (words[^1] is '.' or ',' or ';' or ':' or '$' or '%' || words.Contains("  ", StringComparison.Ordinal)) return false;
        var (titled, counted) = (0, 0);
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan()[range].TrimStart("“\"‘(");
            if (word.Length == 0) continue;
            if (char.IsAsciiDigit(word[0]) && word.ContainsAny(",.%")) return false;
            if (word.Length < 4) continue;
            counted++;
            if (char.IsUpper(word[0])) titled++;
        }

        return counted > 0 && titled * 3 >= counted * 2;
    }

    private static bool StandsApart(TextLine line) => line.IsBlank || line.IsPageBreak || line.IsFolio || line.IsDrawn;

    private static int Next(IReadOnlyList<TextLine> lines, int index)
    {
        for (var i = index + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank) return i;
        }

        return -1;
    }

    /// <summary>Whether a paragraph of running text begins at a line.</summary>
    private static bool IsText(IReadOnlyList<TextLine> lines, int index, bool isWrapped)
    {
        var words = lines[index].Words;
        if (!words.AsSpan().ContainsAnyInRange('a', 'z')) return false;
        if (!isWrapped) return words.Length >= ShortestText;
        return words.Length >= ShortestWrappedText && index + 1 < lines.Count && !lines[index + 1].IsBlank;
    }
}
