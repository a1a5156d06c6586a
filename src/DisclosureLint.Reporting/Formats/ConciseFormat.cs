using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Reporting.Formats;

/// <summary>One finding a line, as compilers print: editors and build logs link such lines to the place.</summary>
internal sealed class ConciseFormat : IReportFormat
{
    public string Name => "concise";

    public string Description => "one line for each finding, as compilers print";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        foreach (var finding in report.ActiveFindings) output.WriteLine(Line(finding));
        foreach (var result in report.Results)
        {
            foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning)) output.WriteLine(Line(result, diagnostic));
        }

        foreach (var file in report.Unreadable) output.WriteLine($"{file.Path}: error: {Wording.OneLine(file.Message)}");
    }

    private static string Line(LintResult result, EngineDiagnostic diagnostic)
    {
        var place = diagnostic.Location is { } location ? $"{location.Path}({location.Start})" : result.Filing.Main.Source.Path;
        return $"{place}: {Wording.Of(diagnostic.Severity)} {diagnostic.Id}: {Wording.OneLine(diagnostic.Message)}";
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
