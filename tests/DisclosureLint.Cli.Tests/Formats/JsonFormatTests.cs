using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class JsonFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("draft.md", DraftFolder.FlawedMarkdown)
        .With("draft.htm", DraftFolder.FlawedHtml);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.htm")]
    public void Every_finding_carries_the_fields_of_the_contract(string file)
    {
        using var report = Lint(file);
        var root = report.RootElement;
        root.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        root.GetProperty("tool").GetProperty("name").GetString().Should().Be("disclosurelint");
        root.GetProperty("documents")[0].GetProperty("path").GetString().Should().Be(file);
        var findings = root.GetProperty("findings").EnumerateArray().ToList();
        findings.Should().NotBeEmpty();
        string[] contract =
        [
            "ruleId", "ruleName", "severity", "confidence", "message", "fix", "authority", "staffComments", "topics", "path", "section", "page",
            "startOffset", "endOffset", "startLine", "startColumn", "endLine", "endColumn", "excerpt", "related", "fingerprint", "suppressed",
        ];
        foreach (var finding in findings) finding.EnumerateObject().Select(property => property.Name).Should().Contain(contract);
    }

    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.htm")]
    public void The_span_of_every_finding_reads_as_its_excerpt(string file)
    {
        using var report = Lint(file);
        SpanChecks.AssertSpans(report.RootElement, File.ReadAllText(_folder[file]));
    }

    [Fact]
    public void The_span_covers_the_tags_and_entities_between_the_words()
    {
        using var report = Lint("draft.htm");
        var finding = report.RootElement.GetProperty("findings").EnumerateArray()
            .Single(item => item.GetProperty("ruleId").GetString() == "DL1001");
        finding.GetProperty("excerpt").GetString().Should().Be(DraftFolder.HarborWords);
        var source = File.ReadAllText(_folder["draft.htm"]);
        source[finding.GetProperty("startOffset").GetInt32()..finding.GetProperty("endOffset").GetInt32()]
            .Should().Be("Private</i>&nbsp;Securities\nLitigation <font size=\"2\">Reform Act");
    }

    [Fact]
    public void The_summary_counts_the_findings_by_severity()
    {
        using var report = Lint("draft.md");
        var summary = report.RootElement.GetProperty("summary");
        foreach (var severity in new[] { "error", "warning", "info" })
        {
            summary.GetProperty(severity).GetInt32().Should().Be(
                report.RootElement.GetProperty("findings").EnumerateArray().Count(item => item.GetProperty("severity").GetString() == severity));
        }
    }

    [Fact]
    public void One_thread_and_eight_write_the_same_bytes()
    {
        var one = ToolProcess.Run(_folder.Path, "draft.md", "draft.htm", "--format", "json", "--threads", "1");
        var eight = ToolProcess.Run(_folder.Path, "draft.htm", "draft.md", "--format", "json", "--threads", "8");
        eight.Output.Should().Be(one.Output);
    }

    [Fact]
    public void An_unreadable_file_is_a_document_with_a_problem()
    {
        var run = ToolProcess.Run(_folder.Path, "missing.htm", "--format", "json");
        run.ExitCode.Should().Be(2);
        using var report = JsonDocument.Parse(run.Output);
        var document = report.RootElement.GetProperty("documents")[0];
        document.GetProperty("path").GetString().Should().Be("missing.htm");
        document.GetProperty("problems")[0].GetProperty("code").GetString().Should().Be("unreadable");
    }

    private JsonDocument Lint(string file) => JsonDocument.Parse(ToolProcess.Run(_folder.Path, file, "--format", "json").Output);
}
