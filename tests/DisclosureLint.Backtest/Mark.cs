using System.Text.Json;

namespace DisclosureLint.Backtest;

/// <summary>A passage that a reader marked before any rule existed: one the staff would comment on, or one that only looks so.</summary>
/// <param name="IsComment">Whether the staff would comment; false for an innocent passage.</param>
/// <param name="Topic">The topic of the comment.</param>
/// <param name="Section">The section, in the reader's words.</param>
/// <param name="Quote">The words.</param>
/// <param name="OtherQuote">The other end of a contradiction, or null.</param>
/// <param name="Why">What the reader thought.</param>
/// <param name="IsLikely">Whether a first letter would raise it, or for an innocent passage, how tempting it is: true for the highest grade.</param>
/// <param name="IsAbsence">Whether something is missing; the quote is only where one would look for it.</param>
internal sealed record Mark(
    bool IsComment, string Topic, string Section, string Quote, string? OtherQuote, string Why, bool IsLikely, bool IsAbsence)
{
    public static IReadOnlyList<Mark> ReadFile(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Read).OfType<Mark>()];

    private static Mark? Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var kind = Text(root, "kind");
        if (kind is not ("comment" or "innocent")) return null;
        return new Mark(
            kind == "comment",
            Text(root, "topic") ?? "",
            Text(root, "section") ?? "",
            Text(root, "quote") ?? "",
            Text(root, "other_quote"),
            Text(root, "why") ?? "",
            Text(root, "likelihood") == "high",
            root.TryGetProperty("absence", out _) || root.TryGetProperty("absent", out _));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
