using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Reporting.Formats;

/// <summary>The contract for other tools, schema version 1. Lines and columns are 1-based, offsets 0-based, all in UTF-16 units.</summary>
internal sealed class JsonFormat : IReportFormat
{
    private const int SchemaVersion = 1;

    public string Name => "json";

    public string Description => "everything about each finding, for other tools";

    public void Write(LintReport report, TextWriter output, ReportSettings settings) => JsonDocumentText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "disclosurelint");
        json.WriteString("version", report.ToolVersion);
        json.WriteEndObject();

        json.WriteStartArray("documents");
        foreach (var result in report.Results) WriteDocument(json, result);
        foreach (var file in report.Unreadable) WriteUnreadable(json, file);
        json.WriteEndArray();

        json.WriteStartArray("findings");
        foreach (var result in report.Results)
        {
            var ranks = RanksOf(result);
            foreach (var finding in result.Findings) WriteFinding(json, finding, ranks.TryGetValue(finding, out var rank) ? rank : null);
        }
        json.WriteEndArray();

        json.WriteStartArray("diagnostics");
        foreach (var result in report.Results)
        {
            foreach (var diagnostic in result.Diagnostics) WriteDiagnostic(json, result, diagnostic);
        }

        json.WriteEndArray();
        WriteSummary(json, report.Count());
        json.WriteEndObject();
    });

    private static void WriteDocument(Utf8JsonWriter json, LintResult result)
    {
        var main = result.Filing.Main;
        json.WriteStartObject();
        json.WriteString("path", main.Source.Path);
        if (main.Source.Files.Count > 1) json.WriteStrings("files", main.Source.Files.Select(file => file.Text.Path));
        json.WriteString("form", main.Type ?? result.Filing.Profile.Form?.Value);
        json.WriteBoolean("outlineReliable", main.Outline.IsReliable);
        json.WriteStartArray("problems");
        foreach (var problem in main.Outline.Problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            var file = main.Source.FileAt(problem.Span.Start);
            if (main.Source.Files.Count > 1) json.WriteString("path", file.Text.Path);
            json.WriteNumber("startOffset", file.InFile(problem.Span).Start);
            json.WriteNumber("endOffset", file.InFile(problem.Span).End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUnreadable(Utf8JsonWriter json, UnreadableFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNull("form");
        json.WriteBoolean("outlineReliable", false);
        json.WriteStartArray("problems");
        json.WriteStartObject();
        json.WriteString("code", "unreadable");
        json.WriteString("message", file.Message);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The place of each active finding, 1-based, when those the staff would most surely write come first.</summary>
    private static Dictionary<object, int> RanksOf(LintResult result)
    {
        var ranks = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var finding in FindingRank.Order(result.Findings.Where(finding => finding.Suppressed is null))) ranks.Add(finding, ranks.Count + 1);
        return ranks;
    }

    internal static void WriteFinding(Utf8JsonWriter json, Finding finding, int? rank)
    {
        var rule = finding.Rule;
        json.WriteStartObject();
        json.WriteString("ruleId", rule.Id);
        json.WriteString("ruleName", rule.Name);
        json.WriteString("severity", Wording.Of(finding.Severity));
        json.WriteString("confidence", Wording.Of(finding.Confidence));
        if (rank is { } place) json.WriteNumber("rank", place);
        else json.WriteNull("rank");
        json.WriteString("message", finding.Message);
        json.WriteString("fix", rule.Fix);
        json.WriteStrings("authority", rule.Authority.Select(authority => authority.ToString()));
        json.WriteStrings("staffComments", rule.StaffComments);
        json.WriteStrings("topics", rule.Topics);
        WriteLocation(json, finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WriteLocation(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLookedFor(json, finding.LookedFor);
        WriteAlso(json, finding.Also);
        WriteSuggestion(json, finding.Suggestion);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteSuppression(json, finding.Suppressed);
        json.WriteEndObject();
    }

    private static void WriteAlso(Utf8JsonWriter json, IReadOnlyList<AlsoFound> also)
    {
        json.WriteStartArray("also");
        foreach (var other in also)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", other.Rule.Id);
            json.WriteString("ruleName", other.Rule.Name);
            json.WriteString("severity", Wording.Of(other.Severity));
            json.WriteString("message", other.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLookedFor(Utf8JsonWriter json, IReadOnlyList<LookedFor> lookedFor)
    {
        json.WriteStartArray("lookedFor");
        foreach (var looked in lookedFor)
        {
            json.WriteStartObject();
            json.WriteString("what", looked.What);
            json.WriteStrings("in", looked.In);
            json.WriteStartArray("places");
            foreach (var place in looked.Places)
            {
                json.WriteStartObject();
                WriteLocation(json, place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", location.Path);
        json.WriteStartObject("section");
        json.WriteString("kind", location.Section.Kind.ToString());
        json.WriteString("title", location.Section.Title);
        json.WriteStrings("path", location.Section.Path);
        json.WriteEndObject();
        json.WriteString("page", location.Page);
        var (start, end) = (location.Start, location.End);
        json.WriteNumber("startOffset", location.FileSpan.Start);
        json.WriteNumber("endOffset", location.FileSpan.End);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteString("excerpt", location.Excerpt);
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion? suggestion)
    {
        if (suggestion is null)
        {
            json.WriteNull("suggestion");
            return;
        }

        json.WriteStartObject("suggestion");
        json.WriteString("description", suggestion.Description);
        json.WriteString("replacement", suggestion.Replacement);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressionNote? note)
    {
        if (note is null)
        {
            json.WriteNull("suppressed");
            return;
        }

        json.WriteStartObject("suppressed");
        json.WriteString("kind", note.Kind);
        json.WriteString("reason", note.Reason);
        json.WriteString("by", note.By);
        json.WriteString("expires", note.Expires?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("support", note.Support);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, LintResult result, EngineDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("name", diagnostic.Name);
        json.WriteString("severity", Wording.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("path", diagnostic.Location?.Path ?? result.Filing.Main.Source.Path);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingCounts counts)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("error", counts.Error);
        json.WriteNumber("warning", counts.Warning);
        json.WriteNumber("info", counts.Info);
        json.WriteNumber("suppressed", counts.Suppressed);
        json.WriteNumber("baselined", counts.Baselined);
        json.WriteEndObject();
    }
}
