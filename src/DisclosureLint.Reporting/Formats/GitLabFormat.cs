using System.Text.Json;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Formats;

/// <summary>
/// A Code Quality report as GitLab reads it. GitLab compares the report of a merge request with that of its target branch by
/// fingerprint; what is suppressed or in the baseline is left out, since it has no way to mark it.
/// </summary>
internal sealed class GitLabFormat : IReportFormat
{
    public string Name => "gitlab";

    public string Description => "GitLab Code Quality";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var finding in report.ActiveFindings) Write(json, finding, paths, Unique(finding.Fingerprint, seen));
            json.WriteEndArray();
        });
    }

    /// <summary>GitLab shows one of several entries with the same fingerprint: the same words in a second file are told apart.</summary>
    private static string Unique(string fingerprint, Dictionary<string, int> seen)
    {
        var count = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
        return count == 1 ? fingerprint : string.Create(null, $"{fingerprint}-{count}");
    }

    private static void Write(Utf8JsonWriter json, Finding finding, ReportPaths paths, string fingerprint)
    {
        var region = ReportRegion.Of(finding.Location);
        var place = Wording.Place(finding.Location);
        json.WriteStartObject();
        json.WriteString("description", place.Length == 0 ? finding.Message : $"{finding.Message} [{place}]");
        json.WriteString("check_name", $"{finding.Rule.Id} {finding.Rule.Name}");
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "critical", Severity.Warning => "major", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", paths[finding.Location.Path].Name);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", region.StartLine);
        json.WriteNumber("end", region.EndLine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
