using System.Text.Json;

namespace DisclosureLint.Backtesting.Marks;

/// <summary>A passage that a reader marked before any rule existed: one the staff would comment on, or one that only looks so.</summary>
/// <param name="IsComment">Whether the staff would comment; false for an innocent passage.</param>
/// <param name="Topic">The topic of the comment.</param>
/// <param name="Section">The section, in the reader's words.</param>
/// <param name="Quote">The words.</param>
/// <param name="OtherQuote">The other end of a contradiction, or null.</param>
/// <param name="Why">What the reader thought.</param>
/// <param name="IsLikely">Whether a first letter would raise it, or for an innocent passage, how tempting it is: true for the highest grade.</param>
/// <param name="IsAbsence">Whether something is missing; the quote is only where one would look for it.</param>
public sealed record Mark(
    bool IsComment, string Topic, string Section, string Quote, string? OtherQuote, string Why, bool IsLikely, bool IsAbsence)
{
    /// <summary>Reads marks, one JSON object a line; lines of other kinds are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not JSON; the message says which, 1-based.</exception>
    public static IReadOnlyList<Mark> Read(IEnumerable<string> lines) => [.. JsonLines.Read(lines, Read).OfType<Mark>()];

    private static Mark? Read(JsonElement root)
    {
        var kind = JsonLines.Text(root, "kind");
        if (kind is not ("comment" or "innocent")) return null;
        return new Mark(
            kind == "comment",
            JsonLines.Text(root, "topic") ?? "",
            JsonLines.Text(root, "section") ?? "",
            JsonLines.Text(root, "quote") ?? "",
            JsonLines.Text(root, "other_quote"),
            JsonLines.Text(root, "why") ?? "",
            JsonLines.Text(root, "likelihood") == "high",
            root.TryGetProperty("absence", out _) || root.TryGetProperty("absent", out _));
    }
}
