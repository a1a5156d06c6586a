using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Formats;

/// <summary>One finding a line, as compilers print: editors and build logs link such lines to the place.</summary>
internal sealed class ConciseFormat : IReportFormat
{
    public string Name => "concise";

    public string Description => "one line for each finding, as compilers print";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        foreach (var finding in report.ActiveFindings) output.WriteLine(Line(finding));
        foreach (var file in report.Unreadable) output.WriteLine($"{file.Path}: error: {Wording.OneLine(file.Message)}");
    }

    private static string Line(Finding finding)
    {
        var location = finding.Location;
        var place = Wording.Place(location);
        var message = Wording.OneLine(finding.Message);
        var suffix = place.Length == 0 ? "" : $" [{place}]";
        return $"{location.Path}({location.Start}): {Wording.Of(finding.Severity)} {finding.Rule.Id}: {message}{suffix}";
    }
}
