using System.Globalization;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Formats;

/// <summary>
/// A table for a spreadsheet (RFC 4180), a row for each finding. All findings stand in it; a column says which are suppressed or in the
/// baseline, and why.
/// </summary>
internal sealed class CsvFormat : IReportFormat
{
    private static readonly string[] Columns =
    [
        "path", "line", "column", "end_line", "end_column", "section", "page", "severity", "confidence", "rule", "name", "message", "excerpt",
        "fix", "authority", "fingerprint", "status", "reason", "also",
    ];

    public string Name => "csv";

    public string Description => "a table for a spreadsheet";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        WriteRow(output, Columns);
        foreach (var finding in report.Findings) WriteRow(output, Row(finding, paths));
        foreach (var file in report.Unreadable)
        {
            string[] row = [.. Columns.Select(column => column switch
            {
                "path" => paths[file.Path].Name,
                "severity" => "error",
                "message" => file.Message,
                "status" => "not-read",
                _ => "",
            })];
            WriteRow(output, row);
        }
    }

    private static string[] Row(Finding finding, ReportPaths paths)
    {
        var region = ReportRegion.Of(finding.Location);
        return
        [
            paths[finding.Location.Path].Name,
            Number(region.StartLine),
            Number(region.StartColumn),
            Number(region.EndLine),
            Number(region.EndColumn),
            string.Join(" > ", finding.Location.Section.Path),
            finding.Location.Page ?? "",
            Wording.Of(finding.Severity),
            Wording.Of(finding.Confidence),
            finding.Rule.Id,
            finding.Rule.Name,
            finding.Message,
            finding.Location.Excerpt,
            finding.Rule.Fix,
            string.Join("; ", finding.Rule.Authority),
            finding.Fingerprint,
            finding.Suppressed?.Kind ?? "active",
            finding.Suppressed?.Reason ?? "",
            string.Join("; ", finding.Also.Select(also => also.Rule.Id)),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteRow(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write("\r\n");
    }

    private static string Cell(string text)
    {
        // A spreadsheet takes a cell that begins so for a formula and would run what a draft says.
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
