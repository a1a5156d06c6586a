namespace DisclosureLint.Cli.Configuration;

/// <summary>Where a project keeps its settings: the nearest folder upward with a configuration, never beyond its repository.</summary>
internal static class ProjectFolder
{
    /// <summary>The name of the configuration file.</summary>
    public const string ConfigurationName = "disclosurelint.yml";

    /// <summary>The folder that settings and sidecar files of a draft stand in.</summary>
    /// <param name="start">The draft's folder.</param>
    /// <returns>
    /// The nearest folder with a configuration, from <paramref name="start"/> up to the repository's root; without a repository up to the
    /// current folder where that lies above. Where there is no configuration, the last folder looked at.
    /// </returns>
    public static string Find(string start)
    {
        var folders = Ancestors(Path.GetFullPath(start)).ToList();
        var root = folders.FindIndex(IsRepositoryRoot);
        if (root < 0) root = folders.IndexOf(Directory.GetCurrentDirectory());
        if (root < 0) root = 0;
        var candidates = folders.Take(root + 1).ToList();
        return candidates.Find(folder => File.Exists(Path.Combine(folder, ConfigurationName))) ?? candidates[^1];
    }

    /// <summary>The folder of the first draft that the arguments name.</summary>
    public static string StartOf(IReadOnlyList<string> arguments)
    {
        var first = arguments.FirstOrDefault() ?? ".";
        if (Directory.Exists(first)) return first;
        return File.Exists(first) ? Path.GetDirectoryName(Path.GetFullPath(first))! : Directory.GetCurrentDirectory();
    }

    /// <summary>The root of the repository around the current folder; the current folder where there is none.</summary>
    public static string RepositoryRoot()
    {
        var current = Directory.GetCurrentDirectory();
        return Ancestors(current).FirstOrDefault(IsRepositoryRoot) ?? current;
    }

    /// <summary>A worktree and a submodule have a file of that name.</summary>
    private static bool IsRepositoryRoot(string folder)
    {
        var git = Path.Combine(folder, ".git");
        return Directory.Exists(git) || File.Exists(git);
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current)) yield return current;
    }
}
