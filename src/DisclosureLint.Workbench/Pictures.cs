using System.Collections.Frozen;

namespace DisclosureLint.Workbench;

/// <summary>The pictures beside the draft: those of its own folder, by plain name.</summary>
internal static class Pictures
{
    /// <summary>Begins the address of each picture.</summary>
    public const string Prefix = "/picture/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of a picture that the draft names, or null where it is none of its folder.</summary>
    /// <param name="file">The file as the draft writes it.</param>
    public static string? AddressOf(string file) => TypeOf(file) is null ? null : Prefix + Uri.EscapeDataString(file);

    /// <summary>The file and media type of a picture, or null where it may not be shown.</summary>
    /// <param name="draft">The draft's file.</param>
    /// <param name="name">The name out of the address, decoded.</param>
    public static (string Path, string Type)? Find(string draft, string name)
    {
        if (TypeOf(name) is not { } type) return null;
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(draft))!, name);

        // A link out of the folder would show what the draft has no right to.
        return new FileInfo(path) is { Exists: true, LinkTarget: null } ? (path, type) : null;
    }

    private static string? TypeOf(string name)
    {
        if (name.Length is 0 or > 200 || name[0] == '.' || name.AsSpan().ContainsAny("/\\:?*\"<>|%") || name.Any(char.IsControl)) return null;
        return Types.GetValueOrDefault(Path.GetExtension(name));
    }
}
