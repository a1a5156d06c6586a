namespace DisclosureLint.Language.Notation;

/// <summary>
/// Reads a file of concepts and rules. An entry begins at the margin (<c>concept: praise</c>), its fields are indented
/// (<c>say: leading | foremost</c>), a value goes on where a line is indented further; <c>#</c> at the start of a line is a remark.
/// </summary>
internal static class NotationReader
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["concept"] = ["means", "say", "not", "holds", "lacks"],
        ["rule"] =
        [
            "title", "message", "why", "fix", "comment", "topics", "letters", "authority", "severity", "when", "of", "ascribed", "stance", "time", "in",
            "outside", "unless", "applies", "where", "report", "group", "flagged", "clean", "aliases", "general",
        ],
    };

    /// <summary>The entries of a file, in order; what is wrong goes to the errors.</summary>
    public static List<NotationEntry> Read(string text, List<NotationError> errors)
    {
        var entries = new List<NotationEntry>();
        NotationField? open = null;
        var fieldIndent = 0;
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            var indent = IndentOf(line);
            if (indent == line.Length || line[indent] == '#')
            {
                if (line.Length == 0) Close(entries, ref open);
                continue;
            }

            if (indent == 0)
            {
                Close(entries, ref open);
                if (ReadHead(line, i + 1, errors) is { } entry) entries.Add(entry);
                fieldIndent = 0;
            }
            else if (entries.Count == 0)
            {
                errors.Add(new NotationError(i + 1, indent + 1, "a field stands before the first “concept:” or “rule:”"));
            }
            else if (open is not null && indent > fieldIndent && fieldIndent > 0)
            {
                open = new NotationField(open.Key, open.Argument, open.Value + " " + line.Substring(indent), open.Line, open.Column);
            }
            else
            {
                Close(entries, ref open);
                fieldIndent = indent;
                open = ReadField(entries[entries.Count - 1], line, indent, i + 1, errors);
            }
        }

        Close(entries, ref open);
        return entries;
    }

    private static NotationEntry? ReadHead(string line, int number, List<NotationError> errors)
    {
        var colon = line.IndexOf(':');
        var kind = colon < 0 ? line : line.Substring(0, colon).Trim();
        if (colon < 0 || !Keys.ContainsKey(kind))
        {
            errors.Add(new NotationError(number, 1, $"an entry begins with “concept: name” or “rule: ID name”{Nearest.Hint(kind, Keys.Keys)}"));
            return null;
        }

        var name = line.Substring(colon + 1).Trim();
        if (name.Length == 0) errors.Add(new NotationError(number, colon + 2, $"the {kind} has no name"));
        return new NotationEntry(kind, name, number);
    }

    private static NotationField? ReadField(NotationEntry entry, string line, int indent, int number, List<NotationError> errors)
    {
        var colon = line.IndexOf(':', indent);
        if (colon < 0)
        {
            errors.Add(new NotationError(number, indent + 1, "a field is written “key: value”"));
            return null;
        }

        var words = line.Substring(indent, colon - indent).Trim();
        var space = words.IndexOf(' ');
        var key = (space < 0 ? words : words.Substring(0, space)).ToLowerInvariant();
        if (Array.IndexOf(Keys[entry.Kind], key) < 0)
            errors.Add(new NotationError(number, indent + 1, $"a {entry.Kind} has no field “{key}”{Nearest.Hint(key, Keys[entry.Kind])}"));
        var value = colon + 1;
        while (value < line.Length && line[value] == ' ') value++;
        return new NotationField(key, space < 0 ? "" : words.Substring(space + 1).Trim(), line.Substring(value), number, value + 1);
    }

    private static void Close(List<NotationEntry> entries, ref NotationField? open)
    {
        if (open is not null) entries[entries.Count - 1].Fields.Add(open);
        open = null;
    }

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is ' ' or '\t') indent++;
        return indent;
    }
}
