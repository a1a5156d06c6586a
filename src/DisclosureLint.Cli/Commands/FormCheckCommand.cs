using System.CommandLine;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.FormChecks;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>formcheck</c>: goes through what Form S-1 asks for.</summary>
internal sealed class FormCheckCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string> _file = new("FILE") { Description = "A draft." };

    private readonly Option<string> _format = new("--format")
    {
        Description = "Text for a person, Markdown for a memorandum, CSV for a spreadsheet, JSON for other tools.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|markdown|csv|json",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 where an item is missing, or missing or defective; default never.",
        DefaultValueFactory = _ => "never",
        HelpName = "never|missing|defective",
    };

    private readonly Option<string?> _asOf = AsOfOption.Create();

    private readonly ProjectOptions _project = new();

    public FormCheckCommand(Lazy<ServiceProvider> services)
        : base("formcheck", "Go through what Form S-1 asks for: present, defective, missing, not applicable, needs intake or not checkable.")
    {
        _services = services;
        _format.AcceptOnlyFromAmong("text", "markdown", "csv", "json");
        _failOn.AcceptOnlyFromAmong("never", "missing", "defective");
        Arguments.Add(_file);
        Options.Add(_format);
        Options.Add(_failOn);
        Options.Add(_asOf);
        _project.AddTo(this);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint formcheck draft.htm",
        "disclosurelint formcheck draft.htm --format csv > formcheck.csv",
        "disclosurelint formcheck draft.htm --fail-on missing",
        "disclosurelint formcheck draft.htm --as-of 2020-06-30",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var project = _project.Read(parsed, _services.Value.GetRequiredService<ProjectReader>(), [path]);
        var settings = LintSettings.Of(project);
        settings = settings with { CommandLine = settings.CommandLine with { AsOf = AsOfOption.Read(parsed, _asOf) ?? settings.CommandLine.AsOf } };
        var run = _services.Value.GetRequiredService<FilingLint>().Run([path], "stdin", settings, new SilentProgress(), cancellationToken);
        if (run.Report.Unreadable is [var file, ..]) throw new UsageException($"{file.Path}: {file.Message}");
        if (run.Report.Results is not [var result]) throw new UsageException($"{path} is not one draft: formcheck takes a file.");
        var report = FilingFormCheck.Of(path, result, settings.CommandLine.AsOf);
        StandardOutput.Write(parsed.GetRequiredValue(_format) switch
        {
            "markdown" => report.WriteMarkdown,
            "csv" => report.WriteCsv,
            "json" => report.WriteJson,
            _ => report.WriteText,
        });
        if (!result.IsTrustworthy) return ExitCode.Untrusted;
        if (result.Filing.Main.Outline is { IsProspectusLost: true, Problems: [var lost, ..] })
        {
            Console.Error.WriteLine($"{path}: {lost.Message}");
            return ExitCode.Untrusted;
        }

        var fails = parsed.GetRequiredValue(_failOn) switch
        {
            "missing" => report.Results.Any(item => item.Answer.Status == FormStatus.Missing),
            "defective" => report.Results.Any(item => item.Answer.Status is FormStatus.Missing or FormStatus.Defective),
            _ => false,
        };
        return fails ? ExitCode.Findings : ExitCode.Clean;
    }
}
