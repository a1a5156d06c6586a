using System.Globalization;
using System.Text.Json;
using DisclosureLint.Changes;
using DisclosureLint.Findings;
using DisclosureLint.Reporting.Formats;

namespace DisclosureLint.Reporting.Comparisons;

/// <summary>What became of the findings from one draft to the next: for a person, for a pull request, for other tools.</summary>
/// <param name="EarlierPath">Path of the earlier draft.</param>
/// <param name="LaterPath">Path of the later draft.</param>
/// <param name="Comparison">What became of the findings.</param>
public sealed record ComparisonReport(string EarlierPath, string LaterPath, FindingComparison Comparison)
{
    private IEnumerable<(string Title, string Key, IReadOnlyList<Finding> Findings)> Parts =>
    [
        ("New", "new", Comparison.New),
        ("Remaining", "remaining", Comparison.Remaining),
        ("Resolved", "resolved", Comparison.Resolved),
    ];

    private string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Comparison.Resolved.Count} resolved, {Comparison.Remaining.Count} remaining, {Comparison.New.Count} new, from {EarlierPath} to {LaterPath}");

    /// <summary>One line a finding, by what became of it; the place of a resolved one is in the earlier draft.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteText(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (title, _, findings) in Parts.Where(part => part.Findings.Count > 0))
        {
            output.WriteLine(title);
            foreach (var finding in findings)
            {
                var place = Wording.Place(finding.Location);
                output.WriteLine(
                    $"  {finding.Location.Path}({finding.Location.Start}): {Wording.Of(finding.Severity)} {finding.Rule.Id}: "
                    + $"{Wording.OneLine(finding.Message)}{(place.Length == 0 ? "" : $" [{place}]")}{Mark(finding)}");
            }

            output.WriteLine();
        }

        output.WriteLine(Summary);
    }

    /// <summary>A table for each part, the resolved ones folded.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteMarkdown(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"**{Escape(Summary)}**");
        foreach (var (title, key, findings) in Parts.Where(part => part.Findings.Count > 0))
        {
            var isFolded = key != "new";
            output.WriteLine();
            output.WriteLine(isFolded ? $"<details><summary>{title} ({findings.Count})</summary>" : $"### {title} ({findings.Count})");
            output.WriteLine();
            output.WriteLine("| Rule | Severity | Place | What |");
            output.WriteLine("|---|---|---|---|");
            foreach (var finding in findings)
            {
                var where = $"{finding.Location.Path}:{finding.Location.Start.Line + 1}";
                var place = Wording.Place(finding.Location);
                output.WriteLine(
                    $"| {finding.Rule.Id} | {Wording.Of(finding.Severity)} | {Escape(place.Length == 0 ? where : $"{place} ({where})")} | {Escape(finding.Message)}{Escape(Mark(finding))} |");
            }

            if (!isFolded) continue;
            output.WriteLine();
            output.WriteLine("</details>");
        }
    }

    /// <summary>One JSON document: <c>earlier</c>, <c>later</c>, and <c>new</c>, <c>remaining</c>, <c>resolved</c> with findings as in the JSON report.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteJson(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, Write);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("earlier", EarlierPath);
        json.WriteString("later", LaterPath);
        foreach (var (_, key, findings) in Parts)
        {
            json.WriteStartArray(key);
            foreach (var finding in findings) JsonFormat.WriteFinding(json, finding, rank: null);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Mark(Finding finding) => finding.Suppressed is { } note ? $" ({note.Kind}{(note.Reason is null ? "" : $": {note.Reason}")})" : "";

    /// <summary>Words of the draft must not become markup of the table.</summary>
    private static string Escape(string text) =>
        Wording.OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
