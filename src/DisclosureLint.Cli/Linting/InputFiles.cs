using DisclosureLint.Reporting;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace DisclosureLint.Cli.Linting;

/// <summary>The files that the arguments name, and the arguments that name none.</summary>
/// <param name="Paths">Paths as the user would write them, sorted, none twice; <c>-</c> is standard input.</param>
/// <param name="Missing">Arguments behind which there is nothing to read.</param>
internal sealed record InputFiles(IReadOnlyList<string> Paths, IReadOnlyList<UnreadableFile> Missing)
{
    private static readonly string[] DraftPatterns = ["**/*.htm", "**/*.html", "**/*.md", "**/*.txt"];
    private static readonly string[] NoDrafts = ["**/.*/**", "**/node_modules/**"];

    /// <summary>Finds the files behind arguments: a file, a folder (drafts at any depth), a pattern with <c>*</c> or <c>**</c>.</summary>
    public static InputFiles Find(IEnumerable<string> arguments)
    {
        var paths = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<UnreadableFile>();
        foreach (var argument in arguments)
        {
            if (argument == FilingFile.StandardInput || File.Exists(argument))
            {
                Add(argument);
            }
            else if (Directory.Exists(argument))
            {
                AddAll(argument, Match(argument, DraftPatterns), "The folder holds no draft (*.htm, *.html, *.md, *.txt).");
            }
            else if (argument.Contains('*', StringComparison.Ordinal))
            {
                var (folder, pattern) = SplitPattern(argument);
                var isThere = Directory.Exists(folder.Length == 0 ? "." : folder);
                AddAll(argument, isThere ? Match(folder, [pattern]) : [], "No file matches the pattern.");
            }
            else
            {
                missing.Add(new UnreadableFile(argument, "There is no such file or folder."));
            }
        }

        return new InputFiles([.. paths.Values.Order(StringComparer.Ordinal)], missing);

        void Add(string path) => paths.TryAdd(path == FilingFile.StandardInput ? path : Path.GetFullPath(path), path);

        void AddAll(string argument, IReadOnlyList<string> found, string otherwise)
        {
            foreach (var path in found) Add(path);
            if (found.Count == 0) missing.Add(new UnreadableFile(argument, otherwise));
        }
    }

    /// <summary>
    /// Files as drafts: those of a document that is kept in several are one, in the order of the document; whoever names one of them names
    /// them all. Sorted by their first files.
    /// </summary>
    /// <param name="paths">Paths as the user would write them.</param>
    /// <param name="document">Full paths of the document's files in its order; empty where it is kept in one.</param>
    public static IReadOnlyList<DraftFiles> Drafts(IReadOnlyList<string> paths, IReadOnlyList<string> document)
    {
        var named = paths.Where(path => path != FilingFile.StandardInput).ToLookup(Path.GetFullPath, StringComparer.Ordinal);
        if (!document.Any(named.Contains)) return [.. paths.Select(path => new DraftFiles([path]))];
        var whole = new DraftFiles([.. document.Select(full => named[full].FirstOrDefault() ?? Path.GetRelativePath(Directory.GetCurrentDirectory(), full))]);
        var others = paths.Where(path => path == FilingFile.StandardInput || !document.Contains(Path.GetFullPath(path), StringComparer.Ordinal));
        return [.. others.Select(path => new DraftFiles([path])).Append(whole).OrderBy(draft => draft.Path, StringComparer.Ordinal)];
    }

    /// <summary>The files without those that a project leaves out.</summary>
    public InputFiles Without(Func<string, bool> isIgnored) => this with { Paths = [.. Paths.Where(path => !isIgnored(path))] };

    private static List<string> Match(string folder, string[] patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(NoDrafts);
        var root = new DirectoryInfoWrapper(new DirectoryInfo(folder.Length == 0 ? "." : folder));
        return [.. matcher.Execute(root).Files.Select(file => Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar)))];
    }

    /// <summary>The folders before the first wildcard, and the rest.</summary>
    private static (string Folder, string Pattern) SplitPattern(string argument)
    {
        var normal = argument.Replace('\\', '/');
        var slash = normal.LastIndexOf('/', normal.IndexOf('*', StringComparison.Ordinal));
        return slash < 0 ? ("", normal) : (slash == 0 ? "/" : normal[..slash], normal[(slash + 1)..]);
    }
}
