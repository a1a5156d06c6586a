using DisclosureLint.Filings;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Suppressions;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Linting;

/// <summary>Lints a draft as the command line does, so that both say the same. Thread-safe.</summary>
internal sealed class DraftLinter(FilingReader reader, Linter linter, IProjectSource projects)
{
    /// <summary>Lints a text.</summary>
    /// <param name="path">The draft's absolute path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="version">The client's version.</param>
    /// <param name="known">The same text as read before, or null.</param>
    /// <param name="settings">What the editor's user has set.</param>
    /// <param name="cancellationToken">Stops the lint.</param>
    /// <exception cref="OperationCanceledException">The lint was stopped.</exception>
    public DraftLint Lint(string path, string text, int? version, Filing? known, ClientSettings settings, CancellationToken cancellationToken)
    {
        var source = known?.Main.Source ?? new SourceText(path, text);
        DraftProject project;
        try
        {
            project = projects.ProjectOf(path);
        }
        catch (ProjectException exception)
        {
            return new DraftLint(source, version, null) { Broken = exception, Filing = known, Stamp = exception.Message };
        }

        var lint = new DraftLint(source, version, project) { Filing = known, Stamp = $"{project.Stamp}/{settings.EveryFile}" };
        if (project.IsIgnored || text.AsSpan().IsWhiteSpace()) return lint;
        try
        {
            var filing = (known ?? reader.Read(path, text, cancellationToken)).With(project.Deal);
            lint = lint with { Filing = filing, Source = filing.Main.Source };
            return IsDraft(filing, project, settings) ? lint with { Result = Judge(linter.Lint(filing, project.Options, cancellationToken), project) } : lint;
        }
        catch (FilingFormatException exception)
        {
            return lint with { Unreadable = exception.Message };
        }
    }

    /// <summary>Reads a draft from the disk.</summary>
    /// <exception cref="FilingFormatException">It cannot be read as a draft.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Filing Read(string path, CancellationToken cancellationToken) => reader.Read(path, File.ReadAllBytes(path), cancellationToken);

    /// <summary>
    /// An editor opens every Markdown and HTML file that there is; outside a configured project only what holds a prospectus, or comes as
    /// a form, is one to lint.
    /// </summary>
    private static bool IsDraft(Filing filing, DraftProject project, ClientSettings settings) =>
        settings.EveryFile || project.IsConfigured || filing.Main.Outline.IsProspectus || filing.Main.Type is not null;

    private static LintResult Judge(LintResult result, DraftProject project)
    {
        // The list serves all drafts of the project; what it says of others is not wrong here.
        var here = result.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var suppressions = project.Suppressions.Where(suppression => here.Contains(suppression.Fingerprint)).ToList();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var judged = SuppressionStep.Apply([result], suppressions, today);
        return project.Baseline is { } baseline ? baseline.Apply(judged).Results[0] : judged[0];
    }
}
