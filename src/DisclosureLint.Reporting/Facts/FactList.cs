using System.Globalization;
using System.Text.Json;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using Spectre.Console;

namespace DisclosureLint.Reporting.Facts;

/// <summary>What was read from a filing: the offering's profile and the facts of each kind.</summary>
public static class FactList
{
    /// <summary>Prints the profile with the words each entry was inferred from, then how many facts there are of each kind.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="kind">The name of the kind to print fact by fact; null for the numbers alone.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="settings">How to write it.</param>
    public static void WriteText(Filing filing, string? kind, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var console = TerminalText.On(output, settings);
        if (kind is null)
        {
            console.WriteLine("Offering profile", TerminalText.Bold);
            foreach (var entry in ProfileEntry.Of(filing))
            {
                console.Write($"  {entry.Name}: {entry.Value}");
                console.WriteLine($"  {entry.Reason}{(entry.Page is null ? "" : $", page {entry.Page}")}", TerminalText.Dim);
            }
        }

        foreach (var (type, facts) in Kinds(filing))
        {
            if (kind is not null && !type.Name.Equals(kind, StringComparison.OrdinalIgnoreCase)) continue;
            console.WriteLine($"{type.Name}: {facts.Count.ToString(CultureInfo.InvariantCulture)}", TerminalText.Bold);
            if (kind is null) continue;
            foreach (var fact in facts)
            {
                console.Write($"  {Wording.OneLine(fact.Text)}");
                console.WriteLine($"  {Where(fact)}", TerminalText.Dim);
            }
        }
    }

    /// <summary>Writes the profile and every fact with its place (offsets 0-based, lines 1-based).</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="kind">The name of the only kind to write; null for all.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(Filing filing, string? kind, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("profile");
            foreach (var entry in ProfileEntry.Of(filing)) WriteEntry(json, entry);
            json.WriteEndObject();
            json.WriteStartObject("facts");
            foreach (var (type, facts) in Kinds(filing))
            {
                if (kind is not null && !type.Name.Equals(kind, StringComparison.OrdinalIgnoreCase)) continue;
                json.WriteStartArray(type.Name);
                foreach (var fact in facts) WriteFact(json, fact);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>The names of the kinds that can be listed, in order.</summary>
    /// <param name="filing">The filing.</param>
    public static IReadOnlyList<string> KindsOf(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return [.. Types(filing).Select(type => type.Name)];
    }

    private static IEnumerable<(Type Type, List<Fact> Facts)> Kinds(Filing filing) =>
        Types(filing).Select(type => (type, filing.Facts.AllOf(type).OfType<Fact>().ToList()));

    private static IEnumerable<Type> Types(Filing filing) =>
        filing.Facts.FactTypes.Where(typeof(Fact).IsAssignableFrom).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static string Where(Fact fact)
    {
        var start = fact.Block.Document.Source.GetLinePosition(fact.Block.Content.ToSource(fact.Range).Start);
        var place = string.Create(CultureInfo.InvariantCulture, $"line {start.Line + 1}");
        return fact.Block.Page is null ? place : $"{place}, page {fact.Block.Page}";
    }

    private static void WriteEntry(Utf8JsonWriter json, ProfileEntry entry)
    {
        json.WriteStartObject(entry.Name);
        json.WriteString("value", entry.Value);
        json.WriteString("reason", entry.Reason);
        json.WriteString("page", entry.Page);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        var span = fact.Block.Content.ToSource(fact.Range);
        json.WriteStartObject();
        json.WriteString("text", fact.Text);
        json.WriteString("section", fact.Section.Kind.ToString());
        json.WriteString("page", fact.Block.Page);
        json.WriteNumber("startOffset", span.Start);
        json.WriteNumber("endOffset", span.End);
        json.WriteNumber("startLine", fact.Block.Document.Source.GetLinePosition(span.Start).Line + 1);
        json.WriteEndObject();
    }
}
