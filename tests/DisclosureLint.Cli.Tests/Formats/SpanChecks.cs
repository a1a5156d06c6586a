using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>Checks the places of a JSON report against the file, by counting that shares nothing with the tool's.</summary>
internal static partial class SpanChecks
{
    public static void AssertSpans(JsonElement report, string source) => AssertSpans(report, _ => source);

    /// <summary>Checks a report on several files.</summary>
    /// <param name="report">The report.</param>
    /// <param name="read">Reads the file of a path that the report names.</param>
    public static void AssertSpans(JsonElement report, Func<string, string> read)
    {
        foreach (var finding in report.GetProperty("findings").EnumerateArray())
        {
            var source = read(finding.GetProperty("path").GetString()!);
            var start = finding.GetProperty("startOffset").GetInt32();
            var end = finding.GetProperty("endOffset").GetInt32();
            var excerpt = finding.GetProperty("excerpt").GetString()!;

            // A picture has no words.
            if (excerpt.Length > 0) LettersOf(source[start..end]).Should().Be(LettersOf(excerpt), "the span of {0} must read as its excerpt", finding.GetProperty("ruleId"));
            AssertPosition(finding, "start", source, start);
            AssertPosition(finding, "end", source, end);
        }
    }

    private static void AssertPosition(JsonElement finding, string which, string source, int offset)
    {
        var before = source[..offset];
        finding.GetProperty(which + "Line").GetInt32().Should().Be(1 + before.Count(character => character == '\n'));
        finding.GetProperty(which + "Column").GetInt32().Should().Be(offset - before.LastIndexOf('\n'));
    }

    /// <summary>Letters and digits alone: tags, entities, marks of Markdown and white space are how the words are set.</summary>
    private static string LettersOf(string text) =>
        string.Concat(WebUtility.HtmlDecode(Tag().Replace(text, " ")).Where(char.IsLetterOrDigit));

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
