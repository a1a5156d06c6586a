using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Reads the exhibit index: rows of its table, or paragraphs where it is set without one, and the legend of its marks.</summary>
internal sealed partial class ExhibitEntrySource : FactSource<ExhibitEntry>
{
    private const string MarkCharacters = "*†‡#+^§@∞~ψΩ¥¶◊!";

    public override IReadOnlyList<ExhibitEntry> Read(Filing filing)
    {
        var entries = new List<ExhibitEntry>();
        var blocks = IndexBlocks(filing.Main);
        var legend = ReadLegend(blocks);
        foreach (var block in blocks)
        {
            if (block is TableBlock table) ReadTable(table, legend, entries);
            else ReadText(block, legend, entries);
        }

        return ExhibitIndexes.Merge(entries);
    }

    /// <summary>The blocks of Part II; in a document without such a section, its last third.</summary>
    private static List<Block> IndexBlocks(FilingDocument document)
    {
        SectionKind[] kinds = [SectionKind.Exhibits, SectionKind.PartII];
        var inPart = document.Blocks.Where(block => block.Section.IsWithinAny(kinds)).ToList();
        if (inPart.Count == 0) inPart = [.. document.Blocks.Skip(document.Outline.IsProspectus ? document.Blocks.Count * 2 / 3 : 0)];
        return [.. inPart.Where(block => block is not (PageFurniture or Heading))];
    }

