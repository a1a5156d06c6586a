using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureLint.Letters;

/// <summary>Reads the text of a staff letter. What it does not understand stays in the opening, the closing or a comment: nothing is lost.</summary>
public static partial class StaffLetterParser
{
    private const int LongestHeading = 140;

    /// <summary>Reads a letter.</summary>
    /// <param name="id">The letter's name, such as <c>calix-2009-12-17</c>.</param>
    /// <param name="text">The letter's text, paragraphs separated by blank lines or by the next number.</param>
    /// <exception cref="FormatException">The text holds no numbered comment.</exception>
    public static StaffLetter Parse(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = Paragraphs(text);
        var first = paragraphs.FindIndex(paragraph => NumberOf(paragraph) == 1);
        if (first < 0) throw new FormatException($"The letter {id} holds no comment numbered 1.");
        while (first > 0 && IsHeading(paragraphs[first - 1])) first--;

        var comments = new List<StaffComment>();
        var headings = new List<LetterHeading>();
        var section = new LetterHeading("General", null);
        var position = first;
        for (; position < paragraphs.Count && !IsClosing(paragraphs[position]); position++)
        {
            var paragraph = paragraphs[position];
            if (NumberOf(paragraph) == comments.Count + 1)
            {
                section = headings.Count > 0 ? headings[^1] : section;
                var body = paragraph[(paragraph.IndexOf('.', StringComparison.Ordinal) + 1)..].Trim();
                comments.Add(new StaffComment(comments.Count + 1, [.. headings], section, body, QuotesIn(body)));
                headings.Clear();
            }
            else if (IsHeading(paragraph))
            {
                headings.Add(ReadHeading(paragraph));
            }
            else
            {
                var body = comments[^1].Text + "\n\n" + paragraph;
                comments[^1] = comments[^1] with { Text = body, Quotes = QuotesIn(body) };
            }
        }

        var opening = string.Join("\n\n", paragraphs.Take(first));
        return new StaffLetter(
            id,
            DateIn(opening),
            Company().Match(opening) is { Success: true } company ? company.Groups["name"].Value.Trim() : "",
            Form().Match(opening) is { Success: true } form ? form.Groups["form"].Value : "",
            FileNumber().Match(opening) is { Success: true } file ? file.Groups["number"].Value : "",
            opening,
            comments,
            string.Join("\n\n", paragraphs.Skip(position)));
    }

    /// <summary>Writes a letter back as text: the same words in the same order, one blank line between paragraphs.</summary>
    /// <param name="letter">The letter.</param>
    public static string Write(StaffLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        IEnumerable<string> paragraphs =
        [
            letter.Opening,
            .. letter.Comments.SelectMany(comment =>
                comment.Headings.Select(heading => heading.ToString())
                    .Append(string.Create(CultureInfo.InvariantCulture, $"{comment.Number}. {comment.Text}"))),
            letter.Closing,
        ];
        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)) + "\n";
    }

    private static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var current = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            var trimmed = line.Trim();

            // Some letters run one numbered comment directly into the next.
            if (current.Count > 0 && (trimmed.Length == 0 || NumberOf(trimmed) is not null))
            {
                paragraphs.Add(string.Join('\n', current));
                current.Clear();
            }

            if (trimmed.Length > 0) current.Add(trimmed);
        }

        return paragraphs;
    }

    /// <summary>The number of a comment; a numbered heading, such as that of a note to the statements, ends without a stop and has none.</summary>
    private static int? NumberOf(string paragraph) =>
        Numbered().Match(paragraph) is { Success: true } match ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Headings are short, stand alone and end without a stop; bullets, and a numbered note such as "1. Organization", are told apart.</summary>
    private static bool IsHeading(string paragraph) =>
        paragraph.Length <= LongestHeading
        && !paragraph.Contains('\n', StringComparison.Ordinal)
        && !Bullet().IsMatch(paragraph)
        && (paragraph.EndsWith("...", StringComparison.Ordinal) || Page().IsMatch(paragraph) || paragraph[^1] is not ('.' or ':' or ';' or ',' or '?'));

    private static bool IsClosing(string paragraph) =>
        Separator().IsMatch(paragraph) || paragraph.StartsWith("As appropriate, please amend", StringComparison.Ordinal)
        || paragraph.StartsWith("Closing", StringComparison.Ordinal);

    private static LetterHeading ReadHeading(string paragraph) =>
        Page().Match(paragraph) is { Success: true } match
            ? new LetterHeading(paragraph[..match.Index], match.Groups["page"].Value)
            : new LetterHeading(paragraph, null);

    private static IReadOnlyList<string> QuotesIn(string body) =>
        [.. Quoted().Matches(body).Select(match => match.Groups["words"].Value.TrimEnd(',', '.')).Where(words => words.Length > 0)];

    private static DateOnly? DateIn(string opening) =>
        LetterDate().Match(opening) is { Success: true } match
        && DateOnly.TryParseExact(match.Value, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})\.\s+(?=\p{Lu}).*[.?:;”""]$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@", pages? (?<page>[\w-]+(?: and [\w-]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(?:[-•·o*]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\*\s*){3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("(?:“(?<words>[^”]+)”)|(?:\"(?<words>[^\"]+)\")", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetterDate();

    [GeneratedRegex(@"\bRe:\s*(?<name>[^\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(@"\bForm (?<form>S-[0-9]+|F-[0-9]+|10(?:-12[BG])?|1-A)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\bFile No\. (?<number>[0-9]{1,3}-[0-9]{4,6})", RegexOptions.CultureInvariant)]
    private static partial Regex FileNumber();
}
