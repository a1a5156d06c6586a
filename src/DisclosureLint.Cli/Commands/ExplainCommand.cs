using System.CommandLine;
using System.CommandLine.Completions;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Reporting.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>explain</c>: everything about one rule.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Argument<string> _rule = new("RULE") { Description = "A rule's id or name.", HelpName = "RULE" };
    private readonly Option<string> _color = ColorOption.Create();

    public ExplainCommand(Lazy<ServiceProvider> services)
        : base("explain", "Explain a rule: why the staff ask, what they accept, the law, examples.")
    {
        _rule.CompletionSources.Add(_ => services.Value.GetRequiredService<RuleCatalog>().Descriptors
            .SelectMany(rule => new[] { new CompletionItem(rule.Id), new CompletionItem(rule.Name) }));
        Arguments.Add(_rule);
        Options.Add(_color);
        SetAction(parsed =>
        {
            var rule = services.Value.GetRequiredService<RuleCatalog>().Find(parsed.GetRequiredValue(_rule));
            var settings = OutputSettings.ForStandardOutput(parsed.GetRequiredValue(_color), quiet: false);
            StandardOutput.Write(output => RuleExplanation.Write(rule, output, settings));
            return ExitCode.Clean;
        });
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint explain DL2001",
        "disclosurelint explain unsupported-leadership-claim",
    ];
}
