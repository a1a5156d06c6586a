using DisclosureLint.Findings;
using DisclosureLint.Reporting;

namespace DisclosureLint.Cli.Linting;

/// <summary>What the user asked <c>lint</c> for.</summary>
internal sealed record LintRequest
{
    /// <summary>Files, folders and patterns.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>How to lint.</summary>
    public required LintSettings Settings { get; init; }

    /// <summary>The format of the main report.</summary>
    public required IReportFormat Format { get; init; }

    /// <summary>Where the main report goes; null for standard output.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Further reports.</summary>
    public IReadOnlyList<FileReport> Reports { get; init; } = [];

    /// <summary>From which findings on the exit code is 1.</summary>
    public required Gate Gate { get; init; }

    /// <summary>The path that findings in standard input are reported under.</summary>
    public required string StandardInputName { get; init; }

    /// <summary>When to colour: one of <see cref="Terminal.OutputSettings.ColorChoices"/>.</summary>
    public required string Color { get; init; }

    /// <summary>Whether to leave out summary, notices and progress.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether the text tells what was looked for, and why the staff ask.</summary>
    public bool Why { get; init; }

    /// <summary>The most findings of a filing that reports show; 0 for all.</summary>
    public int Top { get; init; }

    /// <summary>The most comments of a predicted letter; 0 for all.</summary>
    public int MaxComments { get; init; }

    /// <summary>What reports may and should contain.</summary>
    public ReportChoices Choices { get; init; } = new();
}

/// <summary>What reports may and should contain, whatever their format.</summary>
/// <param name="Redact">Whether every word of the draft is left out.</param>
/// <param name="IncludeSuppressed">Whether formats that leave out suppressed findings by default carry them, marked.</param>
/// <param name="RulePages">The address of the pages of the rules, or null.</param>
/// <param name="HashesLinesAsGitHub">Whether SARIF identifies a result by GitHub's hash of its line.</param>
internal sealed record ReportChoices(bool Redact = false, bool IncludeSuppressed = false, string? RulePages = null, bool HashesLinesAsGitHub = false)
{
    /// <summary>The run as it may be told.</summary>
    public LintRun Apply(LintRun run) => Redact ? run with { Report = RedactedReport.Of(run.Report) } : run;

    /// <summary>The settings of a report.</summary>
    public ReportSettings Apply(ReportSettings settings) =>
        settings with { IncludeSuppressed = IncludeSuppressed, RulePages = RulePages, HashesLinesAsGitHub = HashesLinesAsGitHub };
}

/// <summary>A report in a file.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file.</param>
internal sealed record FileReport(IReportFormat Format, string Path);

/// <summary>From which findings on the exit code is 1.</summary>
/// <param name="FailOn">The least severity that fails; null for none.</param>
/// <param name="MaxWarnings">More warnings than this fail too; null for no limit.</param>
internal sealed record Gate(Severity? FailOn, int? MaxWarnings)
{
    /// <summary>The exit code for a report. What the engine says of the lint counts like a finding of its severity.</summary>
    public int ExitCodeFor(LintReport report)
    {
        if (!report.IsTrustworthy) return ExitCode.Untrusted;
        // Infos of the engine say what was not checked, which every draft has some of: they never fail.
        var fails = (FailOn is { } least && (report.ActiveFindings.Any(finding => finding.Severity >= least)
                || report.Results.Any(result => result.Diagnostics.Any(diagnostic => diagnostic.Severity >= least && least > Severity.Info))))
            || report.Count().Warning > (MaxWarnings ?? int.MaxValue);
        return fails ? ExitCode.Findings : ExitCode.Clean;
    }
}
