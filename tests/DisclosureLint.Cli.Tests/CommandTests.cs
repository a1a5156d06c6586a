using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Version_prints_the_version_alone() =>
        ToolProcess.Run(_folder.Path, "--version").Should().Match<ToolRun>(run => run.ExitCode == 0 && Version.Parse(run.Output.Trim()).Major >= 0);

    [Theory]
    [InlineData("--help")]
    [InlineData("lint", "--help")]
    [InlineData("outline", "--help")]
    [InlineData("facts", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("explain", "--help")]
    public void Help_begins_with_examples(params string[] arguments)
    {
        var run = ToolProcess.Run(_folder.Path, arguments);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Examples:").And.Contain("Usage:").And.NotContain("acronym-before-expansion", "help names what a command takes and does not list it");
    }

    [Fact]
    public void Outline_prints_the_sections()
    {
        var run = ToolProcess.Run(_folder.Path, "outline", "draft.md");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("USE OF PROCEEDS  UseOfProceeds");
    }

    [Fact]
    public void Outline_in_JSON_spans_each_section_from_its_heading_on()
    {
        using var outline = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "outline", "draft.md", "--format", "json").Output);
        var section = Flatten(outline.RootElement).Single(item => item.GetProperty("kind").GetString() == "UseOfProceeds");
        var start = section.GetProperty("startOffset").GetInt32();
        DraftFolder.FlawedMarkdown[start..].Should().StartWith("USE OF PROCEEDS");
        section.GetProperty("startLine").GetInt32().Should().Be(9);
        section.GetProperty("level").GetInt32().Should().Be(1);
        section.GetProperty("evidence").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Facts_print_the_profile_of_the_offering()
    {
        var run = ToolProcess.Run(_folder.Path, "facts", "draft.md", "--format", "json");
        run.ExitCode.Should().Be(0);
        using var facts = JsonDocument.Parse(run.Output);
        facts.RootElement.GetProperty("profile").GetProperty("kind").GetProperty("value").GetString().Should().Be("Initial");
    }

    [Fact]
    public void Facts_of_one_kind_stand_where_the_draft_has_them()
    {
        _folder.With("price.md", "# USE OF PROCEEDS\n\nWe expect to spend $12.5 million on nurseries.\n");
        using var facts = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "facts", "price.md", "--kind", "MoneyAmount", "--format", "json").Output);
        var amount = facts.RootElement.EnumerateArray().Should().ContainSingle().Subject;
        amount.GetProperty("text").GetString().Should().Be("$12.5 million");
        amount.GetProperty("startLine").GetInt32().Should().Be(3);
    }

    [Fact]
    public void Facts_of_an_unknown_kind_name_the_nearest_and_exit_with_2()
    {
        var run = ToolProcess.Run(_folder.Path, "facts", "draft.md", "--kind", "MoneyAmounts");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("Did you mean MoneyAmount?");
    }

    [Fact]
    public void A_file_that_cannot_be_read_exits_with_2() =>
        ToolProcess.Run(_folder.Path, "outline", "missing.md").Should().Match<ToolRun>(run => run.ExitCode == 2 && run.Output.Length == 0);

    [Fact]
    public void Rules_list_every_rule_with_its_severity() =>
        ToolProcess.Run(_folder.Path, "rules").Lines.Should().Contain(line => line.StartsWith("DL1001  error ", StringComparison.Ordinal));

    [Fact]
    public void Rules_in_JSON_are_whole_descriptors()
    {
        using var rules = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "rules", "--format", "json").Output);
        foreach (var rule in rules.RootElement.EnumerateArray())
        {
            foreach (var property in new[] { "id", "name", "title", "message", "why", "fix", "comment", "severity", "status" })
            {
                rule.GetProperty(property).GetString().Should().NotBeNullOrEmpty();
            }
        }
    }

    [Theory]
    [InlineData("DL1001")]
    [InlineData("dl1001")]
    [InlineData("safe-harbor-claimed-in-initial-offering")]
    public void Explain_takes_an_id_or_a_name(string rule)
    {
        var run = ToolProcess.Run(_folder.Path, "explain", rule);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("DL1001 safe-harbor-claimed-in-initial-offering")
            .And.Contain("Why").And.Contain("Fix").And.Contain("Authority").And.Contain("Reported").And.Contain("Not reported");
    }

    [Fact]
    public void Explain_of_an_unknown_rule_names_the_nearest_and_exits_with_2()
    {
        var run = ToolProcess.Run(_folder.Path, "explain", "safe-harbour-claimed-in-initial-offering");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("Did you mean safe-harbor-claimed-in-initial-offering?");
    }

    [Fact]
    public void Timing_goes_to_standard_error_so_that_a_report_can_be_piped()
    {
        var run = ToolProcess.Run(_folder.Path, "draft.md", "--format", "json", "--timing");
        run.Error.Should().Contain(" ms  reading and parsing").And.Contain("DL1001");
        JsonDocument.Parse(run.Output).Dispose();
    }

    private static IEnumerable<JsonElement> Flatten(JsonElement sections) =>
        sections.EnumerateArray().SelectMany(section => Flatten(section.GetProperty("children")).Prepend(section));
}
