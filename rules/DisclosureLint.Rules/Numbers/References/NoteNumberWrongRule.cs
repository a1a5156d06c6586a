using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A row that names a note by its title and by the number of another note: <c>Commitments and contingencies (Note 9)</c>.</summary>
public sealed class NoteNumberWrongRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1551",
        Name = "note-number-wrong",
        Title = "Reference to the wrong note",
        Message = "“{0}”: {1} is Note {2}.",
        Why = "Regulation S-X Rule 4-01: statements refer to the notes that explain them; notes are renumbered and references forgotten.",
        Fix = "Correct the number of the note.",
        Comment = "Your reference to “{quote}” does not appear to lead to the note with that title. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Regulation S-X Rule 4-01(a)", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Notes = "\n\n## Notes to Financial Statements\n\n### Note 7. Debt\n\nWe owe a bank.\n\n### Note 8. Commitments and Contingencies\n\nWe lease a mill.\n\n### Note 9. Stockholders’ Equity\n\nWe have one class.";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# FINANCIAL STATEMENTS\n\n## Balance Sheets\n\n| | December 31, 2025 |\n|---|---|\n| Total liabilities | 120 |\n| Commitments and contingencies ([|Note 9|]) | |\n| Equity | 80 |" + Notes),
        Example.Flagged("# FINANCIAL STATEMENTS\n\n## Balance Sheets\n\n| | December 31, 2025 |\n|---|---|\n| Debt ([|Note 8|]) | 120 |\n| Equity | 80 |" + Notes),
        Example.Clean("# FINANCIAL STATEMENTS\n\n## Balance Sheets\n\n| | December 31, 2025 |\n|---|---|\n| Total liabilities | 120 |\n| Commitments and contingencies (Note 8) | |\n| Equity | 80 |" + Notes),
        Example.Clean("# FINANCIAL STATEMENTS\n\n## Balance Sheets\n\n| | December 31, 2025 |\n|---|---|\n| Lease liabilities (Note 8) | 120 |\n| Equity | 80 |" + Notes),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var titles = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var heading in context.Node.Main.Blocks.Where(block => block is Heading or Paragraph && block.Text.Length < 100 && block.Section.IsWithin(SectionKind.FinancialStatements)))
        {
            if (NoteOf(heading.Text) is not { } note) continue;
            if (!titles.TryGetValue(note.Key, out var numbers)) titles.Add(note.Key, numbers = new HashSet<string>(StringComparer.Ordinal));
            numbers.Add(note.Number);
        }

        if (titles.Count < 3) return;
        foreach (var reference in context.Node.Facts.Of<CrossReference>())
        {
            if (reference.Kind != CrossReferenceKind.Note || reference.Block is not TableBlock table || !table.Section.IsWithin(SectionKind.FinancialStatements)) continue;
            var cell = table.Table.Cells.FirstOrDefault(cell => cell.Range.Contains(reference.Range));
            var open = cell?.Text.IndexOf('(', StringComparison.Ordinal) ?? -1;
            if (cell is null || open <= 3 || open > reference.Range.Start - cell.Range.Start) continue;
            var key = TitleKey.Of(cell.Text[..open]);
            if (!titles.TryGetValue(key, out var numbers) || numbers.Count != 1 || numbers.Contains(reference.Path[0])) continue;
            context.Report(reference.Block, reference.Range, new ReportDetails
            {
                Arguments = [reference.Text, cell.Text[..open].Trim(), numbers.Single()],
                Confidence = Confidence.High,
            });
        }
    }

    /// <summary>The number and title of a heading such as <c>Note 8. Commitments</c> or <c>8. Commitments</c>.</summary>
    private static (string Number, string Key)? NoteOf(string text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.StartsWith("note ", StringComparison.OrdinalIgnoreCase)) rest = rest[5..];
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 0 or > 2 || digits >= rest.Length || char.IsLetterOrDigit(rest[digits])) return null;
        var title = rest[digits..].TrimStart(" .:—–-");
        if (title.EndsWith("(continued)", StringComparison.OrdinalIgnoreCase)) title = title[..^"(continued)".Length];
        return title.Length > 3 && char.IsUpper(title[0]) ? (rest[..digits].ToString(), TitleKey.Of(title.ToString())) : null;
    }
}
