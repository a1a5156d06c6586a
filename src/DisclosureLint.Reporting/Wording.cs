using System.Globalization;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting;

/// <summary>Words and numbers as reports print them.</summary>
internal static class Wording
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A draft by its file, or by the first of its files.</summary>
    /// <param name="source">The draft's text.</param>
    /// <param name="path">How the first file is shown; null for its path.</param>
    public static string NameOf(SourceText source, string? path = null) =>
        (path ?? source.Path) + (source.Files.Count == 1 ? "" : $" and {Count(source.Files.Count - 1, "further file")}");

    /// <summary>Section and page: <c>Prospectus Summary, page 1</c>; empty where neither is known.</summary>
    public static string Place(Location location)
    {
        var title = location.Section.TopLevel.Title;
        var page = location.Page is null ? "" : "page " + location.Page;
        return (title.Length, page.Length) switch
        {
            (0, _) => page,
            (_, 0) => title,
            _ => $"{title}, {page}",
        };
    }

    /// <summary>One line: line ends become spaces.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
