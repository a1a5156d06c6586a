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
    public void A_rule_judges_by_the_number_that_the_project_gave_it()
    {
        _folder.With("drafts/s1.md", "# NOTES TO FINANCIAL STATEMENTS\n\nOne customer represented 46% of our accounts receivable and 30% of our revenue.\n");
        Lint().Output.Should().Contain("DL7204");
        _folder.With("disclosurelint.yml", "options:\n  DL7204:\n    gap: 20\n");
        Lint().Output.Should().NotContain("DL7204");
    }

    [Fact]
    public void A_comment_left_in_html_fails_the_lint_and_is_shown_however_little_is_shown()
    {
        _folder.With("drafts/s1.htm", "<html><body><!-- disclosurelint-disable DL2002 reason: survey --><p>The nursery opens at nine.</p></body></html>");
        foreach (var format in new[] { "text", "concise", "json" })
        {
            var run = ToolProcess.Run(_folder.Path, "lint", "drafts/s1.htm", "--format", format, "--quiet");
            run.ExitCode.Should().Be(1);
            run.Output.Should().Contain("DL0006");
        }

        ToolProcess.Run(_folder.Path, "lint", "drafts/s1.htm", "--fail-on", "error").ExitCode.Should().Be(0);
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
        File.ReadAllText(_folder["disclosurelint.yml"]).Should().Contain("#   offering: ipo ").And.Contain("“This is the initial public offering of shares")
            .And.StartWith("# yaml-language-server: $schema=disclosurelint.schema.json");
        File.ReadAllText(_folder["disclosurelint.schema.json"]).Should().Be(ToolProcess.Run(_folder.Path, "init", "--schema").Output);
        Lint("--print-config").ExitCode.Should().Be(0);
        ToolProcess.Run(_folder.Path, "init").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_schema_knows_every_key_and_every_rule()
    {
        using var schema = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "init", "--schema").Output);
        schema.RootElement.GetProperty("properties").EnumerateObject().Select(key => key.Name).Should().BeEquivalentTo(
            "profile", "fail-on", "min-confidence", "as-of", "rules", "deal", "document", "options", "sections", "files", "vocabulary", "ignore");
        var deal = schema.RootElement.GetProperty("properties").GetProperty("deal").GetProperty("properties");
        deal.GetProperty("offering").GetProperty("enum").EnumerateArray().Select(word => word.GetString()).Should().Contain("spac-ipo");
        deal.GetProperty("filer").GetProperty("properties").GetProperty("egc").GetProperty("type").GetString().Should().Be("boolean");
        var rules = schema.RootElement.GetProperty("definitions").GetProperty("rules").GetProperty("properties");
        rules.EnumerateObject().Select(rule => rule.Name).Should().Contain(["DL1001", "safe-harbor-claimed-in-initial-offering", "4xxx"]);
    }
}
