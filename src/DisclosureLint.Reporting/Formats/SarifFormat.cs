using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Reporting.Sarif;

namespace DisclosureLint.Reporting.Formats;

/// <summary>SARIF 2.1.0 as code scanning services read it, for pull requests and for editors.</summary>
internal sealed class SarifFormat : IReportFormat
{
    /// <summary>Services show no more than this many results and reject files of five times as many.</summary>
    private const int MaxResults = 5000;

    public string Name => "sarif";

    public string Description => "SARIF 2.1.0, for code scanning and editors";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var context = new SarifContext(report, settings);
        var artifacts = context.Artifacts;
        var all = (settings.IncludeSuppressed ? report.Findings : report.ActiveFindings).ToList();
        var findings = all.Count <= MaxResults ? all : Gravest(all);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, report, settings);
            json.WriteStartObject("automationDetails");
            json.WriteString("id", AutomationId(report, artifacts));
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            artifacts.WriteBase(json);
            WriteInvocation(json, report, artifacts, all.Count - findings.Count);
            WriteArtifacts(json, report, artifacts);
            WriteResults(json, findings, context);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static List<Finding> Gravest(List<Finding> findings) =>
        [.. findings.Where(FindingRank.Order(findings)
            .OrderByDescending(finding => finding.Severity)
            .Take(MaxResults)
            .ToHashSet<object>(ReferenceEqualityComparer.Instance)
            .Contains)];

    /// <summary>What stands before the last slash tells one upload from another.</summary>
    private static string AutomationId(LintReport report, SarifArtifacts artifacts) =>
        report.Results.Count == 1 ? $"disclosurelint/{artifacts.Uri(report.Results[0].Filing.Main.Source.Path)}/" : "disclosurelint/";

    private static void WriteTool(Utf8JsonWriter json, LintReport report, ReportSettings settings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "DisclosureLint");
        json.WriteString("version", report.ToolVersion);
        json.WriteString("semanticVersion", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules) SarifRule.Write(json, rule, RuleLink.Of(rule, settings));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, LintReport report, SarifArtifacts artifacts, int left)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsTrustworthy);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in report.Unreadable) WriteNotification(json, artifacts, "unreadable-file", "error", file.Message, file.Path);
        foreach (var result in report.Results)
        {
            foreach (var diagnostic in result.Diagnostics) WriteDiagnostic(json, artifacts, result, diagnostic);
        }

        if (left > 0)
        {
            var message = $"{Wording.Count(left, "finding")} of the least severity were left out: at most {MaxResults} results are shown.";
            WriteNotification(json, artifacts, "results-left-out", "warning", message, path: null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, SarifArtifacts artifacts, LintResult result, EngineDiagnostic diagnostic) =>
        WriteNotification(
            json,
            artifacts,
            diagnostic.Id,
            SarifRule.Level(diagnostic.Severity),
            diagnostic.Message,
            diagnostic.Location?.Path ?? result.Filing.Main.Source.Path);

    private static void WriteNotification(Utf8JsonWriter json, SarifArtifacts artifacts, string id, string level, string message, string? path)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteString("level", level);
        SarifRule.WriteText(json, "message", message);
        if (path is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            artifacts.WriteLocation(json, path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, LintReport report, SarifArtifacts artifacts)
    {
        json.WriteStartArray("artifacts");
        foreach (var (source, _) in report.Results.SelectMany(result => result.Filing.Main.Source.Files))
        {
            json.WriteStartObject();
            artifacts.WriteLocation(json, source.Path, "location");
            json.WriteString("encoding", source.Encoding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, List<Finding> findings, SarifContext context)
    {
        json.WriteStartArray("results");
        foreach (var finding in findings) SarifResult.Write(json, finding, context);
        json.WriteEndArray();
    }
}
