using System.CommandLine;
using DisclosureLint.Changes;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Findings;
using DisclosureLint.Reporting.Comparisons;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>compare</c>: what became of the findings of one draft in the next.</summary>
internal sealed class CompareCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string> _earlier = new("OLD") { Description = "The earlier draft." };
    private readonly Argument<string> _later = new("NEW") { Description = "The later draft, in whatever format." };

    private readonly Option<string> _format = new("--format")
    {
        Description = "Text for a person, Markdown for a pull request, JSON for other tools.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|markdown|json",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 where a new finding has this severity or more; default the configuration's, else warning.",
        HelpName = string.Join('|', ConfigurationWords.Gates.Keys),
    };

    private readonly ProjectOptions _project = new();

    public CompareCommand(Lazy<ServiceProvider> services)
        : base("compare", "List which findings of a draft are resolved, remain, or are new in the next one.")
    {
        _services = services;
        _format.AcceptOnlyFromAmong("text", "markdown", "json");
        _failOn.AcceptOnlyFromAmong([.. ConfigurationWords.Gates.Keys]);
        Arguments.Add(_earlier);
        Arguments.Add(_later);
        Options.Add(_format);
        Options.Add(_failOn);
        _project.AddTo(this);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint compare s1.htm s1a1.htm",
        "disclosurelint compare amendment-1.md amendment-2.htm --format markdown",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (earlierPath, laterPath) = (parsed.GetRequiredValue(_earlier), parsed.GetRequiredValue(_later));
        var reader = _services.Value.GetRequiredService<ProjectReader>();
        var project = _project.Read(parsed, reader, [laterPath]);

        // The later draft's project judges both; which files the earlier one is kept in stands beside that one.
        var earlierProject = project with { Document = _project.Read(parsed, reader, [earlierPath]).Document };
        var comparison = FindingComparison.Of(Lint(earlierPath, earlierProject, cancellationToken), Lint(laterPath, project, cancellationToken));
        var report = new ComparisonReport(earlierPath, laterPath, comparison);
        StandardOutput.Write(parsed.GetRequiredValue(_format) switch
        {
            "json" => report.WriteJson,
            "markdown" => report.WriteMarkdown,
            _ => report.WriteText,
        });
        var least = parsed.GetValue(_failOn) is { } word ? ConfigurationWords.Gates[word] : project.Configuration.EffectiveFailOn;
        return least != Severity.Off && comparison.New.Any(finding => finding.Severity >= least) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>All findings of one draft; a comparison with half of them would call the other half resolved.</summary>
    private IReadOnlyList<Finding> Lint(string path, Project project, CancellationToken cancellationToken)
    {
        var run = _services.Value.GetRequiredService<FilingLint>().Run([path], "stdin", LintSettings.Of(project), new SilentProgress(), cancellationToken);
        if (run.Report.Unreadable is [var file, ..]) throw new UsageException($"{file.Path}: {file.Message}");
        if (run.Report.Results is not [var result]) throw new UsageException($"{path} is not one draft: compare takes a file.");
        var crash = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        return crash is null ? result.Findings : throw new UsageException($"{path}: {crash.Id}: {crash.Message}");
    }
}
