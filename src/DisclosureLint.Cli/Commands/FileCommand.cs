using System.CommandLine;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Filings;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary>A command that reads one filing and prints something about it.</summary>
internal abstract class FileCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string> _file = new("FILE") { Description = "A draft, or - for standard input." };
    private readonly Option<string> _format = FormatOption.Create();
    private readonly Option<string> _color = ColorOption.Create();

    private readonly Option<string> _stdinName = new("--stdin-filename")
    {
        Description = "The path of what comes from standard input; its ending tells the format.",
        DefaultValueFactory = _ => "stdin",
        HelpName = "PATH",
    };

    private readonly ProjectOptions _project = new();

    private protected FileCommand(string name, string description, Lazy<ServiceProvider> services)
        : base(name, description)
    {
        _services = services;
        Arguments.Add(_file);
        Options.Add(_format);
        Options.Add(_color);
        Options.Add(_stdinName);
        _project.AddTo(this);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public abstract IReadOnlyList<string> ExampleLines { get; }

    private protected abstract void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, Reporting.ReportSettings settings);

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var project = _project.Read(parsed, _services.Value.GetRequiredService<ProjectReader>(), [path]);
        try
        {
            var filing = _services.Value.GetRequiredService<FilingFile>()
                .Read(DraftFiles.Of(path, project.Document), parsed.GetRequiredValue(_stdinName), cancellationToken)
                .With(project.Configuration.Deal);
            var settings = OutputSettings.ForStandardOutput(parsed.GetRequiredValue(_color), quiet: false);
            StandardOutput.Write(output => Write(filing, parsed.GetRequiredValue(_format) == "json", parsed, output, settings));
            return ExitCode.Clean;
        }
        catch (UnreadableFilingException exception)
        {
            throw new UsageException($"{exception.Path}: {exception.Message}");
        }
    }
}
