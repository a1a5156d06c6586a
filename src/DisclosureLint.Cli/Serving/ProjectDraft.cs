using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Findings;
using DisclosureLint.Suppressions;
using DisclosureLint.Workbench;

namespace DisclosureLint.Cli.Serving;

/// <summary>A draft on the workbench, linted as its project settles it; the project is read anew each time.</summary>
/// <param name="path">The draft's file.</param>
/// <param name="lint">Lints it.</param>
/// <param name="readProject">Reads the project around it.</param>
internal sealed class ProjectDraft(string path, FilingLint lint, Func<Project> readProject) : IWorkbenchDraft
{
    private readonly string _folder = readProject().Folder;

    public string Path => path;

    public IReadOnlyList<string> Watched { get; } =
    [
        .. DraftFiles.Of(path, readProject().Document).Paths,
        .. new[] { ProjectFolder.ConfigurationName, SuppressionFile.Name, BaselineFile.Name }
            .Select(name => System.IO.Path.Combine(readProject().Folder, name)),
    ];

    public WorkbenchLint Lint(CancellationToken cancellationToken)
    {
        var project = readProject();
        var baseline = System.IO.Path.Combine(project.Folder, BaselineFile.Name);
        var settings = LintSettings.Of(project) with { Baseline = File.Exists(baseline) ? BaselineFile.Read(baseline) : null };
        var report = lint.Run([path], "stdin", settings, new SilentProgress(), cancellationToken).Report;
        var formCheck = report.Results is [var result, ..] ? FilingFormCheck.Of(path, result, project.Configuration.EffectiveAsOf) : null;
        return new WorkbenchLint(report, formCheck);
    }

    public void Suppress(Finding finding, string reason, string? by) => Decide(() => SuppressionFile.Append(_folder, new Suppression
    {
        Fingerprint = finding.Fingerprint,
        RuleId = finding.Rule.Id,
        Reason = reason,
        By = by,
        Quote = finding.Location.Excerpt,
        Place = SuppressionFile.Name,
    }));

    public void Unsuppress(Finding finding) => Decide(() => SuppressionFile.Remove(_folder, finding.Fingerprint));

    private static void Decide(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WorkbenchException($"{SuppressionFile.Name} cannot be written: {exception.Message}");
        }
        catch (UsageException exception)
        {
            throw new WorkbenchException(exception.Message);
        }
    }
}
