using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A mark in a table to which no note below belongs, or a note to which no mark leads.</summary>
public sealed partial class NoteMarkWithoutNoteRule : Rule
{
    /// <summary>So many blocks may stand between a table and its last note.</summary>
    private const int FarthestNote = 60;

    private const int FarthestCaption = 6;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1550",
        Name = "note-mark-without-note",
        Title = "Mark without a note, or note without a mark",
        Message = "{1} of this table {2}.",
        Why = "Securities Act Rule 421(b): a note that cannot be found, or that belongs to nothing, was lost or renumbered with its row.",
        Fix = "Bring marks and notes in step.",
        Comment = "The footnotes of this table do not agree with the marks in it. We note “{quote}.” Please revise.",
        Topics = ["INCONSISTENT", "OWNERSHIP", "COVER"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares |\n|---|---|\n| Ida Marrow(1) | 3,000,000 |\n| Tobias Quill[|(3)|] | 1,200,000 |\n| Wen Sorrel(2) | 900,000 |\n\n(1) Held by a trust.\n\n(2) Held by her husband."),
        Example.Flagged("# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares |\n|---|---|\n| Ida Marrow(1) | 3,000,000 |\n| Tobias Quill(2) | 1,200,000 |\n\n(1) Held by a trust.\n\n(2) Held by his son.\n\n[|(3)|] Held by her husband."),
        Example.Clean("# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares |\n|---|---|\n| Ida Marrow(1) | 3,000,000 |\n| Tobias Quill(2) | 1,200,000 |\n\n(1) Held by a trust.\n\n(2) Held by his son."),
        Example.Clean("# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares |\n|---|---|\n| Ida Marrow(1) | 3,000,000 |\n| Loss | (3) |\n\nShares are counted under Rule 13d-3.") with { Because = "a mark without any note may have its notes elsewhere" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<TableBlock>(Check);
    }

    private static void Check(NodeContext<TableBlock> context)
    {
        var block = context.Node;
        if (!block.Text.Contains('(', StringComparison.Ordinal) || IsOfNotes(block.Table)) return;
        var marks = new Dictionary<int, TextSpan>();
        foreach (var cell in block.Table.Cells)
        {
            // A number in parentheses alone is a loss.
            if (!cell.Text.EndsWith(')') || cell.Text.Length < 4) continue;
            var all = Marks().Match(cell.Text);
            if (!all.Success || (cell.Value is not null && all.Index == 0)) continue;
            foreach (Capture mark in all.Groups["mark"].Captures) marks.TryAdd(int.Parse(mark.ValueSpan, CultureInfo.InvariantCulture), TextSpan.Of(cell.Range.Start + mark.Index - 1, mark.Length + 2));
        }

        if (marks.Count == 0) return;
        var notes = NotesBelow(block);

        // Notes that run from one without a gap, with at least two marks that lead to them, are this table's.
        if (notes.Count < 2 || !notes.ContainsKey(1) || notes.Keys.Max() != notes.Count || marks.Keys.Count(notes.ContainsKey) < 2) return;
        foreach (var (number, range) in marks)
        {
            if (!notes.ContainsKey(number) && number <= notes.Count + 1) Report(context, block, range, $"Mark ({number})", "leads to no note");
        }

        foreach (var (number, note) in notes)
        {
            if (!marks.ContainsKey(number) && note.Block is not TableBlock && !IsMarkedElsewhere(block, number)) Report(context, note.Block, note.Range, $"Note ({number})", "belongs to no mark");
        }
    }

    private static void Report(NodeContext<TableBlock> context, Block block, TextSpan range, string what, string problem) =>
        context.Report(block, range, new ReportDetails { Arguments = [block.Text.Substring(range.Start, range.Length), what, problem], Confidence = Confidence.Medium, GroupKey = "notes" });

    private static Dictionary<int, (Block Block, TextSpan Range)> NotesBelow(TableBlock table)
    {
        var notes = new Dictionary<int, (Block, TextSpan)>();
        var left = FarthestNote;
        for (var block = table.Next; block is not null && left > 0; block = block.Next, left--)
        {
            if (block is Heading { Level: <= 2 }) break;
            if (block is TableBlock { Table: var layout })
            {
                if (!IsOfNotes(layout)) break;
                foreach (var row in layout.Rows)
                {
                    if (Note().Match(row.Label) is { Success: true } mark && !notes.TryAdd(Number(mark), (block, row.Cells[0].Range))) return notes;
                }
            }
            else if (block is ListItem { Marker: { Length: > 2 } marker } && Note().Match(marker) is { Success: true } listed)
            {
                if (!notes.TryAdd(Number(listed), (block, new TextSpan(0, Math.Min(block.Text.Length, 40))))) break;
            }
            else if (Note().Match(block.Text) is { Success: true } printed && !notes.TryAdd(Number(printed), (block, TextSpan.Of(printed.Index, printed.Length))))
            {
                break;
            }
        }

        return notes;
    }

    /// <summary>A layout of two columns: marks and notes.</summary>
    private static bool IsOfNotes(Table table) => table.Rows.Count > 0 && table.ColumnCount <= 3 && table.Rows[0].Cells.Count > 0
        && Note().IsMatch(table.Rows[0].Cells[0].Text);

    /// <summary>The table may go on on the next page, and captions above it bear marks too.</summary>
    private static bool IsMarkedElsewhere(TableBlock table, int number)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"({number})");
        var left = FarthestCaption;
        for (var block = table.Previous; block is not null && left > 0; block = block.Previous, left--)
        {
            if (block.Text.Contains(mark, StringComparison.Ordinal)) return true;
        }

        return table.Text.Contains(mark, StringComparison.Ordinal);
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\((?<mark>[0-9]{1,2})\),? ?)+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\((?<number>[0-9]{1,2})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
