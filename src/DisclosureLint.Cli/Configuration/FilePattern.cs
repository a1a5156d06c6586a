using Microsoft.Extensions.FileSystemGlobbing;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Patterns of files as a configuration writes them; one without a slash matches at any depth.</summary>
internal static class FilePattern
{
    /// <summary>Whether a file matches a pattern.</summary>
    /// <param name="pattern">The pattern, relative to the folder.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="path">The file, relative to the current folder or absolute.</param>
    public static bool Matches(string pattern, string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern);
        return matcher.Match(relative).HasMatches;
    }
}
