using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>A number of shares, units, warrants or depositary shares in running text.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">Where, from the number to the end of the security's name.</param>
/// <param name="Value">The number, scale applied: 10000000 for <c>10.0 million shares</c>.</param>
/// <param name="Security">What is counted, as printed: <c>shares of Class A common stock</c>, <c>Pre-Funded Warrants</c>.</param>
public sealed record ShareCount(Block Block, TextSpan Range, decimal Value, string Security) : Fact(Block, Range);

/// <summary>Reads numbers of shares.</summary>
internal sealed class ShareCountSource : FactSource<ShareCount>
{
    private static readonly SearchValues<string> Nouns = SearchValues.Create(["share", "unit", "warrant", "ADS"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> AdjectiveWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "additional", "authorized", "outstanding", "restricted", "ordinary", "common", "preferred", "such", "class", "series", "new",
        "treasury", "vested", "unvested", "registered", "depositary", "american", "founder", "public", "private", "placement", "option",
        "firm", "pre-funded", "prefunded", "convertible", "voting", "non-voting", "issued", "redeemable", "warrant", "performance",
        "stock", "underlying", "a", "b", "c", "of", "our", "the", "its", "total", "aggregate", "newly", "whole", "full",
    };

    private static readonly HashSet<string> StockWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "our", "its", "the", "company’s", "company's", "common", "preferred", "capital", "stock", "convertible", "redeemable", "series", "class",
        "ordinary", "voting", "non-voting", "nonvoting", "restricted", "beneficial", "interest", "outstanding", "issued", "authorized", "new",
    };

    public override IReadOnlyList<ShareCount> Read(Filing filing)
    {
        var counts = new List<ShareCount>();
        foreach (var block in TextScan.ReadableBlocks(filing))
        {
            var text = block.Text;
            var position = 0;
            while (text.AsSpan(position).IndexOfAny(Nouns) is >= 0 and var found)
            {
                var noun = position + found;
                position = noun + 3;
                if (TextScan.IsWordAt(text, noun - 1)) continue;
                if (ReadCount(block, noun) is not { } count) continue;
                counts.Add(count);
                position = Math.Max(position, count.Range.End);
            }
        }

        return counts;
    }

    private static ShareCount? ReadCount(Block block, int noun)
    {
        var text = block.Text;
        var nounEnd = WordEnd(text, noun);
        if (text.AsSpan(noun, nounEnd - noun) is not ("shares" or "Shares" or "SHARES" or "units" or "Units" or "UNITS" or "warrants" or "Warrants"
            or "WARRANTS" or "ADSs" or "share" or "unit" or "warrant" or "ADS"))
            return null;

        // Walk back over adjectives to the number: "1,250,000 Units", "500,000 shares", "20,000 restricted ordinary shares".
        var end = noun;
        for (var steps = 0; steps < 6 && end > 1 && text[end - 1] == ' '; steps++)
        {
            var wordEnd = end - 1;
            var wordStart = wordEnd;
            while (wordStart > 0 && text[wordStart - 1] is not (' ' or '(' or '“' or '"')) wordStart--;
            if (wordStart == wordEnd) return null;
            var word = text.AsSpan(wordStart, wordEnd - wordStart);
            if (char.IsAsciiDigit(word[^1])) return FromNumber(block, wordEnd, 1m, noun, nounEnd);
            if (TextScan.ScaleAt(text, wordStart) is { Factor: > 1m } scale && scale.End == wordEnd && wordStart > 0)
                return FromNumber(block, wordStart - 1, scale.Factor, noun, nounEnd);
            if (!char.IsUpper(word[0]) && !AdjectiveWords.Contains(word.ToString())) return null;
            end = wordStart;
        }

        return null;
    }

    private static ShareCount? FromNumber(Block block, int numberEnd, decimal factor, int noun, int nounEnd)
    {
        var text = block.Text;
        var start = TextScan.NumberStart(text, numberEnd);
        if (start < 0 || TextScan.IsWordAt(text, start - 1) || (start > 0 && text[start - 1] is '$' or '€' or '£' or '-' or '/')) return null;
        if (start > 1 && text[start - 1] == ' ' && text[start - 2] == '$') return null;
        var digits = text.AsSpan(start, numberEnd - start);
        if (TextScan.Parse(digits) is not { } value || IsYear(digits)) return null;
        var end = SecurityEnd(text, nounEnd);
        var security = text[TextScan.SkipSpace(text, factor == 1m ? numberEnd : WordEnd(text, numberEnd + 1))..end];
        return noun < numberEnd ? null : new ShareCount(block, new TextSpan(start, end), value * factor, security);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));

    /// <summary>Takes in "of our Class A common stock" behind the noun.</summary>
    private static int SecurityEnd(string text, int nounEnd)
    {
        if (!TextScan.HasWordAt(text, nounEnd, " of")) return nounEnd;
        var (end, position) = (nounEnd, nounEnd + 3);
        while (position < text.Length && text[position] == ' ')
        {
            var wordEnd = WordEnd(text, position + 1);
            var word = text[(position + 1)..wordEnd];
            if (!StockWords.Contains(word) && !(word.Length is 1 or 2 && char.IsUpper(word[0]))) break;
            position = wordEnd;
            if (word.Equals("stock", StringComparison.OrdinalIgnoreCase) || word.Equals("interest", StringComparison.OrdinalIgnoreCase)) return wordEnd;
        }

        return end;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] is '-' or '’' or '\'' or '‑')) start++;
        return start;
    }
}
