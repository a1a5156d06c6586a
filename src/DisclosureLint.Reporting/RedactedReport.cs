using DisclosureLint.Redaction;

namespace DisclosureLint.Reporting;

/// <summary>A report that can leave the building.</summary>
public static class RedactedReport
{
    /// <summary>The report without a word of a draft, whatever format writes it. Paths of files stay.</summary>
    /// <param name="report">The report.</param>
    public static LintReport Of(LintReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report with
        {
            Results = [.. report.Results.Select(Redactor.Redact)],
            Unreadable = [.. report.Unreadable.Select(file => file with { Message = "The file cannot be read. The details are left out, since they may quote it." })],
        };
    }
}
