namespace DisclosureLint.Reporting;

/// <summary>The last line for a person: how many findings in how many filings.</summary>
public static class SummaryLine
{
    /// <summary>The line, such as <c>3 errors, 12 warnings, 5 infos in 1 filing (draft.htm)</c>.</summary>
    /// <param name="report">The report.</param>
    public static string Of(LintReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var counts = report.Count();
        var findings = counts.Active == 0
            ? "No findings"
            : $"{Wording.Count(counts.Error, "error")}, {Wording.Count(counts.Warning, "warning")}, {Wording.Count(counts.Info, "info")}";
        var filings = report.Results.Count == 1
            ? $"1 filing ({Wording.NameOf(report.Results[0].Filing.Main.Source)})"
            : Wording.Count(report.Results.Count, "filing");
        return $"{findings} in {filings}"
            + Further(counts.Suppressed, "suppressed")
            + Further(counts.Baselined, "in the baseline")
            + (report.Unreadable.Count == 0 ? "" : $"; {Wording.Count(report.Unreadable.Count, "file")} not read");
    }

    private static string Further(int count, string what) =>
        count == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"; {count} {what}");
}
