using System.CommandLine;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Serving;
using DisclosureLint.Presentation;
using DisclosureLint.Workbench;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>serve</c>: the findings beside the draft, in the browser, until it is interrupted.</summary>
internal sealed class ServeCommand : Command, IHasExamples
{
    private const int HighestPort = 65_535;

    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string> _file = new("FILE") { Description = "The draft." };

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to listen on, on this machine only; default one that is free.",
        HelpName = "N",
    };

    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Print the address and open no browser." };
    private readonly ProjectOptions _project = new();

    public ServeCommand(Lazy<ServiceProvider> services)
        : base("serve", "Open the workbench: the findings beside the draft, in the browser of this machine, read again on each save.")
    {
        _services = services;
        Arguments.Add(_file);
        Options.Add(_port);
        Options.Add(_noBrowser);
        _project.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint serve draft.htm",
        "disclosurelint serve draft.htm --port 8010 --no-browser",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        if (Directory.Exists(path)) throw new UsageException($"{path} is a folder: serve takes one draft.");
        if (!File.Exists(path)) throw new UsageException($"{path}: There is no such file.");
        var port = parsed.GetValue(_port) is var given and >= 0 and <= HighestPort
            ? given
            : throw new UsageException($"--port takes a number from 0 to {HighestPort}.");
        var services = _services.Value;
        var reader = services.GetRequiredService<ProjectReader>();
        var draft = new ProjectDraft(path, services.GetRequiredService<FilingLint>(), () => _project.Read(parsed, reader, [path]));
        var server = new WorkbenchServer(draft, [.. services.GetServices<IDocumentMarkup>()], services.GetRequiredService<ReportFormats>().All);
        try
        {
            await server.RunAsync(port, address => Tell(address, !parsed.GetValue(_noBrowser)), cancellationToken);
            return ExitCode.Clean;
        }
        catch (WorkbenchException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static void Tell(string address, bool opens)
    {
        Console.Out.WriteLine(address);
        Console.Out.Flush();
        Console.Error.WriteLine("Only this machine can open it. Stop with Ctrl+C.");
        if (opens) DefaultBrowser.Open(address);
    }
}
