namespace DisclosureLint.Reporting.Letters;

/// <summary>The closing checklist, for a person and for other tools.</summary>
public static class ChecklistReport
{
    /// <summary>Prints one item after the other, each with its authority.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteText(IReadOnlyList<ChecklistItem> items, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var item in items)
        {
            output.WriteLine($"[{(item.IsSuperseded ? "-" : " ")}] {item.Text}");
            output.WriteLine($"    {item.Authority}");
        }
    }

    /// <summary>Writes the items as a JSON array.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(IReadOnlyList<ChecklistItem> items, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(items);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("text", item.Text);
                json.WriteString("authority", item.Authority);
                json.WriteBoolean("superseded", item.IsSuperseded);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
