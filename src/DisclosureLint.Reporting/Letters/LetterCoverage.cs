using System.Globalization;
using System.Text;
using DisclosureLint.Letters;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Letters;

/// <summary>
/// Comment by comment, the rules that a staff letter led to; the page beside the letter in <c>seeds/letters</c> is its output and a test
/// holds it to it.
/// </summary>
public static class LetterCoverage
{
    /// <summary>Writes the page.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="rules">All rules, by id.</param>
    /// <param name="leftToPeople">What no rule decides, by number of the comment.</param>
    public static string Write(StaffLetter letter, IReadOnlyList<RuleDescriptor> rules, IReadOnlyDictionary<int, string> leftToPeople)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(leftToPeople);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {letter.Company}, {letter.Date:MMMM d, yyyy}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Registration statement on Form {letter.Form}, File No. {letter.FileNumber}. {letter.Comments.Count} comments.\n\n");
        page.Append("| # | Section | Comment | Rules | Left to a person |\n|---|---|---|---|---|\n");
        foreach (var comment in letter.Comments)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{letter.Id}#{comment.Number}");
            var derived = rules.Where(rule => rule.StaffComments.Contains(id, StringComparer.Ordinal))
                .Select(rule => $"[{rule.Id}](../../rules/docs/{rule.Id}.md) {rule.Name}");
            page.Append(CultureInfo.InvariantCulture, $"| {comment.Number} | {comment.Section} | {FirstSentence(comment.Text)} | {string.Join("<br>", derived)} | {leftToPeople.GetValueOrDefault(comment.Number, "")} |\n");
        }

        page.Append("\nThe closing paragraphs are the items of `disclosurelint checklist`.\n");
        return page.ToString();
    }

    /// <summary>The comments of a letter that no rule names.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="rules">All rules.</param>
    public static IReadOnlyList<int> Uncovered(StaffLetter letter, IReadOnlyList<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(rules);
        var covered = rules.SelectMany(rule => rule.StaffComments).ToHashSet(StringComparer.Ordinal);
        return [.. letter.Comments.Select(comment => comment.Number).Where(number => !covered.Contains(string.Create(CultureInfo.InvariantCulture, $"{letter.Id}#{number}")))];
    }

    /// <summary>The first sentence; "Mr." and the like end none.</summary>
    private static string FirstSentence(string text)
    {
        const int Limit = 160;
        var line = text.ReplaceLineEndings(" ");
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        while (end > 3 && char.IsUpper(line[end - 2])) end = line.IndexOf(". ", end + 1, StringComparison.Ordinal);
        var sentence = end < 0 ? line : line[..(end + 1)];
        return WordCut.Within(sentence, Limit, " …");
    }
}
