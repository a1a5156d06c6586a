using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Configuration;
using DisclosureLint.Filings;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>init</c>: a first configuration, with what a draft tells of itself.</summary>
internal sealed class InitCommand : Command, IHasExamples
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lazy<ServiceProvider> _services;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "A draft whose offering is described in the configuration; several files in their order where it is kept so.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _schema = new("--schema") { Description = "Print the JSON schema of the configuration instead, for editors." };

    public InitCommand(Lazy<ServiceProvider> services)
        : base("init", $"Write a commented {ProjectFolder.ConfigurationName} in the current folder.")
    {
        _services = services;
        Arguments.Add(_files);
        Options.Add(_schema);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint init draft.htm",
        "disclosurelint init drafts/00-cover.md drafts/10-summary.md drafts/20-risk-factors.md",
        "disclosurelint init --schema > disclosurelint.schema.json",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_schema))
        {
            StandardOutput.Write(WriteSchema);
            return ExitCode.Clean;
        }

        if (File.Exists(ProjectFolder.ConfigurationName))
        {
            throw new UsageException($"There is a {ProjectFolder.ConfigurationName} already; it was left as it is.");
        }

        var files = parsed.GetValue(_files) ?? [];
        var draft = files.Length > 0 ? Read(files, cancellationToken) : null;
        var document = files.Select(path => Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/')).Distinct(StringComparer.Ordinal).ToList();
        AtomicFile.Write(ProjectFolder.ConfigurationName, output => ConfigurationText.WriteFirst(draft, document, output));
        AtomicFile.Write(ConfigurationSchema.FileName, WriteSchema);
        Console.Error.WriteLine($"Wrote {ProjectFolder.ConfigurationName}, and {ConfigurationSchema.FileName} by which editors complete it.");
        return ExitCode.Clean;
    }

    private void WriteSchema(TextWriter output)
    {
        var selectors = new RuleSelectors(_services.Value.GetRequiredService<RuleCatalog>().Descriptors);
        output.WriteLine(ConfigurationSchema.Create(selectors).ToJsonString(Indented));
    }

    private Filing Read(string[] paths, CancellationToken cancellationToken)
    {
        try
        {
            return _services.Value.GetRequiredService<FilingFile>().Read(new DraftFiles(paths), "stdin", cancellationToken);
        }
        catch (UnreadableFilingException exception)
        {
            throw new UsageException($"{exception.Path}: {exception.Message}");
        }
    }
}