    private static Dictionary<string, Legend> ReadLegend(List<Block> blocks)
    {
        var legend = new Dictionary<string, Legend>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block is TableBlock table)
            {
                foreach (var row in table.Table.Rows)
                {
                    if (row.Cells.Count >= 2) Add(row.Cells[0].Text, string.Join(' ', row.Cells.Skip(1).Select(cell => cell.Text)));
                    else if (row.Cells.Count == 1) AddLine(row.Cells[0].Text);
                }
            }
            else
            {
                // A reader of Markdown takes the mark “*” of a legend for a bullet.
                if (block is ListItem item) Add(item.Marker is "•" ? "*" : item.Marker, block.Text);
                if (block.Text.Length < 600) AddLine(block.Text);
            }
        }

        return legend;

        void AddLine(string line)
        {
            if (NumberedMarkPattern().Match(line) is { Success: true } numbered) Add(numbered.Value, line[numbered.Length..]);
            var end = 0;
            while (end < line.Length && (IsMark(line[end]) || (end > 0 && line[end] is ')' or '(') || (end == 0 && line[end] == '('))) end++;
            if (end > 0 && end < line.Length) Add(line[..end], line[end..]);
        }

        void Add(string mark, string meaning)
        {
            if (!NumberedMarkPattern().IsMatch(mark = mark.Trim()))
            {
                mark = mark.Trim(' ', '(', ')', ':', '.', '-');
                if (mark.Length is 0 or > 4 || !mark.All(IsMark)) return;
            }

            var status = StatusIn(meaning);
            var confidential = IsConfidential(meaning);
            if (status != ExhibitStatus.Unstated || confidential) legend.TryAdd(mark, new Legend(status, confidential));
        }
    }

    private static void ReadTable(TableBlock block, Dictionary<string, Legend> legend, List<ExhibitEntry> entries)
    {
        var table = block.Table;
        int? herewithColumn = null;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Length < 40 && cell.Text.ContainsIgnoringCase("herewith")) herewithColumn = cell.Column;
            }

            if (row.Cells.Count < 2) continue;
            var numberIndex = IsMarks(row.Cells[0].Text) && row.Cells.Count > 2 ? 1 : 0;
            var numberCell = row.Cells[numberIndex];
            if (NumberPattern().Match(numberCell.Text) is not { Success: true } match) continue;

            // The mark may have a cell of its own behind the number too.
            var isMarkBehind = numberIndex + 1 < row.Cells.Count - 1 && IsMarks(row.Cells[numberIndex + 1].Text);
            var titleIndex = numberIndex + (isMarkBehind ? 2 : 1);
            if (titleIndex >= row.Cells.Count) continue;
            var title = row.Cells[titleIndex];
            if (!title.Text.Any(char.IsLetter)) continue;
            var rest = row.Cells.Skip(titleIndex + 1).ToList();
            var apart = (numberIndex == 1 ? row.Cells[0].Text : "") + (isMarkBehind ? row.Cells[numberIndex + 1].Text : "");
            var behind = string.Concat(rest.Select(cell => cell.Text).Where(IsMarks));
            var marks = apart + MarksOf(match, title.Text) + behind;
            var (status, confidential) = Judge(title.Text, marks, legend);
            if (status == ExhibitStatus.Unstated)
            {
                if (rest.Exists(cell => cell.Column == herewithColumn && cell.Text.Length <= 3)) status = ExhibitStatus.FiledHerewith;
                else if (rest.Select(cell => StatusIn(cell.Text)).FirstOrDefault(found => found != ExhibitStatus.Unstated) is not ExhibitStatus.Unstated and var told) status = told;
                else if (rest.Exists(cell => FormPattern().IsMatch(cell.Text))) status = ExhibitStatus.IncorporatedByReference;
            }

            var range = new TextSpan(row.Cells[0].Range.Start, row.Cells[^1].Range.End);
            entries.Add(new ExhibitEntry(
                block, range, match.Groups["number"].Value, marks, title.Text, status, confidential, TargetIn(block, range)));
        }
    }

    private static void ReadText(Block block, Dictionary<string, Legend> legend, List<ExhibitEntry> entries)
    {
        var text = block.Text;
        var label = block is ListItem { Marker: var marker } && NumberPattern().IsMatch(marker.TrimEnd('.')) ? marker.TrimEnd('.') : null;
        var match = label is null ? LinePattern().Match(text) : NumberPattern().Match(label);
        if (!match.Success) return;
        var description = label is null ? match.Groups["title"].Value : text;
        // A numbered undertaking or note is no exhibit: an entry has a decimal number, or one of the plain ones, and no sentence.
        var number = match.Groups["number"].Value;
        if (!number.Contains('.') && !(block.Section.IsWithin(SectionKind.Exhibits) && description.Length < 200)) return;
        if (description.Length > 700) return;
        var marks = MarksOf(match, description);
        var (status, confidential) = Judge(description, marks, legend);
        var range = new TextSpan(0, text.Length);
        entries.Add(new ExhibitEntry(block, range, number, marks, description, status, confidential, TargetIn(block, range)));
    }

    private static string MarksOf(Match number, string title)
    {
        var start = title.Length;
        while (start > 0 && (IsMark(title[start - 1]) || title[start - 1] is ' ' or '(' or ')' or ',')) start--;
        return string.Concat((number.Groups["before"].Value + number.Groups["marks"].Value + title[start..]).Where(IsMark));
    }

    private static (ExhibitStatus Status, bool Confidential) Judge(string description, string marks, Dictionary<string, Legend> legend)
    {
        var (status, confidential) = (StatusIn(description), IsConfidential(description));
        if (status == ExhibitStatus.Unstated && LastNumberedMarkPattern().Match(description) is { Success: true } numbered
            && legend.TryGetValue(numbered.Groups["mark"].Value, out var note))
            (status, confidential) = (note.Status, confidential || note.IsConfidential);
        // "**" is a mark of its own where the legend explains it, else "*" twice.
        for (var length = Math.Min(4, marks.Length); length > 0; length--)
        {
            for (var start = 0; start + length <= marks.Length; start++)
            {
                if (!legend.TryGetValue(marks.Substring(start, length), out var meaning) || IsPartOfLongerRun(marks, start, length)) continue;
                if (status == ExhibitStatus.Unstated) status = meaning.Status;
                confidential |= meaning.IsConfidential;
            }
        }

        return (status, confidential);
    }

    private static bool IsPartOfLongerRun(string marks, int start, int length) =>
        (start > 0 && marks[start - 1] == marks[start]) || (start + length < marks.Length && marks[start + length] == marks[start + length - 1]);

    private static ExhibitStatus StatusIn(string text)
    {
        if (Says("to be filed") || Says("to be submitted") || Says("will be filed") || Says("to be furnished"))
            return ExhibitStatus.ToBeFiled;
        if (Says("incorporated by reference") || Says("incorporated herein by reference")) return ExhibitStatus.IncorporatedByReference;
        if (Says("previously filed") || Says("previously submitted") || Says("previously provided") || Says("filed previously")
            || Says("previously furnished"))
            return ExhibitStatus.PreviouslyFiled;
        if (Says("herewith") || Says("filed with this") || Says("included in") || Says("contained in") || Says("included on") || Says("contained on")
            || Says("included as part") || Says("see signature page"))
            return ExhibitStatus.FiledHerewith;
        return ExhibitStatus.Unstated;

        bool Says(string words) => text.ContainsIgnoringCase(words);
    }

    private static bool IsConfidential(string text) =>
        text.ContainsIgnoringCase("confidential treatment")
        || (text.ContainsIgnoringCase("omitted")
            && (text.ContainsIgnoringCase("portions") || text.ContainsIgnoringCase("information")
                || text.Contains("601(b)(10)", StringComparison.Ordinal)));

    private static string? TargetIn(Block block, TextSpan range) =>
        block.Links.FirstOrDefault(link => range.Overlaps(link.Range) && !link.Target.StartsWith('#'))?.Target;

    private static bool IsMark(char character) => MarkCharacters.Contains(character);

    private static bool IsMarks(string text) =>
        text.Length is > 0 and <= 8 && text.Any(IsMark)
        && text.All(character => IsMark(character) || character is ' ' or '(' or ')' or ',');

    private sealed record Legend(ExhibitStatus Status, bool IsConfidential);

    [GeneratedRegex(@"^(?<before>[ *†‡#+^§@∞~ψΩ¥¶◊]{0,8}|\([*†‡#+^§@∞~ψΩ¥¶◊]{1,4}\) ?)(?:Exhibit |Ex\. ?)?(?<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}(?:\([a-z0-9]{1,4}\)){0,2}[A-Z]?)(?<marks>[ ,*†‡#+^§@∞~ψΩ¥¶◊()]{0,10}(?:\([0-9]{1,2}\))?\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<marks>[*†‡#+^§@ ]{0,6})(?:Exhibit |Ex\. ?)?(?<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}(?:\([a-z0-9]{1,4}\)){0,2})(?<marks>[*†‡#+^§@]{0,6})[ .:—–-]{1,4}(?<title>[A-Z“""].{3,})$", RegexOptions.Singleline)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"^\([0-9]{1,2}\)(?=\s|$)")]
    private static partial Regex NumberedMarkPattern();

    [GeneratedRegex(@"(?<mark>\([0-9]{1,2}\))\s*$")]
    private static partial Regex LastNumberedMarkPattern();

    [GeneratedRegex(@"^(?:Form )?(?:S-[0-9]{1,2}|F-[0-9]{1,2}|10-[KQ12]{1,2}|8-K|8-A|DRS|20-F|1-A|10)(?:/A)?(?:12[BG])?(?: |$)", RegexOptions.IgnoreCase)]
    private static partial Regex FormPattern();
}
