using System.Text.Json;
using DisclosureLint.Filings;

namespace DisclosureLint.Reporting.Outlines;

/// <summary>
/// The sections of a filing's main document for other tools: a tree of kind, title, level, page, offsets (0-based, from the heading
/// to the end), lines (1-based) and the step that found each; of a document in several files also the files that it begins and ends in.
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
            var (first, last) = (document.Source.FileAt(section.Span.Start), document.Source.FileAt(section.Span.End));
            if (document.Source.Files.Count > 1)
            {
                json.WriteString("startPath", first.Text.Path);
                json.WriteString("endPath", last.Text.Path);
            }

            var (start, end) = (first.InFile(section.Span).Start, last.InFile(section.Span).End);
            json.WriteNumber("startOffset", start);
            json.WriteNumber("endOffset", end);
            json.WriteNumber("startLine", first.Text.GetLinePosition(start).Line + 1);
            json.WriteNumber("endLine", last.Text.GetLinePosition(end).Line + 1);
            json.WriteString("evidence", section.Evidence);
            json.WritePropertyName("children");
            WriteSections(json, document, section.Children);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
