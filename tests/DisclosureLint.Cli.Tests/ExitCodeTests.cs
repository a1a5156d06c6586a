using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("flawed.md", DraftFolder.FlawedMarkdown)
        .With("harmless.md", DraftFolder.HarmlessMarkdown);

    public void Dispose() => _folder.Dispose();

    private int Lint(params string[] arguments) => ToolProcess.Run(_folder.Path, ["lint", .. arguments]).ExitCode;

    [Fact]
    public void A_draft_without_findings_at_the_gate_exits_with_0() => Lint("harmless.md", "--fail-on", "error").Should().Be(0);

    [Fact]
    public void A_finding_at_the_gate_exits_with_1() => Lint("flawed.md").Should().Be(1);

    [Fact]
    public void Fail_on_never_exits_with_0_whatever_is_found() => Lint("flawed.md", "--fail-on", "never").Should().Be(0);

    [Fact]
    public void A_rule_that_is_turned_off_no_longer_fails() =>
        Lint("flawed.md", "--fail-on", "error", "--rule", "safe-harbor-claimed-in-initial-offering=off").Should().Be(0);

    [Fact]
    public void A_rule_made_an_info_passes_the_gate_of_warnings()
    {
        var run = ToolProcess.Run(_folder.Path, "flawed.md", "--format", "concise", "--rule", "DL1001=info", "--fail-on", "error");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("info DL1001:");
    }

    [Fact]
    public void More_warnings_than_allowed_exit_with_1_and_fewer_with_0()
    {
        Lint("flawed.md", "--rule", "DL1001=warning", "--max-warnings", "0").Should().Be(1);
        Lint("flawed.md", "--rule", "DL1001=warning", "--max-warnings", "99").Should().Be(0);
    }

    [Fact]
    public void A_missing_file_exits_with_2_even_where_the_gate_is_never() =>
        Lint("harmless.md", "missing.md", "--fail-on", "never").Should().Be(2);

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--no-such-option", "x")]
    [InlineData("--fail-on", "sometimes")]
    [InlineData("--min-confidence", "total")]
    [InlineData("--rule", "DL1001")]
    [InlineData("--rule", "DL9999999=off")]
    [InlineData("--rule", "DL1001=grave")]
    [InlineData("--report", "sarif")]
    [InlineData("--report", "xml=out.xml")]
    [InlineData("--as-of", "March 31, 2026")]
    [InlineData("--threads", "-1")]
    [InlineData("--max-warnings", "many")]
    public void A_bad_argument_exits_with_2_and_says_why_on_standard_error(string option, string value)
    {
        var run = ToolProcess.Run(_folder.Path, "lint", "harmless.md", option, value);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("disclosurelint: ");
    }

    [Fact]
    public void No_arguments_print_the_help_and_exit_with_2_because_nothing_was_linted()
    {
        var run = ToolProcess.Run(_folder.Path);
        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith("Examples:");
    }

    [Fact]
    public void A_report_that_cannot_be_written_exits_with_2() =>
        Lint("harmless.md", "--fail-on", "never", "-o", "no-such-folder/report.txt").Should().Be(2);
}
