using System.Globalization;
using System.Text;
using DisclosureLint.Rules;

namespace DisclosureLint.Reporting.Rules;

/// <summary>The documentation page of a rule, as Markdown; the pages in <c>rules/docs</c> are its output and a test holds them to it.</summary>
public static class RulePage
{
    /// <summary>Comments of one letter in the order of their numbers.</summary>
    private static readonly Comparer<string> CommentOrder = Comparer<string>.Create((left, right) =>
    {
        var (leftLetter, leftNumber) = Split(left);
        var (rightLetter, rightNumber) = Split(right);
        var byLetter = string.CompareOrdinal(leftLetter, rightLetter);
        return byLetter != 0 ? byLetter : leftNumber.CompareTo(rightNumber);

        static (string Letter, int Number) Split(string comment)
        {
            var mark = comment.IndexOf('#', StringComparison.Ordinal);
            return mark >= 0 && int.TryParse(comment.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (comment[..mark], number)
                : (comment, 0);
        }
    });

    /// <summary>Writes the page.</summary>
    /// <param name="rule">The rule.</param>
    public static string Write(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var about = rule.Descriptor;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {about.Id}: {about.Title}\n\n");
        page.Append("| | |\n|---|---|\n");
        Row(page, "Name", $"`{about.Name}`");
        Row(page, "Severity", Wording.Of(about.Severity));
        Row(page, "Status", RuleList.Name(about.Status));
        Row(page, "Measured precision", about.Precision?.ToString() ?? "not yet validated");
        if (about.StaffComments.Count > 0) Row(page, "Staff comments", string.Join(", ", about.StaffComments.Select(comment => $"`{comment}`")));
        if (about.Topics.Count > 0) Row(page, "Topics", string.Join(", ", about.Topics));
        if (Dates(about) is { Length: > 0 } dates) Row(page, "Law in force", dates);
        Part(page, "What it finds", about.Message.Replace("{0}", "…", StringComparison.Ordinal).Replace("{1}", "…", StringComparison.Ordinal).Replace("{2}", "…", StringComparison.Ordinal));
        Part(page, "Why", about.Why);
        Part(page, "What the staff accept", about.Fix);
        Part(page, "The comment", "> " + about.Comment);
        if (about.Authority.Count > 0) Part(page, "Authority", string.Join('\n', about.Authority.Select(authority => $"- {authority}")));
        Part(page, "Options", Options(about));
        Examples(page, "Reported", rule.Examples.Where(example => example.Kind == ExampleKind.Flagged));
        Examples(page, "Not reported", rule.Examples.Where(example => example.Kind == ExampleKind.Clean));
        Examples(page, "Known misses", rule.Examples.Where(example => example.Kind == ExampleKind.KnownMiss));
        return page.ToString();
    }

    /// <summary>Writes the index of all pages: by part of the registration statement, by topic, by comment of the staff's letters.</summary>
    /// <param name="rules">The rules, by id.</param>
    public static string WriteIndex(IReadOnlyList<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var index = new StringBuilder("# Rules\n\n");
        index.Append(CultureInfo.InvariantCulture, $"{rules.Count} rules, [by section](#by-section), [by topic](#by-topic) and [by comment of the staff](#by-comment-of-the-staff).\n");
        index.Append("\n## By section\n\nThe first digit of an id is the part of the registration statement.\n");
        foreach (var band in rules.GroupBy(rule => rule.Id[2]))
        {
            index.Append(CultureInfo.InvariantCulture, $"\n### {band.Key}xxx: {Band(band.Key)}\n\n| Rule | Severity | What it finds | Measured precision |\n|---|---|---|---|\n");
            foreach (var rule in band)
            {
                var status = rule.Status == RuleStatus.Stable ? "" : $" ({RuleList.Name(rule.Status)})";
                index.Append(CultureInfo.InvariantCulture, $"| {Link(rule)} `{rule.Name}` | {Wording.Of(rule.Severity)}{status} | {rule.Title} | {rule.Precision?.ToString() ?? "not measured"} |\n");
            }
        }

        AppendBy(index, "By topic", "Topic", rules, rule => rule.Topics, StringComparer.Ordinal);
        AppendBy(index, "By comment of the staff", "Comment", rules, rule => rule.StaffComments, CommentOrder);
        return index.ToString();
    }

    private static void AppendBy(
        StringBuilder index, string title, string column, IEnumerable<RuleDescriptor> rules, Func<RuleDescriptor, IEnumerable<string>> keys, IComparer<string> order)
    {
        index.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| {column} | Rules |\n|---|---|\n");
        foreach (var group in rules.SelectMany(rule => keys(rule).Select(key => (Key: key, Rule: rule))).GroupBy(pair => pair.Key, StringComparer.Ordinal).OrderBy(group => group.Key, order))
        {
            index.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {string.Join(", ", group.Select(pair => $"{Link(pair.Rule)} {pair.Rule.Name}"))} |\n");
        }
    }

    private static string Link(RuleDescriptor rule) => $"[{rule.Id}]({rule.Id}.md)";

    private static string Band(char digit) => digit switch
    {
        '1' => "the whole document",
        '2' => "cover, summary and the offering",
        '3' => "risk factors",
        '4' => "management's discussion and analysis",
        '5' => "business",
        '6' => "management, compensation, related parties",
        '7' => "financial statements",
        '8' => "Part II and exhibits",
        '9' => "plain English",
        _ => "other",
    };

    private static void Examples(StringBuilder page, string title, IEnumerable<Example> examples)
    {
        var first = true;
        foreach (var example in examples)
        {
            if (first) page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            first = false;
            var because = example.Because is null ? "" : $" ({example.Because})";
            var place = example.Markdown.Contains("\n# ", StringComparison.Ordinal) || example.Markdown.StartsWith("# ", StringComparison.Ordinal) ? "With its own headings" : $"In {Words(example.Section.ToString())}";
            page.Append(CultureInfo.InvariantCulture, $"\n{place}{because}:\n\n```markdown\n{example.Markdown.ReplaceLineEndings("\n").TrimEnd('\n')}\n```\n");
        }
    }

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>How a project sets the rule, and the numbers that it may give it.</summary>
    private static string Options(RuleDescriptor about) =>
        $"```yaml\n# disclosurelint.yml\nrules:\n  {about.Name}: {Wording.Of(about.Severity)}  # or off, info, warning, error\n```"
        + string.Concat(about.Options.Select((option, i) => string.Create(
            CultureInfo.InvariantCulture, $"{(i == 0 ? "\n\n" : "\n")}- `{option.Name}` ({option.Minimum} to {option.Maximum}, default {option.Default}): {option.Description}")));

    private static string Dates(RuleDescriptor about)
    {
        var from = about.EffectiveFrom is { } first ? $"from {first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var to = about.EffectiveTo is { } last ? $"to {last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        return $"{from} {to}".Trim();
    }

    private static void Row(StringBuilder page, string name, string value) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");

    private static void Part(StringBuilder page, string title, string text) => page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{text}\n");
}
