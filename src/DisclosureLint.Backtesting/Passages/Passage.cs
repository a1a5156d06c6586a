using System.Text.Json;

namespace DisclosureLint.Backtesting.Passages;

/// <summary>What a blind passage is.</summary>
public enum PassageKind
{
    /// <summary>A first letter would raise it.</summary>
    Problem,

    /// <summary>The same kind of statement, put right.</summary>
    Cured,

    /// <summary>Another matter, though a word would trip.</summary>
    Innocent,
}

/// <summary>A passage written by somebody who has not seen the rules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">The topic of the catalogue that it is about.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Subsection">The sub-heading, or empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The passage, as Markdown.</param>
/// <param name="Quote">The words that a letter would quote; empty but for problems.</param>
/// <param name="Difficulty"><c>easy</c>, <c>medium</c> or <c>hard</c>.</param>
public sealed record Passage(
    string Id, string Topic, string Section, string Subsection, PassageKind Kind, string Text, string Quote, string Difficulty)
{
    /// <summary>The passage as a draft of one section.</summary>
    public string ToMarkdown() =>
        Text.StartsWith("# ", StringComparison.Ordinal) ? Text
        : Text.StartsWith("## ", StringComparison.Ordinal) ? Text.Replace("## ", "# ", StringComparison.Ordinal)
        : $"# {Section}\n\n{(Subsection.Length > 0 ? $"## {Subsection}\n\n" : "")}{Text}\n";

    /// <summary>Reads passages, one JSON object a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not JSON or names no kind; the message says which, 1-based.</exception>
    public static IReadOnlyList<Passage> Read(IEnumerable<string> lines) => [.. JsonLines.Read(lines, Read)];

    private static Passage Read(JsonElement root)
    {
        var kind = JsonLines.Text(root, "kind") ?? "";
        return new Passage(
            JsonLines.Text(root, "id") ?? "",
            JsonLines.Text(root, "topic") ?? "",
            JsonLines.Text(root, "section") ?? "",
            JsonLines.Text(root, "subsection") ?? "",
            Enum.TryParse<PassageKind>(kind, ignoreCase: true, out var known) ? known : throw new FormatException($"There is no kind of passage “{kind}”."),
            JsonLines.Text(root, "text") ?? "",
            JsonLines.Text(root, "quote") ?? "",
            JsonLines.Text(root, "difficulty") ?? "");
    }
}
