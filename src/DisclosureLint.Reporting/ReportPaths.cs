namespace DisclosureLint.Reporting;

/// <summary>
/// Files as other tools name them: relative to the root folder with forward slashes, symbolic links resolved, since a service takes a
/// file that it cannot find below the repository's root for none of its own.
/// </summary>
internal sealed class ReportPaths(string rootFolder)
{
    private readonly string _root = Resolve(Path.GetFullPath(rootFolder));
    private readonly Dictionary<string, ReportPath> _known = new(StringComparer.Ordinal);

    /// <summary>The file of a path as the user gave it.</summary>
    public ReportPath this[string path]
    {
        get
        {
            if (_known.TryGetValue(path, out var known)) return known;
            var full = Resolve(Path.GetFullPath(path));
            var relative = Path.GetRelativePath(_root, full);
            var isOutside = Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == "..";
            return _known[path] = new ReportPath((isOutside ? full : relative).Replace(Path.DirectorySeparatorChar, '/'), !isOutside);
        }
    }

    /// <summary>The path with the links of every folder on the way and of the file itself followed.</summary>
    private static string Resolve(string path)
    {
        var root = Path.GetPathRoot(path) ?? "";
        var resolved = root;
        foreach (var part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Path.Combine(resolved, part);
            FileSystemInfo entry = Directory.Exists(resolved) ? new DirectoryInfo(resolved) : new FileInfo(resolved);
            if (entry.Exists && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target) resolved = target.FullName;
        }

        return resolved;
    }
}

/// <summary>A file of a report.</summary>
/// <param name="Name">The path with forward slashes, without <c>./</c>.</param>
/// <param name="IsRelative">Whether it is relative to the root folder; false where the file lies outside of it.</param>
internal readonly record struct ReportPath(string Name, bool IsRelative)
{
    public override string ToString() => Name;
}
