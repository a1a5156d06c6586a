using System.CommandLine;
using DisclosureLint.Cli.Terminal;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>completion</c>: the script that makes a shell complete the tool's commands and options.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or powershell." };

    public CompletionCommand()
        : base("completion", "Print the script that makes a shell complete commands, options and rules.")
    {
        _shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        Arguments.Add(_shell);
        SetAction(parsed =>
        {
            var script = CompletionScripts.ByShell[parsed.GetRequiredValue(_shell)];
            StandardOutput.Write(output => output.WriteLine(script.ReplaceLineEndings("\n")));
            return ExitCode.Clean;
        });
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "source <(disclosurelint completion bash)                                      in ~/.bashrc",
        "source <(disclosurelint completion zsh)                                       in ~/.zshrc, after compinit",
        "disclosurelint completion fish > ~/.config/fish/completions/disclosurelint.fish",
        "disclosurelint completion powershell | Out-String | Invoke-Expression         in $PROFILE",
    ];
}
