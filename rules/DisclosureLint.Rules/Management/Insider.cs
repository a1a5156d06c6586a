using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A director, officer or large holder, as the tables of management and of ownership name them.</summary>
/// <param name="Block">The table.</param>
/// <param name="Range">The cell that names it.</param>
/// <param name="Words">The words that tell it: first and last name of a person, the first two words of a firm.</param>
/// <param name="IsPerson">Whether it is a natural person.</param>
internal sealed record Insider(Block Block, TextSpan Range, string Words, bool IsPerson) : Fact(Block, Range)
{
    /// <summary>The last of the telling words: a surname, or the second word of a firm.</summary>
    public string Surname => Words[(Words.LastIndexOf(' ') + 1)..];
}

/// <summary>Reads the insiders from the tables of management and of ownership.</summary>
internal sealed partial class InsiderSource : FactSource<Insider>
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
                if (row.Cells.Count == 0) continue;
                var cell = row.Cells[0];
                var name = Person().Match(cell.Text) is { Success: true } person
                    ? person.Groups["first"].Value + " " + person.Groups["last"].Value
                    : Firm().Match(cell.Text) is { Success: true } firm ? firm.Groups["name"].Value : null;
                if (name is not null) found.TryAdd(name, new Insider(block, cell.Range, name, IsPerson: Person().IsMatch(cell.Text)));
            }
        }

        return [.. found.Values];
    }

    [GeneratedRegex(
        @"^(?:Mr\.|Ms\.|Mrs\.|Dr\.)? ?(?<first>\p{Lu}[\p{Ll}’'-]+)(?: (?:\p{Lu}\.|“\p{Lu}\p{Ll}+”|\(\p{Lu}\p{Ll}+\)"
            + @"|\p{Lu}\p{Ll}+)){0,2}? (?<last>(?:Mc|Mac|O’|De|Van )?\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)(?:,? (?:Jr\.?|Sr\.?|I{2,3}|IV"
            + @"|M\.?D\.?|Ph\.?D\.?|Esq\.?|CPA|M\.?B\.?A\.?))*,?[ ()*†‡#\d]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Person();

    [GeneratedRegex(
        @"^(?:(?:[Ee]ntities|[Ff]unds|[Aa]ffiliates) (?:affiliated with|of"
            + @"|managed by) )?(?:The )?(?<name>\p{Lu}[\p{L}&’'-]+,? \p{Lu}[\p{L}&’'-]+)\b.{0,60}\b(?:LLC|L\.L\.C|L\.?P|LP|Inc|Ltd|Limited"
            + @"|Corp|Trust|Fund|Funds|Partners|Capital|Ventures|Holdings|Group|Associates|Management|Services|Investments)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Firm();
}
