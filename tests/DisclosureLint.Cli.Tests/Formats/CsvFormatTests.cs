using System.Text;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class CsvFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", Reports.Draft);
    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_finding_is_a_row_with_as_many_cells_as_there_are_columns()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var rows = Rows(Write(report));
        rows.Should().HaveCount(1 + report.Findings.Count()).And.OnlyContain(row => row.Length == rows[0].Length);
        var message = Array.IndexOf(rows[0], "message");
        rows.Skip(1).Select(row => row[message]).Should().Equal(report.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_column_says_what_is_suppressed_or_in_the_baseline_and_why()
    {
        var rows = Rows(Write(Reports.SetTwoAside(_reports.Lint(_folder["draft.md"]))));
        var (status, reason) = (Array.IndexOf(rows[0], "status"), Array.IndexOf(rows[0], "reason"));
        rows.Skip(1).Select(row => (row[status], row[reason])).Should().StartWith(
        [
            ("suppression", "support sent to the staff, binder tab 4"),
            ("baseline", ""),
            ("active", ""),
        ]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.com\")", "'=HYPERLINK(\"https://example.com\")")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("two\r\nlines, and a comma", "two\r\nlines, and a comma")]
    [InlineData("$12.5 million", "$12.5 million")]
    public void A_cell_is_text_to_a_spreadsheet_whatever_the_draft_says(string message, string cell)
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var finding = report.Results[0].Findings[0] with { Message = message };
        var rows = Rows(Write(report with { Results = [report.Results[0] with { Findings = [finding] }] }));
        rows.Should().HaveCount(2);
        rows[1][Array.IndexOf(rows[0], "message")].Should().Be(cell);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_row()
    {
        var rows = Rows(Write(_reports.Lint(_folder["missing.md"])));
        rows[1].Should().HaveCount(rows[0].Length).And.Contain("missing.md").And.Contain("not-read");
    }

    private string Write(LintReport report) => _reports.Write("csv", report, new ReportSettings { RootFolder = _folder.Path });

    /// <summary>A reader of RFC 4180 that shares nothing with the writer.</summary>
    private static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (isQuoted) cell.Append(text[i]);
            else if (text[i] == ',') EndCell();
            else if (text[i] == '\r' && text[i + 1] == '\n')
            {
                EndCell();
                rows.Add([.. row]);
                row.Clear();
                i++;
            }
            else cell.Append(text[i]);
        }

        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
