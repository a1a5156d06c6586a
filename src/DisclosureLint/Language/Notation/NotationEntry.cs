namespace DisclosureLint.Language.Notation;

/// <summary>A <c>key argument: value</c> of an entry.</summary>
internal sealed class NotationField
{
    public NotationField(string key, string argument, string value, int line, int column)
    {
        Key = key;
        Argument = argument;
        Value = value;
        Line = line;
        Column = column;
    }

    /// <summary>The first word before the colon, in lower case.</summary>
    public string Key { get; }

    /// <summary>The other words before the colon; empty for none.</summary>
    public string Argument { get; }

    /// <summary>What stands behind the colon, further lines of it joined by a space.</summary>
    public string Value { get; }

    /// <summary>1-based line of the value.</summary>
    public int Line { get; }

    /// <summary>1-based column of the value.</summary>
    public int Column { get; }
}

/// <summary>A concept or a rule as written: its name and its fields.</summary>
internal sealed class NotationEntry
{
    public NotationEntry(string kind, string name, int line)
    {
        Kind = kind;
        Name = name;
        Line = line;
    }

    /// <summary><c>concept</c> or <c>rule</c>.</summary>
    public string Kind { get; }

    public string Name { get; }

    /// <summary>1-based line of the name.</summary>
    public int Line { get; }

    public List<NotationField> Fields { get; } = [];

    /// <summary>The fields of one key, in order.</summary>
    public IEnumerable<NotationField> Of(string key)
    {
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal)) yield return field;
        }
    }

    /// <summary>The value of the first field of a key, or null.</summary>
    public string? Value(string key)
    {
        foreach (var field in Of(key)) return field.Value;
        return null;
    }
}
