using System.Text;
using DisclosureLint.Reporting.Proof;

namespace DisclosureLint.Workbench;

/// <summary>The workbench's own page, style and scripts.</summary>
internal static class UiFiles
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The page, with the secret that changes must carry.</summary>
    public static byte[] Page(string token) => Encoding.UTF8.GetBytes(Read("workbench.html")!.Replace("{{token}}", token, StringComparison.Ordinal));

    /// <summary>A file of the user interface with its media type, or null where there is none of that name.</summary>
    /// <param name="name">The plain name.</param>
    public static (byte[] Content, string Type)? Find(string name)
    {
        if (name == "workbench.html" || !Types.TryGetValue(Path.GetExtension(name), out var type) || Read(name) is not { } text) return null;
        return (Encoding.UTF8.GetBytes(name == "workbench.css" ? ProofAssets.PanelStyle + "\n" + text : text), type);
    }

    private static string? Read(string name)
    {
        using var stream = typeof(UiFiles).Assembly.GetManifestResourceStream("workbench/" + name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
