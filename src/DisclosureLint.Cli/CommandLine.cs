using System.CommandLine;
using System.CommandLine.Help;
using DisclosureLint.Cli.Commands;
using DisclosureLint.Cli.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli;

/// <summary>The verbs, and what happens before and after one runs: <c>lint</c> as the default, usage errors, interruption.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var services = new Lazy<ServiceProvider>(() => Composition.Build(HouseVocabulary.Find(args)));
        try
        {
            var root = BuildRoot(services);
            if (args.Length == 0)
            {
                await root.Parse(["--help"]).InvokeAsync();
                return ExitCode.Untrusted;
            }

            var parsed = root.Parse(WithVerb(root, args));
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                foreach (var error in parsed.Errors) Complain(error.Message);
                await Console.Error.WriteLineAsync($"Try: disclosurelint {parsed.CommandResult.Command.Name} --help");
                return ExitCode.Untrusted;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException exception)
        {
            Complain(exception.Message);
            return ExitCode.Untrusted;
        }
        catch (OperationCanceledException)
        {
            Complain("interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            // Whatever went wrong, the answer is "not trusted": an exit code of 0 or 1 would pass for a result.
            Complain($"internal error: {exception.GetType().Name}: {exception.Message}");
            return ExitCode.Untrusted;
        }
        finally
        {
            if (services.IsValueCreated) await services.Value.DisposeAsync();
        }
    }

    private static RootCommand BuildRoot(Lazy<ServiceProvider> services)
    {
        var root = new RootCommand("Finds in a draft registration statement what the SEC staff would write in a comment letter.")
        {
            new LintCommand(services),
            new OutlineCommand(services),
            new FactsCommand(services),
            new ReadCommand(services),
            new RulesCommand(services),
            new TestCommand(services),
            new ExplainCommand(services),
            new ChecklistCommand(services),
            new OfferingCommand(services),
            new CalendarCommand(services),
            new InitCommand(services),
            new SuppressCommand(services),
            new BaselineCommand(services),
            new BacktestCommand(services),
            new CompareCommand(services),
            new LspCommand(services),
            new CompletionCommand(),
            new ServeCommand(services),
            new FormCheckCommand(services),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    /// <summary><c>disclosurelint draft.htm</c> is <c>disclosurelint lint draft.htm</c>.</summary>
    private static string[] WithVerb(RootCommand root, string[] args)
    {
        var first = args[0];
        var isVerb = root.Subcommands.Any(command => command.Name == first)
            || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first))
            || first.StartsWith('[');
        return isVerb ? CompletionLine.WithVerb(args, word => root.Subcommands.Any(command => command.Name == word)) : ["lint", .. args];
    }

    private static void Complain(string message) => Console.Error.WriteLine($"disclosurelint: {message}");
}
