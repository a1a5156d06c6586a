using System.Buffers;
using System.Text;
using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Formats;

/// <summary>The Reviewdog Diagnostic Format, one finding a line. What is suppressed or in the baseline is left out: each line becomes a comment.</summary>
internal sealed class ReviewdogFormat : IReportFormat
{
    public string Name => "rdjsonl";

    public string Description => "reviewdog, one JSON object a line";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var finding in report.ActiveFindings)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, JsonDocumentText.OneLine)) WriteFinding(json, finding, paths, settings);
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            output.Write('\n');
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, ReportPaths paths, ReportSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("message", finding.Message);
        json.WriteStartObject("location");
        json.WriteString("path", paths[finding.Location.Path].Name);
        WriteRange(json, finding.Location);
        json.WriteEndObject();
        json.WriteString("severity", finding.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
        json.WriteStartObject("source");
        json.WriteString("name", "DisclosureLint");
        json.WriteEndObject();
        json.WriteStartObject("code");
        json.WriteString("value", finding.Rule.Id);
        if (RuleLink.Of(finding.Rule, settings) is { } link) json.WriteString("url", link);
        json.WriteEndObject();
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteStartArray("suggestions");
            json.WriteStartObject();
            WriteRange(json, finding.Location);
            json.WriteString("text", suggestion.Replacement);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", location.File, location.Start);
        WritePosition(json, "end", location.File, location.End);
        json.WriteEndObject();
    }

    /// <summary>Columns count the bytes of UTF-8, from 1.</summary>
    private static void WritePosition(Utf8JsonWriter json, string name, SourceText source, LinePosition position)
    {
        var line = source.GetLineSpan(position.Line);
        var before = source.Content.AsSpan(line.Start, Math.Min(position.Character, source.Length - line.Start));
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", Encoding.UTF8.GetByteCount(before) + 1);
        json.WriteEndObject();
    }
}
