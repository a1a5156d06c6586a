using System.CommandLine;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Reporting.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>rules</c>: the list of rules.</summary>
internal sealed class RulesCommand : Command, IHasExamples
{
    private readonly Option<string> _format = FormatOption.Create();

    public RulesCommand(Lazy<ServiceProvider> services)
        : base("rules", "List the rules.")
    {
        Options.Add(_format);
        SetAction(parsed =>
        {
            var rules = services.Value.GetRequiredService<RuleCatalog>().Descriptors;
            var asJson = parsed.GetRequiredValue(_format) == "json";
            StandardOutput.Write(output =>
            {
                if (asJson) RuleList.WriteJson(rules, output);
                else RuleList.WriteText(rules, output);
            });
            return ExitCode.Clean;
        });
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint rules",
        "disclosurelint rules --format json",
    ];
}
