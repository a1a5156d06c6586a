using System.Globalization;
using System.Text.Json;
using DisclosureLint.Facts;
using DisclosureLint.FormChecks;

namespace DisclosureLint.Reporting.FormChecks;

/// <summary>The form check of one filing: for a person, for a memorandum, for a spreadsheet, for other tools.</summary>
/// <param name="Path">Path of the draft.</param>
/// <param name="Results">The items with their answers, in the order of the form.</param>
/// <param name="Questions">What has to be known before the check is complete, each once.</param>
public sealed record FormCheckReport(string Path, IReadOnlyList<FormResult> Results, IReadOnlyList<IntakeQuestion> Questions)
{
    private const int LineWidth = 110;

    private string Summary => string.Join(
        ", ",
        Results.GroupBy(result => result.Answer.Status)
            .OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {WordOf(group.Key)}")));

    /// <summary>One item after the other under its part of the form, with place, note and authority.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteText(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var part in Results.GroupBy(result => result.Item.Part))
        {
            output.WriteLine(TitleOf(part.Key));
            foreach (var (item, answer) in part)
            {
                output.WriteLine($"  {WordOf(answer.Status),-14} {item.Id,-7} {item.Title}");
                foreach (var line in new[] { PlaceOf(answer), answer.Note, item.Authority.ToString() }.Where(line => line.Length > 0))
                {
                    foreach (var piece in WordWrap.Lines(Wording.OneLine(line), LineWidth - 25)) output.WriteLine(new string(' ', 25) + piece);
                }
            }

            output.WriteLine();
        }

        foreach (var question in Questions) output.WriteLine($"To be told (deal: {question.Key}): {question.Question} {string.Join(" | ", question.Answers)}");
        if (Questions.Count > 0) output.WriteLine();
        output.WriteLine($"{Summary} ({Path})");
    }

    /// <summary>A table for each part of the form.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteMarkdown(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"# Form check of {Cell(Path)}\n\n{Summary}.");
        foreach (var part in Results.GroupBy(result => result.Item.Part))
        {
            output.WriteLine($"\n## {TitleOf(part.Key)}\n\n| Item | Status | What | Place | Note | Authority |\n|---|---|---|---|---|---|");
            foreach (var (item, answer) in part)
            {
                string[] cells = [item.Id, WordOf(answer.Status), item.Title, PlaceOf(answer), answer.Note, item.Authority.ToString()];
                output.WriteLine($"| {string.Join(" | ", cells.Select(Cell))} |");
            }
        }

        if (Questions.Count == 0) return;
        output.WriteLine("\n## To be told\n");
        foreach (var question in Questions) output.WriteLine($"- `deal: {question.Key}`: {question.Question} ({string.Join(", ", question.Answers)})");
    }

    /// <summary>One row an item, as RFC 4180 has it.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void WriteCsv(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("item,status,title,part,section,page,file,line,note,authority");
        foreach (var (item, answer) in Results)
        {
            var place = answer.Place;
            string?[] fields =
            [
                item.Id, WordOf(answer.Status), item.Title, TitleOf(item.Part), place?.Section.TopLevel.Title, place?.Page, place?.Path,
                place is null ? null : (place.Start.Line + 1).ToString(CultureInfo.InvariantCulture), answer.Note, item.Authority.ToString(),
            ];
            output.WriteLine(string.Join(',', fields.Select(Field)));
        }
    }

    /// <summary>One JSON document: <c>items</c> with status, place, note and authority, <c>questions</c>, and the counts.</summary>
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
        json.WriteString("path", Path);
        json.WriteStartArray("items");
        foreach (var (item, answer) in Results)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("status", WordOf(answer.Status));
            json.WriteString("title", item.Title);
            json.WriteString("part", TitleOf(item.Part));
            json.WriteString("section", answer.Place?.Section.TopLevel.Title);
            json.WriteString("page", answer.Place?.Page);
            json.WriteString("file", answer.Place?.Path);
            if (answer.Place is { } place) json.WriteNumber("line", place.Start.Line + 1);
            else json.WriteNull("line");
            json.WriteString("excerpt", answer.Place?.Excerpt);
            json.WriteString("note", answer.Note);
            json.WriteString("authority", item.Authority.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var question in Questions)
        {
            json.WriteStartObject();
            json.WriteString("key", question.Key);
            json.WriteString("question", question.Question);
            json.WriteStrings("answers", question.Answers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word for a status.</summary>
    /// <param name="status">The status.</param>
    public static string WordOf(FormStatus status) => status switch
    {
        FormStatus.Present => "present",
        FormStatus.Defective => "defective",
        FormStatus.Missing => "missing",
        FormStatus.NotApplicable => "not applicable",
        FormStatus.NeedsIntake => "needs intake",
        _ => "not checkable",
    };

    /// <summary>The title of a part of the form.</summary>
    /// <param name="part">The part.</param>
    internal static string TitleOf(FormPart part) => part switch
    {
        FormPart.FacingPage => "Facing page",
        FormPart.Cover => "Cover",
        FormPart.Prospectus => "Prospectus",
        FormPart.PartII => "Part II",
        _ => "Exhibits",
    };

    /// <summary>Section and page of an answer, or its line; empty where it is nowhere.</summary>
    /// <param name="answer">The answer.</param>
    internal static string PlaceOf(FormAnswer answer)
    {
        if (answer.Place is not { } place) return "";
        var where = Wording.Place(place);
        if (where.Length > 0) return where;
        var file = place.Source.Files.Count > 1 ? $"{place.Path}, " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{file}line {place.Start.Line + 1}");
    }

    private static string Cell(string text) =>
        Wording.OneLine(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Field(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
