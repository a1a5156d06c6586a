using DisclosureLint.Configuration;
using DisclosureLint.Suppressions;

namespace DisclosureLint.Cli.Configuration;

/// <summary>What a project has settled about its drafts.</summary>
/// <param name="Folder">The folder of the configuration and its sidecar files; patterns are relative to it.</param>
/// <param name="Configuration">The configuration; the default one where there is none.</param>
/// <param name="Suppressions">The findings it has decided to keep.</param>
internal sealed record Project(string Folder, LintConfiguration Configuration, IReadOnlyList<Suppression> Suppressions)
{
    /// <summary>The files of the prospectus in its order, as full paths; empty where each file is a draft of its own.</summary>
    public IReadOnlyList<string> Document { get; init; } = [.. Configuration.Document.Select(file => Path.GetFullPath(Path.Combine(Folder, file)))];

    /// <summary>A project that has settled nothing.</summary>
    public static Project None { get; } = new(Directory.GetCurrentDirectory(), new LintConfiguration(), []);
}
