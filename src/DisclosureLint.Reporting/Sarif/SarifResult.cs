using System.Text.Json;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>A finding as a SARIF result. The region is the quoted words, not their paragraph: a service shows a result on a pull
/// request only where all its lines are part of the change.</summary>
internal static class SarifResult
{
    private const int MaxRelated = 100;

    public static void Write(Utf8JsonWriter json, Finding finding, SarifContext context)
    {
        var artifacts = context.Artifacts;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        if (context.IndexOf(finding.Rule) is { } index) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        SarifRule.WriteText(json, "message", Message(finding));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.Location, artifacts);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding, artifacts);
        WriteFingerprints(json, finding, context);
        WriteFix(json, finding, artifacts);
        WriteSuppression(json, finding, context);
        json.WriteStartObject("properties");
        json.WriteString("confidence", Wording.Of(finding.Confidence));
        if (finding.Also.Count > 0) json.WriteStrings("also", finding.Also.Select(also => also.Rule.Id));
        if (finding.Location.Page is { } page) json.WriteString("page", page);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A service that is short of room shows the first sentence alone: the problem in a few words.</summary>
    private static string Message(Finding finding) => $"{finding.Rule.Title.TrimEnd('.')}. {finding.Message}";

    private static void WritePlace(Utf8JsonWriter json, Location location, SarifArtifacts artifacts)
    {
        json.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(json, location.Path);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
        if (location.Section.Path is not { Count: > 0 } path) return;
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", path[^1]);
        json.WriteString("fullyQualifiedName", string.Join(" > ", path));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        var region = ReportRegion.Of(location);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteNumber("charOffset", location.FileSpan.Start);
        json.WriteNumber("charLength", location.FileSpan.Length);
        SarifRule.WriteText(json, "snippet", location.File.Slice(location.FileSpan).ToString());
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding, SarifArtifacts artifacts)
    {
        if (finding.Related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < Math.Min(finding.Related.Count, MaxRelated); i++)
        {
            var related = finding.Related[i];
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(json, related.Location, artifacts);
            SarifRule.WriteText(json, "message", related.Message.Length > 0 ? related.Message : related.Location.Excerpt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Our own fingerprint under the one name that code scanning uses: what it would compute itself is a hash of the line's first 100
    /// characters, and in an EDGAR file those are the same inline style for every paragraph.
    /// </summary>
    private static void WriteFingerprints(Utf8JsonWriter json, Finding finding, SarifContext context)
    {
        if (finding.Fingerprint.Length == 0) return;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", context.LineHashOf(finding.Location) ?? finding.Fingerprint);
        json.WriteString("disclosureLint/v1", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding, SarifArtifacts artifacts)
    {
        if (finding.Suggestion is not { } suggestion) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifRule.WriteText(json, "description", suggestion.Description);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        artifacts.WriteLocation(json, finding.Location.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", finding.Location.FileSpan.Start);
        json.WriteNumber("charLength", finding.Location.FileSpan.Length);
        json.WriteEndObject();
        json.WriteStartObject("insertedContent");
        json.WriteString("text", suggestion.Replacement);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Finding finding, SarifContext context)
    {
        if (context.HasBaseline) json.WriteString("baselineState", finding.Suppressed is { Kind: "baseline" } ? "unchanged" : "new");
        if (finding.Suppressed is not { } note) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", note.Kind == "inline" ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", note.Kind == "baseline" ? "in the baseline" : note.Reason ?? note.Kind);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
