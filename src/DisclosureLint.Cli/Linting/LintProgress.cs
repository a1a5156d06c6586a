using DisclosureLint.Cli.Terminal;
using Spectre.Console;

namespace DisclosureLint.Cli.Linting;

/// <summary>A bar on standard error while many files are linted; nothing where nobody would see it.</summary>
internal static class LintProgress
{
    public static LintRun Show(bool isWanted, Func<IProgress<int>, LintRun> run)
    {
        if (!isWanted || !OutputSettings.CanShowProgress) return run(new SilentProgress());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(enabled: true).Start(context =>
        {
            var task = context.AddTask("Linting");
            return run(new Bar(task));
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
