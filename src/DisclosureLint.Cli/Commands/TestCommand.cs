using System.CommandLine;
using System.Text;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Rules;
using DisclosureLint.Rules.Declared;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>test</c>: runs the examples of a project's own concepts and rules.</summary>
internal sealed class TestCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of concepts and rules; default those that the configuration names.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _config = new("--config") { Description = "The configuration that names the files.", HelpName = "PATH" };

    public TestCommand(Lazy<ServiceProvider> services)
        : base("test", "Run the examples in the project's own files of concepts and rules.")
    {
        _services = services;
        Arguments.Add(_files);
        Options.Add(_config);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } = ["disclosurelint test", "disclosurelint test house.rules"];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var named = parsed.GetValue(_files) ?? [];
        if (Array.Find(named, path => !File.Exists(path)) is { } missing) throw new UsageException($"There is no file {missing}.");
        var house = named.Length > 0
            ? [.. named.Select(path => new VocabularySource(path, File.ReadAllText(path)))]
            : HouseVocabulary.Find(parsed.GetValue(_config) is { } path ? ["--config", path] : []);
        if (house.Count == 0) throw new UsageException("There is nothing to test: name files, or list them under vocabulary: in disclosurelint.yml.");

        var services = Composition.Services();
        HouseVocabulary.Add(services, house);
        using var provider = services.BuildServiceProvider();
        var reader = provider.GetRequiredService<FilingReader>();
        var failures = new List<string>();
        var count = 0;
        try
        {
            foreach (var source in house)
            {
                foreach (var example in ConceptExample.In(source))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    count++;
                    var filing = reader.Read("example.md", Encoding.UTF8.GetBytes($"# Business\n\n{example.Sentence}\n"));
                    if (filing.Reading.Of(new Concept(example.Concept)).Any(hit => hit.Reading.Block is not Heading) == example.IsHeld) continue;
                    failures.Add($"{source.Name}({example.Line}): “{example.Concept}” is {(example.IsHeld ? "not found" : "found")} in: {example.Sentence}");
                }
            }

            foreach (var rule in DeclaredRules.Read(house).Rules)
            {
                var linter = new Linter([rule]);
                foreach (var example in rule.Examples)
                {
                    count++;
                    if (Failure(linter, reader, rule, example, cancellationToken) is { } failure) failures.Add(failure);
                }
            }
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }

        StandardOutput.Write(output =>
        {
            foreach (var failure in failures) output.WriteLine(failure);
            output.WriteLine($"{count - failures.Count} of {count} examples hold.");
        });
        return failures.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>What an example shows that is not so, or null.</summary>
    private static string? Failure(Linter linter, FilingReader reader, Rule rule, Example example, CancellationToken cancellationToken)
    {
        var text = example.Markdown.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var heading = string.Concat(example.Section.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}"));
        var filing = reader.Read("example.md", Encoding.UTF8.GetBytes($"# {heading}\n\n{text}\n"));
        var found = linter.Lint(filing, new LintOptions { IncludePreview = true }, cancellationToken).Findings;
        return (example.Kind, found.Count) switch
        {
            (ExampleKind.Flagged, 0) => $"{rule.Descriptor.Id}: not reported in: {text}",
            (ExampleKind.Clean, > 0) => $"{rule.Descriptor.Id}: reported (“{found[0].Location.Excerpt}”) in: {text}",
            _ => null,
        };
    }
}
