using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DisclosureLint.Cli.Commands;

namespace DisclosureLint.Cli;

/// <summary>Help that shows how a command is used before it lists what it takes.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly string[] RootExamples =
    [
        "disclosurelint draft.htm                          findings in one draft",
        "disclosurelint drafts/ --report sarif=lint.sarif  a folder, with a report for code scanning",
        "disclosurelint explain DL2001                     why the staff would ask, and what they accept",
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is IHasExamples command ? command.ExampleLines : RootExamples;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return inner.Invoke(parseResult);
    }
}
