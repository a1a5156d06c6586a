using System.Globalization;
using System.Text.Json;
using DisclosureLint.Facts;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using Spectre.Console;

namespace DisclosureLint.Reporting;

/// <summary>Every fact of one kind, those of rule packs included, with its place.</summary>
public static class FactList
{
    /// <summary>The names of the kinds that can be listed, in order.</summary>
    /// <param name="filing">The filing.</param>
    public static IReadOnlyList<string> KindsOf(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return [.. filing.Facts.FactTypes.Where(typeof(Fact).IsAssignableFrom).Select(type => type.Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>Prints one line for each fact.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="kind">The name of the kind; nothing is printed for one that <see cref="KindsOf"/> does not give.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="settings">How to write it.</param>
    public static void WriteText(Filing filing, string kind, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var console = TerminalText.On(output, settings);
        foreach (var fact in Of(filing, kind))
        {
            console.Write(Wording.OneLine(fact.Text));
            if (fact is Figure figure) console.Write("  " + Identity(figure));
            var page = fact.Block.Page is null ? "" : $", page {fact.Block.Page}";
            var file = filing.Main.Source.Files.Count > 1 ? $"{PlaceOf(fact).Path}, " : "";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {file}line {LineOf(fact)}{page}, {fact.Section.Title}"), TerminalText.Dim);
        }
    }

    /// <summary>Writes the facts as an array: text, section, page, offsets (0-based) and line (1-based); of figures also what they tell of whom and when.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="kind">The name of the kind; the array is empty for one that <see cref="KindsOf"/> does not give.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(Filing filing, string kind, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var fact in Of(filing, kind)) WriteFact(json, fact, namesFile: filing.Main.Source.Files.Count > 1);
            json.WriteEndArray();
        });
    }

    private static IEnumerable<Fact> Of(Filing filing, string kind) =>
        filing.Facts.FactTypes
            .Where(type => typeof(Fact).IsAssignableFrom(type) && type.Name.Equals(kind, StringComparison.OrdinalIgnoreCase))
            .SelectMany(filing.Facts.AllOf)
            .Cast<Fact>();

    private static void WriteFact(Utf8JsonWriter json, Fact fact, bool namesFile)
    {
        var (start, end) = PlaceOf(fact).FileSpan;
        json.WriteStartObject();
        if (namesFile) json.WriteString("path", PlaceOf(fact).Path);
        json.WriteString("text", fact.Text);
        json.WriteString("section", fact.Section.Kind.ToString());
        json.WriteString("page", fact.Block.Page);
        json.WriteNumber("startOffset", start);
        json.WriteNumber("endOffset", end);
        json.WriteNumber("startLine", LineOf(fact));
        if (fact is Figure figure) WriteIdentity(json, figure);
        json.WriteEndObject();
    }

    private static Location PlaceOf(Fact fact) => new(fact.Block, fact.Range, fact.Block.Content.ToSource(fact.Range), fact.Text);

    private static int LineOf(Fact fact) => PlaceOf(fact).Start.Line + 1;

    private static void WriteIdentity(Utf8JsonWriter json, Figure figure)
    {
        var identity = figure.Identity;
        json.WriteString("what", identity.What);
        json.WriteString("whom", identity.Whom);
        json.WriteString("day", identity.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (identity.Months is { } months) json.WriteNumber("months", months);
        json.WriteString("basis", identity.Basis.ToString());
        json.WriteString("unit", identity.Unit.ToString());
        json.WriteNumber("scale", figure.Scale);
        json.WriteNumber("value", figure.Number.Value);
    }

    private static string Identity(Figure figure)
    {
        var (what, whom, day, months, basis, unit) = figure.Identity;
        var value = figure.Number.Value.ToString("#,##0.####", CultureInfo.InvariantCulture);
        var date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var time = months switch
        {
            null => $"at {date}",
            0 => $"period to {date}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{months} months to {date}"),
        };
        return $"= {value} {Wording.OneLine(what)}{(whom.Length == 0 ? "" : $" of {Wording.OneLine(whom)}")}, {time}, {basis}, {unit}";
    }
}
