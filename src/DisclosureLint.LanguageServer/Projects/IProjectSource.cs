using DisclosureLint.Facts;
using DisclosureLint.Linting;
using DisclosureLint.Suppressions;

namespace DisclosureLint.LanguageServer.Projects;

/// <summary>Where the server learns what a project has settled about a draft. The host implements it: it knows the files.</summary>
public interface IProjectSource
{
    /// <summary>Names of the files that settings are kept in, to be watched.</summary>
    IReadOnlyList<string> FileNames { get; }

    /// <summary>Name of the file that suppressions are kept in, within the project's folder.</summary>
    string SuppressionFileName { get; }

    /// <summary>What holds for a draft now; read anew where a file of the project has changed.</summary>
    /// <param name="draftPath">The draft's absolute path; it need not exist.</param>
    /// <exception cref="ProjectException">A file of the project is broken.</exception>
    DraftProject ProjectOf(string draftPath);

    /// <summary>Writes down why a finding needs no cure.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="suppression">The decision; an empty reason leaves the place for one.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    void Suppress(string folder, Suppression suppression);

    /// <summary>The drafts of a folder, at any depth, as absolute paths.</summary>
    /// <param name="folder">The folder.</param>
    IReadOnlyList<string> DraftsIn(string folder);
}

/// <summary>What a project has settled about one draft.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="Options">How to lint the draft.</param>
/// <param name="Deal">What the people on the deal told of it.</param>
/// <param name="Suppressions">The findings that the project has decided to keep.</param>
/// <param name="Baseline">The findings that are known, or null.</param>
/// <param name="IsConfigured">Whether the project has a configuration: then every file that can be read is a draft.</param>
/// <param name="IsIgnored">Whether the project leaves the draft out.</param>
/// <param name="Stamp">Changes whenever a file of the project does.</param>
public sealed record DraftProject(
    string Folder,
    LintOptions Options,
    DealProfile Deal,
    IReadOnlyList<Suppression> Suppressions,
    Baseline? Baseline,
    bool IsConfigured,
    bool IsIgnored,
    string Stamp);

/// <summary>A file of a project is broken.</summary>
public sealed class ProjectException : Exception
{
    /// <summary>Tells what is broken.</summary>
    /// <param name="message">What is wrong, in a sentence.</param>
    /// <param name="path">The file's absolute path, or null where it is not known.</param>
    /// <param name="line">The line, 1-based; 0 where it is not known.</param>
    /// <param name="column">The column, 1-based; 0 where it is not known.</param>
    public ProjectException(string message, string? path = null, int line = 0, int column = 0)
        : base(message)
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>The file's absolute path, or null.</summary>
    public string? Path { get; }

    /// <summary>The line, 1-based; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>The column, 1-based; 0 where it is not known.</summary>
    public int Column { get; }
}
