using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Features;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;

namespace DisclosureLint.LanguageServer.Linting;

/// <summary>
/// The diagnostics of drafts that are not open. Of a draft only the diagnostics are kept, with what they depend on: a client asks for
/// the whole workspace every few seconds.
/// </summary>
internal sealed class DraftsOnDisk(DraftLinter linter, IProjectSource projects, DiagnosticView view)
{
    private readonly Dictionary<string, DiagnosticReport> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The diagnostics of one file.</summary>
    /// <exception cref="OperationCanceledException">The lint was stopped.</exception>
    public DiagnosticReport Report(string path, ClientSettings settings, CancellationToken cancellationToken)
    {
        var uri = DraftUri.FromPath(path);
        var stamp = StampOf(path, settings);
        lock (_lock)
        {
            if (_known.TryGetValue(path, out var known) && known.ResultId == stamp) return known;
        }

        var report = new DiagnosticReport("full", stamp) { Uri = uri, Items = Diagnose(path, uri, settings, cancellationToken) };
        lock (_lock) _known[path] = report;
        return report;
    }

    private IReadOnlyList<Diagnostic> Diagnose(string path, string uri, ClientSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var filing = linter.Read(path, cancellationToken);
            var lint = linter.Lint(path, filing.Main.Source.Content, version: null, filing, settings, cancellationToken);
            return view.Of(uri, lint);
        }
        catch (Exception exception) when (exception is FilingFormatException or IOException or UnauthorizedAccessException)
        {
            // A file of the workspace that is no draft is nobody's concern until somebody opens it.
            return [];
        }
    }

    private string StampOf(string path, ClientSettings settings)
    {
        var file = new FileInfo(path);
        var project = "";
        try
        {
            project = projects.ProjectOf(path).Stamp;
        }
        catch (ProjectException exception)
        {
            project = exception.Message;
        }

        return file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}-{file.Length}/{project}/{settings.EveryFile}")
            : "";
    }
}
