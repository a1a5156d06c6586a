namespace DisclosureLint.Cli.Linting;

/// <summary>A file that cannot be read as a filing; the message says why, without the path.</summary>
internal sealed class UnreadableFilingException(string path, string message, Exception inner) : Exception(message, inner)
{
    /// <summary>The file as it is shown.</summary>
    public string Path { get; } = path;
}
