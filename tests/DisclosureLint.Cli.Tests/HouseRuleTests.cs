using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

/// <summary>Concepts and rules of a project's own, without compiling.</summary>
public sealed class HouseRuleTests
{
    private const string Rules = """
        concept: slang
          means: Words that the partners strike out.
          say: going forward
          holds: We will grow going forward.
          lacks: We are going to grow.

        rule: HOUSE001 going-forward
          title: House style
          message: “{0}” is struck out by house style.
          why: Plain English.
          fix: Say when.
          severity: warning
          when: {slang}
          report: words
          flagged in Business: We will grow [|going forward|].
          clean in Business: We are going to grow.
        """;

    [Fact]
    public void A_rule_of_the_project_reports_like_one_that_ships()
    {
        using var folder = new DraftFolder()
            .With("disclosurelint.yml", "vocabulary:\n  - house.rules\nrules:\n  HOUSE001: error\n")
            .With("house.rules", Rules)
            .With("draft.md", "# Business\n\nWe will sell more pumps going forward.\n");

        var run = ToolProcess.Run(folder.Path, "lint", "draft.md", "--format", "concise");

        run.Output.Should().Contain("HOUSE001");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Its_examples_are_run_by_test()
    {
        using var folder = new DraftFolder()
            .With("house.rules", Rules)
            .With("broken.rules", Rules.Replace("holds: We will grow going forward.", "holds: We will grow.", StringComparison.Ordinal));

        var good = ToolProcess.Run(folder.Path, "test", "house.rules");
        var bad = ToolProcess.Run(folder.Path, "test", "broken.rules");

        good.Output.Should().Contain("4 of 4 examples hold.");
        good.ExitCode.Should().Be(0);
        bad.Output.Should().Contain("“slang” is not found in: We will grow.");
        bad.ExitCode.Should().Be(1);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_line_and_what_may_have_been_meant()
    {
        using var folder = new DraftFolder().With("house.rules", Rules.Replace("{slang}", "{slagn}", StringComparison.Ordinal));

        var run = ToolProcess.Run(folder.Path, "test", "house.rules");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("there is no concept “slagn”; did you mean “slang”?");
    }

    [Fact]
    public void The_rules_that_the_documentation_shows_hold()
    {
        var run = ToolProcess.Run(Repository.Root, "test", Path.Combine("seeds", "house-rules", "house.rules"));

        run.Output.Should().MatchRegex("^(\\d+) of \\1 examples hold\\.");
        run.ExitCode.Should().Be(0);
    }
}
