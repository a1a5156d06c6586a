using System.Text.RegularExpressions;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class GitHubFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("deals, 100%/draft.md", Reports.Draft);
    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_annotation_names_file_lines_columns_and_rule_and_escapes_what_would_end_them()
    {
        var run = ToolProcess.Run(_folder.Path, "deals, 100%/draft.md", "--format", "github");
        var column = DraftFolder.FlawedMarkdown.Split('\n')[6].IndexOf(DraftFolder.HarborWords, StringComparison.Ordinal) + 1;
        run.Lines.Should().ContainSingle(line => line.StartsWith("::error ", StringComparison.Ordinal)).Which.Should().StartWith(
            $"::error file=deals%2C 100%25/draft.md,line=7,endLine=7,col={column},endColumn={column + DraftFolder.HarborWords.Length},"
            + "title=DL1001 safe-harbor-claimed-in-initial-offering::");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_message_is_one_line_whatever_the_draft_says()
    {
        var report = Lint();
        var finding = report.Results[0].Findings[0] with { Message = "50% of\r\nour sales" };
        var written = _reports.Write("github", report with { Results = [report.Results[0] with { Findings = [finding] }] });
        written.Split('\n')[0].Should().Contain("::50%25 of%0D%0Aour sales");
    }

    [Fact]
    public void The_ten_gravest_of_each_level_are_annotated_and_the_rest_is_counted_in_a_notice()
    {
        var lines = _reports.Write("github", Reports.Repeat(Lint(), 500)).Split('\n');
        foreach (var level in new[] { "error", "warning", "notice" })
        {
            lines.Count(line => line.StartsWith($"::{level} ", StringComparison.Ordinal)).Should().BeLessOrEqualTo(10);
        }

        var annotated = lines.Count(line => Regex.IsMatch(line, "^::(?:error|warning|notice) file="));
        lines.Should().ContainSingle(line => line.Contains("more findings", StringComparison.Ordinal))
            .Which.Should().Be($"::notice title=DisclosureLint::{500 - annotated} more findings: see the summary of the job.");
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_not_annotated()
    {
        var report = Lint();
        Count(Reports.SetTwoAside(report)).Should().Be(Count(report) - 2);

        int Count(LintReport of) => _reports.Write("github", of).Split('\n').Count(line => line.StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_and_a_rule_that_crashed_are_errors()
    {
        ToolProcess.Run(_folder.Path, "missing.htm", "--format", "github").Output.Should().StartWith("::error file=missing.htm,title=DisclosureLint::");
        _reports.Write("github", Reports.WithCrash(Lint())).Should().Contain(",title=DL0001 rule-crashed::Rule DL1001 ").And.Contain("crashed");
    }

    [Fact]
    public void The_summary_of_the_job_is_added_to_what_is_there_and_lists_every_finding()
    {
        _folder.With("summary.md", "# Earlier step\n");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["GITHUB_STEP_SUMMARY"] = _folder["summary.md"] };
        ToolProcess.RunWith(_folder.Path, input: null, environment, "deals, 100%/draft.md", "--format", "github");
        var summary = File.ReadAllText(_folder["summary.md"]);
        summary.Should().StartWith("# Earlier step\n<!-- disclosurelint -->\n## DisclosureLint: 1 error");
        foreach (var finding in Lint().ActiveFindings) summary.Should().Contain(finding.Rule.Id);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_exit_code_2()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["GITHUB_STEP_SUMMARY"] = _folder["nowhere/summary.md"] };
        var run = ToolProcess.RunWith(_folder.Path, input: null, environment, "deals, 100%/draft.md", "--format", "github");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("job summary");
    }

    private LintReport Lint() => _reports.Lint(_folder["deals, 100%/draft.md"]);
}
