using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Reporting.Formats;

/// <summary>
/// Generic issues as SonarQube imports them since version 10.3 (<c>sonar.externalIssuesReportPaths</c>). SonarQube keeps its own list
/// of accepted issues; what is suppressed or in the baseline here is left out.
/// </summary>
internal sealed class SonarFormat : IReportFormat
{
    private const string Engine = "disclosurelint";

    public string Name => "sonar";

    public string Description => "SonarQube generic issues";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        var reported = report.ActiveFindings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (var rule in report.Rules.Where(rule => reported.Contains(rule.Id))) WriteRule(json, rule);
            json.WriteEndArray();
            json.WriteStartArray("issues");
            foreach (var finding in report.ActiveFindings) WriteIssue(json, finding, paths);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Title);
        json.WriteString("description", $"{rule.Why} {rule.Fix}");
        json.WriteString("engineId", Engine);

        // Both of SonarQube's ways to weigh an issue: attribute and impacts, and the type and severity of its standard mode.
        json.WriteString("cleanCodeAttribute", "CLEAR");
        json.WriteString("type", "CODE_SMELL");
        json.WriteString("severity", rule.Severity switch { Severity.Error => "CRITICAL", Severity.Warning => "MAJOR", _ => "INFO" });
        json.WriteStartArray("impacts");
        json.WriteStartObject();
        json.WriteString("softwareQuality", "MAINTAINABILITY");
        json.WriteString("severity", rule.Severity switch { Severity.Error => "HIGH", Severity.Warning => "MEDIUM", _ => "LOW" });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIssue(Utf8JsonWriter json, Finding finding, ReportPaths paths)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteStartObject("primaryLocation");
        WritePlace(json, finding.Location, finding.Message, paths);
        json.WriteEndObject();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("secondaryLocations");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Location, related.Message, paths);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location, string message, ReportPaths paths)
    {
        var region = ReportRegion.Of(location);
        if (message.Length > 0) json.WriteString("message", message);
        json.WriteString("filePath", paths[location.Path].Name);
        json.WriteStartObject("textRange");
        json.WriteNumber("startLine", region.StartLine);

        // Columns count from 0 here, and a range without a character is refused: then the line alone is named.
        if (!location.Span.IsEmpty)
        {
            json.WriteNumber("endLine", region.EndLine);
            json.WriteNumber("startColumn", region.StartColumn - 1);
            json.WriteNumber("endColumn", region.EndColumn - 1);
        }

        json.WriteEndObject();
    }
}
