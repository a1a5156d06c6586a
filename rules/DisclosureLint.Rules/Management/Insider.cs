using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A director, officer or holder of the tables on management and ownership.</summary>
/// <param name="Block">The table.</param>
/// <param name="Range">The cell.</param>
/// <param name="Words">First and last name of a person, or the first two words of a firm's name.</param>
/// <param name="IsPerson">Whether it is a natural person.</param>
internal sealed record Insider(Block Block, TextSpan Range, string Words, bool IsPerson) : Fact(Block, Range)
{
    /// <summary>The last word of the name.</summary>
    public string Surname => Words[(Words.LastIndexOf(' ') + 1)..];

    /// <summary>Whether a text names the insider: in full, or a person by title or first letter and last name.</summary>
    /// <param name="text">A sentence.</param>
    public bool IsNamedIn(string text)
    {
        if (text.Contains(Words, StringComparison.Ordinal)) return true;
        if (!IsPerson) return false;
        for (var at = text.IndexOf(Surname, StringComparison.Ordinal); at > 1; at = text.IndexOf(Surname, at + 1, StringComparison.Ordinal))
        {
            var before = text.LastIndexOf(' ', at - 2) + 1;
            if (text[at - 1] == ' ' && (text[before] == Words[0] || text[before..(at - 1)] is "Mr." or "Ms." or "Mrs." or "Dr.")) return true;
        }

        return false;
    }
}

/// <summary>Finds the insiders that tables name.</summary>
internal sealed class InsiderSource : FactSource<Insider>
{
    private static readonly SectionKind[] Homes = [SectionKind.Management, SectionKind.PrincipalStockholders];

    /// <inheritdoc/>
    public override IReadOnlyList<Insider> Read(Filing filing)
    {
        var found = new Dictionary<string, Insider>(StringComparer.Ordinal);
        foreach (var block in filing.Main.Blocks.OfType<TableBlock>().Where(block => block.Section.IsWithinAny(Homes)))
        {
            foreach (var row in block.Table.Rows)
            {
                if (row.Cells.Count == 0 || NameIn(row.Cells[0].Text) is not { } name) continue;
                found.TryAdd(name.Words, new Insider(block, row.Cells[0].Range, name.Words, name.IsPerson));
            }
        }

        return [.. found.Values];
    }

    /// <summary>First and last name, or the first two words of a firm with its legal form.</summary>
    private static (string Words, bool IsPerson)? NameIn(string cell)
    {
        var words = cell.Split([' ', '\u00A0', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0]) && word.Length > 2).ToArray();
        if (words.Length < 2) return null;
        if (IsFirm(cell)) return (words[0] + " " + words[1], false);
        return PersonName.Begins(cell) ? (words[0] + " " + words[1..].Last(static word => word.Any(char.IsLower) && !word.Contains('.')), true) : null;
    }

    private static bool IsFirm(string cell)
    {
        foreach (var form in (ReadOnlySpan<string>)["LLC", "L.L.C.", "Inc.", "L.P.", " LP", "Ltd", "Limited", "Corp", "Trust", "Fund"])
        {
            if (cell.Contains(form, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
