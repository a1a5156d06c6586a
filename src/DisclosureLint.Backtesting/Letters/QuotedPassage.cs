using System.Text.Json;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>Words of a filing that the staff quoted in a comment: one quote, or all quotes of the comment.</summary>
/// <param name="Company">The company.</param>
/// <param name="Form">The form, such as <c>S-1</c>.</param>
/// <param name="Section">Where the staff found them: headings with pages, parted by <c> / </c>.</param>
/// <param name="Number">The comment's number.</param>
/// <param name="Quote">The words as the letter gives them; a line feed between quotes that are sentences of their own.</param>
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

    /// <summary>One passage for each comment: its quotes in their order, one that begins in the middle of a sentence joined to the one before.</summary>
    /// <param name="quotes">The quotes, in the order of the letters.</param>
    public static IReadOnlyList<QuotedPassage> ByComment(IEnumerable<QuotedPassage> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return [.. quotes.GroupBy(quote => (quote.Company, quote.Form, quote.Section, quote.Number)).Select(comment => Join([.. comment]))];
    }

    private static QuotedPassage Join(IReadOnlyList<QuotedPassage> quotes)
    {
        var text = quotes[0].Quote;
        foreach (var quote in quotes.Skip(1)) text += (quote.Quote.Length > 0 && char.IsLower(quote.Quote[0]) ? " " : "\n") + quote.Quote;
        return quotes[0] with { Quote = text, Topics = [.. quotes.SelectMany(quote => quote.Topics).Distinct(StringComparer.Ordinal)] };
    }

    private static QuotedPassage Read(JsonElement root) => new(
        JsonLines.Text(root, "company") ?? "",
        JsonLines.Text(root, "form") ?? "",
        JsonLines.Text(root, "section") ?? "",
        root.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : 0,
        JsonLines.Text(root, "quote") ?? "",
        JsonLines.Texts(root, "topics"));
}
