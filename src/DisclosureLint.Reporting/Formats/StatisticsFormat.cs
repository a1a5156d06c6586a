using System.Globalization;

namespace DisclosureLint.Reporting.Formats;

/// <summary>How often each rule reported: the most frequent first.</summary>
internal sealed class StatisticsFormat : IReportFormat
{
    public string Name => "statistics";

    public string Description => "number of findings by rule";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var rows = report.ActiveFindings
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .Select(group => (Count: group.Count(), group.First().Rule, Severity: group.Max(finding => finding.Severity)))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Rule.Id, StringComparer.Ordinal);
        foreach (var (count, rule, severity) in rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {rule.Id}  {Wording.Of(severity),-7}  {rule.Name}"));
        }

        if (!settings.Quiet) output.WriteLine(SummaryLine.Of(report));
    }
}
