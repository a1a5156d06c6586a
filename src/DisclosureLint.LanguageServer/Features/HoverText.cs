using System.Globalization;
using System.Text;
using DisclosureLint.Findings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Letters;
using DisclosureLint.Rules;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>
/// A finding explained where it stands: why with the authority, what the staff accept, their comment, an example. What it is, editors
/// show above it, as the diagnostic.
/// </summary>
internal static class HoverText
{
    /// <summary>The explanation of findings at one place, as Markdown.</summary>
    public static string Of(IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, Rule> rules, Func<string, string?> pageOf) =>
        string.Join("\n\n---\n\n", findings.Select(finding => Of(finding, rules.GetValueOrDefault(finding.Rule.Id), pageOf(finding.Rule.Id))));

    private static string Of(Finding finding, Rule? rule, string? page)
    {
        var about = finding.Rule;
        var text = new StringBuilder();
        var id = page is null ? about.Id : $"[{about.Id}]({page})";
        text.Append(CultureInfo.InvariantCulture, $"**{id} {about.Title}**\n\n");
        if (finding.Places > 1) text.Append(CultureInfo.InvariantCulture, $"It stands in {finding.Places} places.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**Why.** {Escape(about.Why)}");
        if (about.Authority.Count > 0) text.Append(CultureInfo.InvariantCulture, $" *{string.Join("; ", about.Authority.Select(authority => authority.ToString()))}*");
        text.Append(CultureInfo.InvariantCulture, $"\n\n**What the staff accept.** {Escape(about.Fix)}\n\n");
        foreach (var also in finding.Also) text.Append(CultureInfo.InvariantCulture, $"Also {also.Rule.Id}: {Escape(also.Message)}\n\n");
        foreach (var line in LookedForText.Of(finding)) text.Append(CultureInfo.InvariantCulture, $"{Escape(line)}\n\n");
        if (finding.Suggestion is { } suggestion) text.Append(CultureInfo.InvariantCulture, $"**Suggestion.** {Escape(suggestion.Description)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**The staff would write**{Source(about)}\n\n> {Escape(PredictedComment.Of(finding))}\n");
        Example(text, "Drew the comment", rule, ExampleKind.Flagged);
        Example(text, "Did not", rule, ExampleKind.Clean);
        return text.ToString();
    }

    /// <summary>The comments of real letters that it follows.</summary>
    private static string Source(RuleDescriptor about) =>
        about.StaffComments.Count == 0 ? "" : $" (as in {string.Join(", ", about.StaffComments)})";

    private static void Example(StringBuilder text, string title, Rule? rule, ExampleKind kind)
    {
        if (rule?.Examples.FirstOrDefault(example => example.Kind == kind) is not { } example) return;
        var words = example.Markdown.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim('\n');
        var because = example.Because is null ? "" : $" ({example.Because})";
        text.Append(CultureInfo.InvariantCulture, $"\n**{title}**{because}\n\n```text\n{words}\n```\n");
    }

    /// <summary>Words of a draft are shown, not interpreted.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
