namespace DisclosureLint.Cli;

/// <summary>The tool was asked for something it cannot do; the message tells the user what and, where it can, what to write instead.</summary>
internal sealed class UsageException(string message, FilePlace? place = null) : Exception(message)
{
    /// <summary>The file and the line that are wrong, where the message names them.</summary>
    public FilePlace? Place { get; } = place;
}

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="Path">The file, relative to the current folder or absolute.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Column">The column, 1-based.</param>
internal sealed record FilePlace(string Path, int Line, int Column);
