using System.Buffers;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>Finds the uses of all defined terms in one pass over the filing.</summary>
internal sealed class TermUseSource : FactSource<TermUse>
{
    /// <summary>Words for the issuer and its regulators, which need no look.</summary>
    private static readonly HashSet<string> Everyday = new(StringComparer.OrdinalIgnoreCase)
    {
        "we", "us", "our", "ours", "you", "your", "company", "registrant", "issuer", "the company", "our company", "sec", "commission", "irs", "code", "u.s.", "securities act", "exchange act",
        "gaap", "u.s. gaap", "finra", "jobs act", "sarbanes-oxley act", "fasb", "asu", "nyse", "nasdaq", "ipo", "s corporation", "board", "management",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<TermUse> Read(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var defined = filing.Facts.Of<DefinedTerm>().Where(IsOfProspectus).Where(term => term.Block.Document == filing.Main && term.Term.Length > 2
            && char.IsUpper(term.Term[0]) && !Everyday.Contains(term.Term))
            .GroupBy(term => term.Term, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Tally([.. group]), StringComparer.Ordinal);
        if (defined.Count == 0) return [];
        var terms = SearchValues.Create([.. defined.Keys], StringComparison.Ordinal);
        var byStart = defined.Keys.ToLookup(term => term[..3], StringComparer.Ordinal);
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or ImageBlock) continue;
            var text = block.Text;
            for (var position = 0; text.AsSpan(position).IndexOfAny(terms) is >= 0 and var found;)
            {
                var at = position + found;

                // Of terms that begin alike the longest is meant.
                var term = byStart[text.Substring(at, 3)].Where(candidate => text.AsSpan(at).StartsWith(candidate, StringComparison.Ordinal)).MaxBy(candidate => candidate.Length)!;
                position = at + term.Length;
                if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (position < text.Length && char.IsLetterOrDigit(text[position]) && text[position] != 's')) continue;
                defined[term].Add(block, TextSpan.Of(at, term.Length));
            }
        }

        return [.. defined.Select(term => term.Value.ToUse(term.Key))];
    }

    /// <summary>The notes, Part II and agreements set out in full define their own terms.</summary>
    private static bool IsOfProspectus(DefinedTerm term) =>
        term.Block is Paragraph or ListItem && !term.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements, SectionKind.PartII, SectionKind.Exhibits]);

    private sealed class Tally(DefinedTerm[] definitions)
    {
        private Block? _first;
        private TextSpan _range;
        private int _uses;

        public void Add(Block block, TextSpan range)
        {
            if (Array.Exists(definitions, definition => definition.Block == block && definition.Range.Overlaps(range))) return;
            _uses++;
            if (_first is not null || block is not (Paragraph or ListItem) || block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.TableOfContents])) return;
            (_first, _range) = (block, range);
        }

        public TermUse ToUse(string term) => new(term, definitions, _first, _range, _uses);
    }
}
