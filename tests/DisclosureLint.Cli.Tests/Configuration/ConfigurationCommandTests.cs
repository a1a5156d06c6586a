using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Configuration;

public sealed class ConfigurationCommandTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("drafts/s1.md", DraftFolder.FlawedMarkdown);

    public void Dispose() => _folder.Dispose();

    private ToolRun Lint(params string[] arguments) => ToolProcess.Run(_folder.Path, ["lint", "drafts/s1.md", "--format", "concise", .. arguments]);

    [Fact]
    public void The_configuration_above_the_draft_is_found_and_the_command_line_wins_over_it()
    {
        Lint("--fail-on", "error").ExitCode.Should().Be(1, "DL1001 is an error in this draft");
        _folder.With("disclosurelint.yml", "fail-on: error\nrules:\n  DL1001: info\n");
        Lint().ExitCode.Should().Be(0);
        Lint().Output.Should().Contain("info DL1001:");
        Lint("--rule", "DL1001=error").ExitCode.Should().Be(1);
        Lint("--fail-on", "info").ExitCode.Should().Be(1);
        Lint("--no-config", "--fail-on", "error").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_configuration_is_not_looked_for_beyond_the_repository()
    {
        _folder.With("disclosurelint.yml", "fail-on: error\nrules:\n  DL1001: off\n").With("drafts/.git/HEAD", "ref: refs/heads/main\n");
        Lint("--fail-on", "error").ExitCode.Should().Be(1);
        Lint("--config", "disclosurelint.yml").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Sections_files_and_ignored_files_have_their_own_say()
    {
        _folder.With("disclosurelint.yml", "rules:\n  DL1001: off\nsections:\n  ForwardLookingStatements:\n    DL1001: warning\n");
        Lint().Output.Should().Contain("warning DL1001:");
        _folder.With("disclosurelint.yml", "files:\n  \"s1.md\":\n    DL1001: info\n");
        Lint().Output.Should().Contain("info DL1001:");
        _folder.With("disclosurelint.yml", "ignore:\n  - \"drafts/**\"\n");
        Lint().Output.Should().BeEmpty();
    }

    [Fact]
    public void A_broken_or_missing_configuration_exits_with_2_and_says_where()
    {
        _folder.With("disclosurelint.yml", "fail-on: error\nrulez:\n");
        var run = Lint();
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("disclosurelint: disclosurelint.yml(2,1): There is no key rulez. Did you mean rules?");
        Lint("--config", "nowhere.yml").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Print_config_shows_what_is_in_force()
    {
        _folder.With("disclosurelint.yml", "profile: strict\nrules:\n  safe-harbor-claimed-in-initial-offering: info\n");
        var run = Lint("--print-config");
        run.ExitCode.Should().Be(0);
        run.Lines.Should().Contain("profile: strict").And.Contain("fail-on: info").And.Contain("  DL1001: info");
    }

    [Fact]
    public void Init_writes_a_configuration_that_the_tool_reads_and_never_overwrites_one()
    {
        ToolProcess.Run(_folder.Path, "init", "drafts/s1.md").ExitCode.Should().Be(0);
        File.ReadAllText(_folder["disclosurelint.yml"]).Should().Contain("# Inferred from s1.md:").And.Contain("offering: Initial");
        Lint("--print-config").ExitCode.Should().Be(0);
        ToolProcess.Run(_folder.Path, "init").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_schema_knows_every_key_and_every_rule()
    {
        using var schema = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "init", "--schema").Output);
        schema.RootElement.GetProperty("properties").EnumerateObject().Select(key => key.Name).Should().BeEquivalentTo(
            "profile", "fail-on", "min-confidence", "as-of", "rules", "sections", "files", "ignore");
        var rules = schema.RootElement.GetProperty("definitions").GetProperty("rules").GetProperty("properties");
        rules.EnumerateObject().Select(rule => rule.Name).Should().Contain(["DL1001", "safe-harbor-claimed-in-initial-offering", "4xxx"]);
    }
}
