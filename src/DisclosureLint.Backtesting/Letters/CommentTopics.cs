namespace DisclosureLint.Backtesting.Letters;

/// <summary>The topics of comments, found by the comments' words.</summary>
public static class CommentTopics
{
    /// <summary>Reads comments, one JSON object a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>For each comment the key of its words and its topics.</returns>
    /// <exception cref="FormatException">A line is not JSON; the message says which, 1-based.</exception>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Read(IEnumerable<string> lines) =>
        [.. JsonLines.Read(lines, root => KeyValuePair.Create(KeyOf(JsonLines.Text(root, "text") ?? ""), JsonLines.Texts(root, "topics")))];

    /// <summary>The topics of a comment; empty where it is not among those read.</summary>
    /// <param name="comment">The comment's text.</param>
    /// <param name="topics">Topics by key, as <see cref="Read"/> gives them.</param>
    public static IReadOnlyList<string> Of(string comment, IReadOnlyDictionary<string, IReadOnlyList<string>> topics)
    {
        ArgumentNullException.ThrowIfNull(comment);
        ArgumentNullException.ThrowIfNull(topics);
        return topics.TryGetValue(KeyOf(comment), out var found) ? found : [];
    }

    /// <summary>The first letters and digits: enough to know a comment again, whatever became of its spaces and quotes.</summary>
    private static string KeyOf(string comment) =>
        new([.. comment.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant).Take(120)]);
}
