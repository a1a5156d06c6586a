using System.Text.Json;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>Words of a filing that the staff quoted in a comment.</summary>
/// <param name="Company">The company.</param>
/// <param name="Form">The form, such as <c>S-1</c>.</param>
/// <param name="Section">Where the staff found them: headings with pages, parted by <c> / </c>.</param>
/// <param name="Number">The comment's number.</param>
/// <param name="Quote">The words as the letter gives them.</param>
/// <param name="Topics">Topics of the comment, by keyword.</param>
public sealed record QuotedPassage(string Company, string Form, string Section, int Number, string Quote, IReadOnlyList<string> Topics)
{
    private static readonly string[] RegistrationForms = ["S-1", "F-1", "S-11", "SB-2", "10-12B", "10-12G", "S-3", "1-A"];

    /// <summary>Whether the comment was on a registration statement of the kinds that this tool reads, or on its like.</summary>
    public bool IsRegistration => Array.Exists(RegistrationForms, form => Form.StartsWith(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads passages, one JSON object a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not JSON; the message says which, 1-based.</exception>
    public static IReadOnlyList<QuotedPassage> Read(IEnumerable<string> lines) => [.. JsonLines.Read(lines, Read)];

    private static QuotedPassage Read(JsonElement root) => new(
        JsonLines.Text(root, "company") ?? "",
        JsonLines.Text(root, "form") ?? "",
        JsonLines.Text(root, "section") ?? "",
        root.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : 0,
        JsonLines.Text(root, "quote") ?? "",
        JsonLines.Texts(root, "topics"));
}
