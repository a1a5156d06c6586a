using System.Text;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Markdown;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class MarkdownFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", Reports.Draft);
    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_begins_with_the_mark_by_which_a_bot_finds_its_comment_and_the_counts()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var counts = report.Count();
        Write(report).Should().StartWith(
            $"<!-- disclosurelint -->\n## DisclosureLint: 1 error, {counts.Warning} warnings, {counts.Info} ")
            .And.Contain($"| draft.md | {counts.Error} | {counts.Warning} | {counts.Info} | 0 | 0 |\n");
    }

    [Fact]
    public void The_gravest_stand_open_and_the_others_are_folded_by_section()
    {
        var report = Reports.Repeat(_reports.Lint(_folder["draft.md"]), 40);
        var text = Write(report);
        var open = text[..text.IndexOf("<details>", StringComparison.Ordinal)];
        open.Split('\n').Count(line => line.StartsWith("| error |", StringComparison.Ordinal) || line.StartsWith("| warning |", StringComparison.Ordinal)).Should().Be(10);
        text.Split("<details>").Length.Should().Be(text.Split("</details>").Length);
        text.Should().Contain("<details><summary>USE OF PROCEEDS: ").And.Contain("<details><summary>BUSINESS: ");
    }

    [Theory]
    [InlineData(MarkdownSummary.CommentLimit)]
    [InlineData(MarkdownSummary.JobSummaryLimit)]
    [InlineData(2_000)]
    public void It_never_takes_more_room_than_there_is_and_counts_what_did_not_fit(int limit)
    {
        var report = Reports.Repeat(_reports.Lint(_folder["draft.md"]), 20_000);
        var text = MarkdownSummary.Of(report, new ReportSettings { RootFolder = _folder.Path }, limit);
        Encoding.UTF8.GetByteCount(text).Should().BeLessOrEqualTo(limit);
        text.Split("<details>").Length.Should().Be(text.Split("</details>").Length);
        var shown = text.Split('\n').Count(line => line.StartsWith("- **", StringComparison.Ordinal) || line.Contains(" | DL", StringComparison.Ordinal));
        text.Should().EndWith($"{20_000 - shown} further findings did not fit here; the full report has them.\n");
    }

    [Fact]
    public void What_people_decided_to_keep_is_folded_away_with_the_reason()
    {
        var text = Write(Reports.SetTwoAside(_reports.Lint(_folder["draft.md"])));
        text.Should().Contain("<details><summary>1 finding set aside with a reason</summary>").And.Contain("*support sent to the staff, binder tab 4*");
        text.Should().MatchRegex(@"\| draft\.md \| \d+ \| \d+ \| \d+ \| 1 \| 1 \|");
    }

    [Fact]
    public void Words_of_a_draft_cannot_format_mention_anybody_or_leave_their_cell()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var finding = report.Results[0].Findings[0] with { Message = "<b>*A* | [x](https://example.com) `c` @acme #12 $1$ & co\nnext" };
        Write(report with { Results = [report.Results[0] with { Findings = [finding] }] }).Should().Contain(
            "&lt;b&gt;\\*A\\* \\| \\[x\\](https://example.com) \\`c\\` @\u2060acme #\u206012 \\$1\\$ &amp; co next |\n");
    }

    [Fact]
    public void Rules_link_to_their_pages_where_these_are_known() =>
        _reports.Write("markdown", _reports.Lint(_folder["draft.md"]), new ReportSettings { RulePages = "https://example.com/rules/docs/" })
            .Should().Contain("[DL1001](https://example.com/rules/docs/DL1001.md)");

    [Fact]
    public void A_file_that_cannot_be_read_and_a_rule_that_crashed_are_told_at_the_top()
    {
        var text = Write(Reports.WithCrash(_reports.Lint(_folder["draft.md"], _folder["missing.md"])));
        text.Should().Contain("**Not read:** missing.md: ").And.Contain("**DL0001 rule-crashed:** ");
    }

    [Fact]
    public void A_clean_draft_says_so()
    {
        _folder.With("clean.md", DraftFolder.HarmlessMarkdown);
        Write(_reports.Lint(_folder["clean.md"])).Should().StartWith("<!-- disclosurelint -->\n## DisclosureLint: no findings\n").And.NotContain("<details>");
    }

    private string Write(LintReport report) => _reports.Write("markdown", report, new ReportSettings { RootFolder = _folder.Path });
}
