using System.Text.Json;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>A finding as a SARIF result. The region is the quoted words, not their paragraph: a service shows a result on a pull
/// request only where all its lines are part of the change.</summary>
internal static class SarifResult
{
    private const int MaxRelated = 100;

    public static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex, SarifArtifacts artifacts)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        if (ruleIndex >= 0) json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        SarifRule.WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.Location, artifacts);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding, artifacts);
        WriteFingerprints(json, finding);
        WriteFix(json, finding, artifacts);
        WriteSuppression(json, finding);
        json.WriteStartObject("properties");
        json.WriteString("confidence", Wording.Of(finding.Confidence));
        if (finding.Location.Page is { } page) json.WriteString("page", page);
        json.WriteEndObject();
        json.WriteEndObject();
    }

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
        var (start, end) = (location.Start, location.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("charOffset", location.Span.Start);
        json.WriteNumber("charLength", location.Span.Length);
        SarifRule.WriteText(json, "snippet", location.Source.Slice(location.Span).ToString());
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
    private static void WriteFingerprints(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Fingerprint.Length == 0) return;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", finding.Fingerprint);
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
        json.WriteNumber("charOffset", finding.Location.Span.Start);
        json.WriteNumber("charLength", finding.Location.Span.Length);
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

    private static void WriteSuppression(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Suppressed is not { } note) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", note.Kind == "inline" ? "inSource" : "external");
        if (!string.IsNullOrEmpty(note.Reason)) json.WriteString("justification", note.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
