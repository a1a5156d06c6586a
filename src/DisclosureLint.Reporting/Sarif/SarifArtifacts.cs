using System.Text.Json;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>
/// Files as SARIF names them: relative to the root folder, with symbolic links resolved, since code scanning takes a file that it
/// cannot find below the repository's root for none of its own.
/// </summary>
internal sealed class SarifArtifacts(string rootFolder)
{
    private const string BaseId = "%SRCROOT%";

    private readonly string _root = Resolve(Path.GetFullPath(rootFolder));
    private readonly Dictionary<string, (string Uri, bool IsRelative)> _known = new(StringComparer.Ordinal);

    public string Uri(string path) => Find(path).Uri;

    public void WriteLocation(Utf8JsonWriter json, string path, string name = "artifactLocation")
    {
        var (uri, isRelative) = Find(path);
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        if (isRelative) json.WriteString("uriBaseId", BaseId);
        json.WriteEndObject();
    }

    public void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(BaseId);
        json.WriteStartObject("description");
        json.WriteString("text", "The folder the tool was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private (string Uri, bool IsRelative) Find(string path)
    {
        if (_known.TryGetValue(path, out var known)) return known;
        var full = Resolve(Path.GetFullPath(path, _root));
        var relative = Path.GetRelativePath(_root, full);
        var isOutside = Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == "..";
        var uri = isOutside
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(System.Uri.EscapeDataString));
        return _known[path] = (uri, !isOutside);
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
