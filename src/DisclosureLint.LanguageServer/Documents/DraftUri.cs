namespace DisclosureLint.LanguageServer.Documents;

/// <summary>Between the URIs of the protocol and the paths of the file system.</summary>
internal static class DraftUri
{
    /// <summary>The path of a <c>file:</c> URI; of any other its last part, which still tells the format.</summary>
    public static string ToPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed)) return uri;
        return parsed.IsFile ? parsed.LocalPath : Path.GetFileName(Uri.UnescapeDataString(parsed.AbsolutePath));
    }

    /// <summary>Whether a URI names a file of this machine.</summary>
    public static bool IsFile(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile;

    /// <summary>The <c>file:</c> URI of a path.</summary>
    public static string FromPath(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
