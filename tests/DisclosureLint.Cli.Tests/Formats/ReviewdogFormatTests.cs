using System.Text;
using System.Text.Json;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class ReviewdogFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("draft.md", Reports.Draft.Replace("safe harbor of", "“safe” harbor — 𐐀 — of", StringComparison.Ordinal));

    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_line_fits_the_schema()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var written = Write(report);
        written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(report.Findings.Count());
        Schemas.ErrorsInJsonLines(written, "reviewdog-diagnostic.json").Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Columns_count_the_bytes_of_UTF8_even_where_the_words_are_left_out(bool isRedacted)
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var line = Write(isRedacted ? RedactedReport.Of(report) : report).Split('\n').Single(text => text.Contains("DL1001", StringComparison.Ordinal));
        using var written = JsonDocument.Parse(line);
        var range = written.RootElement.GetProperty("location").GetProperty("range");
        var (start, end) = (range.GetProperty("start"), range.GetProperty("end"));
        var bytes = Encoding.UTF8.GetBytes(File.ReadAllLines(_folder["draft.md"])[start.GetProperty("line").GetInt32() - 1]);
        Encoding.UTF8.GetString(bytes[(start.GetProperty("column").GetInt32() - 1)..(end.GetProperty("column").GetInt32() - 1)])
            .Should().Be(DraftFolder.HarborWords);
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_out()
    {
        var report = Reports.SetTwoAside(_reports.Lint(_folder["draft.md"]));
        Write(report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(report.Findings.Count() - 2);
    }

    private string Write(LintReport report) => _reports.Write("rdjsonl", report, new ReportSettings { RootFolder = _folder.Path });
}
