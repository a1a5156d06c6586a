using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>Tells HTML from other text, and a whole document from one cut off.</summary>
internal static partial class HtmlSignature
{
    /// <summary>How far into a text its kind must show.</summary>
    private const int Reach = 8192;

    private const int Tail = 4096;

    /// <summary>Whether a text is HTML: it says so, or its file is named so and it has a tag, or it has many tags.</summary>
    public static bool IsHtml(string path, ReadOnlySpan<char> text)
    {
        if (HasEnding(path, ".md", ".markdown", ".mdown")) return false;
        if (HasEnding(path, ".htm", ".html", ".xhtml")) return true;
        var start = text[..Math.Min(Reach, text.Length)];
        return Declaration().IsMatch(start) || Tag().Count(start) >= 3;
    }

    private static bool HasEnding(string path, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The doubt that the document was cut off, where it opens a body and ends without closing it.</summary>
    public static IReadOnlyList<OutlineProblem> Truncation(SourceText source, TextSpan span)
    {
        // In a submission the tags around the document say where it ends; agents forget its own.
        if (span.End < source.Length && source.Files.Count == 1) return [];
        var text = source.Content.AsSpan(span.Start, span.Length);
        if (!Opening().IsMatch(text[..Math.Min(Reach, text.Length)])) return [];
        if (Closing().IsMatch(text[Math.Max(0, text.Length - Tail)..])) return [];
        return
        [
            new OutlineProblem(
                "html-cut-off",
                "The HTML has no </body> or </html> at its end, so the document may have been cut off.",
                new TextSpan(span.End, span.End)),
        ];
    }

    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"</?(?:p|div|font|table|tr|td|br|b|center|h[1-6]|span)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<(?:html|body)[\\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("</(?:html|body)\\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
