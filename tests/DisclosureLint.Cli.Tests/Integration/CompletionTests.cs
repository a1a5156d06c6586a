using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests.Integration;

public sealed class CompletionTests(ITestOutputHelper output) : IDisposable
{
    private readonly ToolOnPath _tool = new();
    private readonly DraftFolder _folder = new();

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("disclosurelint exp", "explain")]
    [InlineData("disclosurelint --fail", "--fail-on")]
    [InlineData("disclosurelint draft.md --strict", "--strict-baseline")]
    [InlineData("disclosurelint drafts/ --format gitl", "gitlab")]
    [InlineData("disclosurelint lint drafts/ --min-confidence med", "medium")]
    [InlineData("disclosurelint explain DL100", "DL1001")]
    [InlineData("disclosurelint explain safe-h", "safe-harbor-claimed-in-initial-offering")]
    [InlineData("disclosurelint completion f", "fish")]
    public void The_tool_completes_verbs_options_values_and_rules(string line, string completion) =>
        Suggest(line).Should().Contain(completion);

    [Fact]
    public void A_file_before_the_cursor_does_not_hide_the_options_of_the_default_verb() =>
        Suggest("disclosurelint draft.md --").Should().Contain("--redact").And.Contain("--report");

    [Theory]
    [InlineData("[suggest:x]", "disclosurelint ")]
    [InlineData("[suggest:3]", "dis")]
    [InlineData("[suggest:900]", "disclosurelint draft.md")]
    public void A_cursor_that_makes_no_sense_is_no_crash(string directive, string line) =>
        ToolProcess.Run(_folder.Path, directive, line).Error.Should().NotContain("Unhandled").And.NotContain("   at ");

    [Fact]
    public void Bash_completes_with_the_script()
    {
        const string Ask = """
            source <(disclosurelint completion bash)
            COMP_LINE='disclosurelint draft.md --format g' COMP_POINT=34 COMP_WORDS=(disclosurelint draft.md --format g) COMP_CWORD=3
            _disclosurelint
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p disclosurelint
            """;
        var run = _tool.Bash(_folder.Path, Ask);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Contain("github").And.Contain("gitlab").And.NotContain("sarif");
        run.Lines[^1].Should().Be("complete -o bashdefault -o default -F _disclosurelint disclosurelint");
    }

    [Fact]
    public void Zsh_completes_with_the_script()
    {
        if (IsMissing("zsh")) return;
        const string Ask = """
            autoload -Uz compinit && compinit -u -d ./dump
            source <(disclosurelint completion zsh)
            print -r -- "${_comps[disclosurelint]}"
            compadd() { [[ $1 == -a ]] && print -rl -- ${(P)2} }
            _files() { }
            BUFFER='disclosurelint expl' CURSOR=19
            _disclosurelint
            """;
        var run = _tool.Run("zsh", _folder.Path, environment: null, "-f", "-c", Ask);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Equal("_disclosurelint", "explain");
    }

    [Fact]
    public void Fish_completes_with_the_script()
    {
        if (IsMissing("fish")) return;
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = _folder.Path, ["XDG_CONFIG_HOME"] = _folder.Path };
        var run = _tool.Run(
            "fish", _folder.Path, environment, "--no-config", "-c", "disclosurelint completion fish | source; complete --do-complete 'disclosurelint expl'");
        run.Error.Should().BeEmpty();
        run.Lines.Should().Contain("explain");
    }

    [Fact]
    public void PowerShell_completes_with_the_script()
    {
        if (IsMissing("pwsh")) return;
        const string Ask = """
            disclosurelint completion powershell | Out-String | Invoke-Expression
            (TabExpansion2 'disclosurelint expl' 19).CompletionMatches.CompletionText
            """;
        _tool.Run("pwsh", _folder.Path, environment: null, "-NoProfile", "-Command", Ask).Lines.Should().Contain("explain");
    }

    [Fact]
    public void A_shell_that_is_not_known_is_exit_code_2() =>
        ToolProcess.Run(_folder.Path, "completion", "tcsh").Should().Match<ToolRun>(run => run.ExitCode == 2 && run.Output.Length == 0);

    private string[] Suggest(string line)
    {
        var run = ToolProcess.Run(_folder.Path, $"[suggest:{line.Length}]", line);
        run.ExitCode.Should().Be(0);
        return run.Lines;
    }

    private bool IsMissing(string shell)
    {
        if (ToolOnPath.Has(shell)) return false;
        output.WriteLine($"{shell} is not installed: its completion was not tried.");
        return true;
    }
}
