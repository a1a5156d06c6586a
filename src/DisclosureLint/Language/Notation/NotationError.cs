namespace DisclosureLint.Language.Notation;

/// <summary>What is wrong in a file of concepts or rules.</summary>
internal sealed class NotationError
{
    public NotationError(int line, int column, string message)
    {
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>1-based line.</summary>
    public int Line { get; }

    /// <summary>1-based column.</summary>
    public int Column { get; }

    public string Message { get; }
}
