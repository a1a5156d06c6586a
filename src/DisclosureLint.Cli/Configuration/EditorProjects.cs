using System.Globalization;
using DisclosureLint.Cli.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.Suppressions;

namespace DisclosureLint.Cli.Configuration;

/// <summary>
/// What projects have settled, for an editor that asks at every key: files are read again only where they changed. Thread-safe.
/// </summary>
internal sealed class EditorProjects(ProjectReader reader) : IProjectSource
{
    private readonly Dictionary<string, KnownProject> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> FileNames { get; } = [ProjectFolder.ConfigurationName, SuppressionFile.Name, BaselineFile.Name];

    /// <inheritdoc/>
    public string SuppressionFileName => SuppressionFile.Name;

    /// <inheritdoc/>
    public DraftProject ProjectOf(string draftPath)
    {
        var folder = ProjectFolder.Find(Path.GetDirectoryName(Path.GetFullPath(draftPath)) ?? Directory.GetCurrentDirectory());
        var stamp = string.Join('/', FileNames.Select(name => StampOf(Path.Combine(folder, name))));
        KnownProject? known;
        lock (_lock) known = _known.GetValueOrDefault(folder);
        if (known?.Stamp != stamp)
        {
            known = Read(folder, stamp);
            lock (_lock) _known[folder] = known;
        }

        return new DraftProject(
            folder,
            known.Settings.OptionsFor([draftPath]),
            known.Settings.Project.Configuration.Deal,
            known.Settings.Project.Suppressions,
            known.Settings.Baseline,
            File.Exists(Path.Combine(folder, ProjectFolder.ConfigurationName)),
            known.Settings.Ignores(draftPath),
            stamp);
    }

    /// <inheritdoc/>
    public void Suppress(string folder, Suppression suppression) => SuppressionFile.Append(folder, suppression);

    /// <inheritdoc/>
    public IReadOnlyList<string> DraftsIn(string folder) => Directory.Exists(folder) ? InputFiles.Find([folder]).Paths : [];

    private KnownProject Read(string folder, string stamp)
    {
        try
        {
            var project = reader.ReadIn(folder);
            var baseline = Path.Combine(folder, BaselineFile.Name);
            return new KnownProject(stamp, LintSettings.Of(project) with { Baseline = File.Exists(baseline) ? BaselineFile.Read(baseline) : null });
        }
        catch (UsageException exception)
        {
            throw exception.Place is { } place
                ? new ProjectException(exception.Message, Path.GetFullPath(place.Path), place.Line, place.Column)
                : new ProjectException(exception.Message);
        }
    }

    private static string StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}-{file.Length}") : "";
    }

    private sealed record KnownProject(string Stamp, LintSettings Settings);
}
