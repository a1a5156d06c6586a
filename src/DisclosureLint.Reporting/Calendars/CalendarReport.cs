using System.Globalization;
using DisclosureLint.Calendars;

namespace DisclosureLint.Reporting.Calendars;

/// <summary>The dates of a registration statement, for a person and for other tools.</summary>
public static class CalendarReport
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>Prints one date a line: the business day, what happens, the day as counted where it was moved, and its basis.</summary>
    /// <param name="entries">The dates, in order.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteText(IReadOnlyList<CalendarEntry> entries, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        if (entries.Count == 0) output.WriteLine("The draft tells neither the date of its balance sheet nor its own.");
        foreach (var entry in entries)
        {
            var moved = entry.Day == entry.BusinessDay ? "" : $" (counted {Say(entry.Day)})";
            output.WriteLine($"{Say(entry.BusinessDay)}  {entry.Title}{moved}{(entry.IsEstimate ? ", an estimate" : "")}");
            output.WriteLine($"            {entry.Basis}");
        }
    }

    /// <summary>Writes the dates as a JSON array.</summary>
    /// <param name="entries">The dates, in order.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(IReadOnlyList<CalendarEntry> entries, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(entries);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("name", entry.Name);
                json.WriteString("title", entry.Title);
                json.WriteString("day", Say(entry.Day));
                json.WriteString("businessDay", Say(entry.BusinessDay));
                json.WriteString("basis", entry.Basis);
                json.WriteBoolean("estimate", entry.IsEstimate);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static string Say(DateOnly day) => day.ToString(IsoDate, CultureInfo.InvariantCulture);
}
