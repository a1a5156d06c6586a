using System.Text.Json;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class SonarFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", Reports.Draft);
    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_fits_the_schema() =>
        Schemas.ErrorsInJson(Write(_reports.Lint(_folder["draft.md"])), "sonar-generic-issues.json").Should().BeEmpty();

    [Fact]
    public void Lines_count_from_1_and_columns_from_0()
    {
        using var written = JsonDocument.Parse(Write(_reports.Lint(_folder["draft.md"])));
        var range = written.RootElement.GetProperty("issues").EnumerateArray()
            .Single(issue => issue.GetProperty("ruleId").GetString() == "DL1001")
            .GetProperty("primaryLocation").GetProperty("textRange");
        var line = DraftFolder.FlawedMarkdown.Split('\n')[range.GetProperty("startLine").GetInt32() - 1];
        line[range.GetProperty("startColumn").GetInt32()..range.GetProperty("endColumn").GetInt32()].Should().Be(DraftFolder.HarborWords);
    }

    [Fact]
    public void The_rules_are_those_of_the_issues()
    {
        using var written = JsonDocument.Parse(Write(_reports.Lint(_folder["draft.md"])));
        var issues = written.RootElement.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("ruleId").GetString()).ToHashSet(StringComparer.Ordinal);
        written.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().BeEquivalentTo(issues);
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_out()
    {
        var report = Reports.SetTwoAside(_reports.Lint(_folder["draft.md"]));
        using var written = JsonDocument.Parse(Write(report));
        written.RootElement.GetProperty("issues").GetArrayLength().Should().Be(report.Findings.Count() - 2);
    }

    private string Write(LintReport report) => _reports.Write("sonar", report, new ReportSettings { RootFolder = _folder.Path });
}
