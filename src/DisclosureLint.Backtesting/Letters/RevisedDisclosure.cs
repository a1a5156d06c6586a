using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>What a company told the staff that it would now say.</summary>
/// <param name="Company">The company.</param>
/// <param name="Section">Where, as the letter heads the comment.</param>
/// <param name="Number">The comment's number.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Text">The new disclosure.</param>
public sealed partial record RevisedDisclosure(string Company, string Section, int Number, string Comment, string Text)
{
    /// <summary>Reads the responses that show new disclosure, one JSON object a line; the others are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not JSON; the message says which, 1-based.</exception>
    public static IReadOnlyList<RevisedDisclosure> Read(IEnumerable<string> lines) => [.. JsonLines.Read(lines, Read).OfType<RevisedDisclosure>()];

    private static RevisedDisclosure? Read(JsonElement root)
    {
        var response = JsonLines.Text(root, "response") ?? "";
        if (Announcement().Match(response) is not { Success: true } announced) return null;
        var text = response[(announced.Index + announced.Length)..].Trim().Trim('“', '”', '"');
        return text.Length < 80
            ? null
            : new RevisedDisclosure(
                JsonLines.Text(root, "company") ?? "",
                JsonLines.Text(root, "section") ?? "",
                root.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : 0,
                JsonLines.Text(root, "comment") ?? "",
                text);
    }

    [GeneratedRegex(@"\b(as follows|to read|(set forth|shown) below|the following (disclosure|language|text|sentence|paragraph)s?)[^:\n]{0,120}:\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announcement();
}
