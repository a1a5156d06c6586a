using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>Lints files and writes reports with the tool's own composition, without a process for each.</summary>
internal sealed class Reports : IDisposable
{
    /// <summary>A draft with an error and warnings in three sections.</summary>
    public const string Draft = DraftFolder.FlawedMarkdown + """
        # BUSINESS

        We believe that our customers value our unmatched grafting expertise.

        Our greenhouses are the most advanced in the industry.

        """;

    private readonly ServiceProvider _services = Composition.Build();

    public IReadOnlyList<string> Formats => [.. _services.GetRequiredService<ReportFormats>().All.Select(format => format.Name)];

    public LintReport Lint(params string[] paths) =>
        _services.GetRequiredService<FilingLint>().Run(paths, "stdin", LintSettings.Of(Project.None), new SilentProgress(), CancellationToken.None).Report;

    public string Write(string format, LintReport report, ReportSettings? settings = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        _services.GetRequiredService<ReportFormats>().Find(format).Write(report, output, settings ?? new ReportSettings());
        return output.ToString();
    }

    public void Dispose() => _services.Dispose();

    /// <summary>The report with its first finding suppressed for a reason and its second one in the baseline.</summary>
    public static LintReport SetTwoAside(LintReport report)
    {
        var result = report.Results[0];
        List<Finding> findings = [.. result.Findings];
        findings[0] = findings[0] with { Suppressed = new SuppressionNote("suppression", "support sent to the staff, binder tab 4") };
        findings[1] = findings[1] with { Suppressed = new SuppressionNote("baseline", Reason: null) };
        return report with { Results = [result with { Findings = findings }, .. report.Results.Skip(1)] };
    }

    /// <summary>The report with the findings of its first filing repeated until there are so many.</summary>
    public static LintReport Repeat(LintReport report, int count)
    {
        var result = report.Results[0];
        var findings = Enumerable.Range(0, count).Select(i => result.Findings[i % result.Findings.Count] with { }).ToList();
        return report with { Results = [result with { Findings = findings }] };
    }

    /// <summary>The report with a rule that crashed.</summary>
    public static LintReport WithCrash(LintReport report)
    {
        var crash = EngineDiagnostics.RuleCrashed(report.Rules[0], new InvalidOperationException("Nothing to divide by."));
        return report with { Results = [report.Results[0] with { Diagnostics = [crash] }, .. report.Results.Skip(1)] };
    }
}
