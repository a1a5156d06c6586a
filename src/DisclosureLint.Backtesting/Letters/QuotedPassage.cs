using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>Words of a filing that the staff quoted in a comment: one quote, or all quotes of the comment.</summary>
/// <param name="Company">The company.</param>
/// <param name="Form">The form, such as <c>S-1</c>.</param>
/// <param name="Section">Where the staff found them: headings with pages, parted by <c> / </c>.</param>
/// <param name="Number">The comment's number.</param>
/// <param name="Quote">The words as the letter gives them; a line feed between quotes that are sentences of their own.</param>
/// <param name="Topics">Topics of the comment, by keyword.</param>
public sealed partial record QuotedPassage(string Company, string Form, string Section, int Number, string Quote, IReadOnlyList<string> Topics)
{
    private const int FewestWords = 8;

    private static readonly string[] RegistrationForms = ["S-1", "F-1", "S-11", "SB-2", "10-12B", "10-12G", "S-3", "1-A"];

    /// <summary>Whether the comment was on a registration statement of the kinds that this tool reads, or on its like.</summary>
    public bool IsRegistration => Array.Exists(RegistrationForms, form => Form.StartsWith(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>The comment around the words, or null where it is not known.</summary>
    public StaffComment? Comment { get; init; }

    /// <summary>The words as the issuer wrote them, as far as the comment tells: the quote alone, and the quote with what the comment says around it.</summary>
    internal IEnumerable<string> Readings => Comment?.StatementAround(Quote) is { } told ? [Quote, told] : [Quote];

    /// <summary>Where they stand: as the letter heads the comment, within the risk factors where the comment says so.</summary>
    internal string Place => Comment?.IsOnRiskFactor == true && !Section.StartsWith("Risk Factors", StringComparison.OrdinalIgnoreCase) ? "Risk Factors / " + Section : Section;

    /// <summary>
    /// Whether the words alone can tell a reader that the comment is due: the comment is given in its own words and is the first on the matter, the words are a
    /// passage and no title or term, and what it asks for is about them and not about another place, a response or a thing that is missing.
    /// </summary>
    public bool IsDecidable =>
        IsRegistration && Comment is { IsVerbatim: true, IsFollowUp: false, RestsOnOtherPlaces: false, AsksAboutTheWords: true }
        && Quote.Split('\n').Any(line => !Title().IsMatch(line) && Word().Count(line) >= FewestWords);

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
        // A title that the comment quotes beside the words says where they stand and is no part of them.
        QuotedPassage[] words = [.. quotes.Where(quote => !Title().IsMatch(quote.Quote))];
        if (words.Length == 0) words = [.. quotes];
        var text = words[0].Quote;
        foreach (var quote in words.Skip(1)) text += (quote.Quote.Length > 0 && char.IsLower(quote.Quote[0]) ? " " : "\n") + quote.Quote;
        return quotes[0] with { Quote = text, Topics = [.. quotes.SelectMany(quote => quote.Topics).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Words in capitals, with no verb: the name of a heading, an agreement or a line.</summary>
    [GeneratedRegex(@"^(?:[A-Z][\w’'-]*|and|of|the|for|to|in|on|or|our|with|[-–—&,/])(?: (?:[A-Z][\w’'-]*|and|of|the|for|to|in|on|or|our|with|[-–—&,/]+))*\.?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Title();

    [GeneratedRegex(@"\w+(?:[’'.,-]\w+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private static QuotedPassage Read(JsonElement root) => new(
        JsonLines.Text(root, "company") ?? "",
        JsonLines.Text(root, "form") ?? "",
        JsonLines.Text(root, "section") ?? "",
        root.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : 0,
        JsonLines.Text(root, "quote") ?? "",
        JsonLines.Texts(root, "topics"));
}
