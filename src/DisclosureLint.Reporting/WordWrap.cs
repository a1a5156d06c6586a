namespace DisclosureLint.Reporting;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text; a word longer than a line stands alone on its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var rest = text.AsMemory().Trim();
        while (rest.Length > width)
        {
            var cut = rest.Span[..(Math.Max(width, 0) + 1)].LastIndexOf(' ');
            if (cut <= 0) cut = rest.Span.IndexOf(' ');
            if (cut < 0) break;
            yield return rest[..cut].TrimEnd().ToString();
            rest = rest[cut..].TrimStart();
        }

        if (!rest.IsEmpty) yield return rest.ToString();
    }
}
