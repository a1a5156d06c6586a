using System.Text.Json;
using DisclosureLint.Filings;

namespace DisclosureLint.Reporting.Outlines;

/// <summary>
/// The sections of a filing's main document for other tools: a tree of kind, title, level, page, offsets (0-based, from the heading
/// to the end), lines (1-based) and the step that found each.
/// </summary>
public static class OutlineJson
{
    /// <summary>Writes the tree.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(Filing filing, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json => WriteSections(json, filing.Main, filing.Main.Root.Children));
    }

    private static void WriteSections(Utf8JsonWriter json, FilingDocument document, IReadOnlyList<Section> sections)
    {
        json.WriteStartArray();
        foreach (var section in sections)
        {
            json.WriteStartObject();
            json.WriteString("kind", section.Kind.ToString());
            json.WriteString("title", section.Title);
            json.WriteNumber("level", section.Level);
            json.WriteString("page", section.Page);
            json.WriteNumber("startOffset", section.Span.Start);
            json.WriteNumber("endOffset", section.Span.End);
            json.WriteNumber("startLine", document.Source.GetLinePosition(section.Span.Start).Line + 1);
            json.WriteNumber("endLine", document.Source.GetLinePosition(section.Span.End).Line + 1);
            json.WriteString("evidence", section.Evidence);
            json.WritePropertyName("children");
            WriteSections(json, document, section.Children);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
