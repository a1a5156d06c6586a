using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>Where the text gives a word its meaning.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The term, quotation marks left out.</param>
/// <param name="Term">The term without a comma or period before the closing mark: <c>Company</c>.</param>
/// <param name="IsExplicit">True for <c>“X” means …</c>; false for a term in parentheses behind what it stands for.</param>
public sealed record DefinedTerm(Block Block, TextSpan Range, string Term, bool IsExplicit) : Fact(Block, Range);

/// <summary>Reads definitions: <c>(the “Notes”)</c>, <c>(“we,” “us” or the “Company”)</c>, <c>“X” means</c>, <c>“X” refers to</c>.</summary>
internal sealed class DefinedTermSource : FactSource<DefinedTerm>
{
    private const int LongestTerm = 80;
    private const int LongestParenthesis = 400;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("“\"");

    /// <summary>The words that stand beside the term in a defining parenthesis; any other word makes it a remark or a citation.</summary>
    private static readonly HashSet<string> ConnectingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "each", "every", "any", "all", "or", "and", "collectively", "together", "with", "individually", "hereinafter",
        "hereafter", "herein", "referred", "refer", "to", "as", "such", "this", "these", "those", "that", "our", "its", "sometimes", "also",
        "in", "prospectus", "us", "we", "called", "defined", "so", "which", "is", "are", "amended", "restated", "for", "purposes", "of", "from",
        "time", "simply", "known", "below", "when", "used", "jointly", "both", "respectively", "subsidiaries", "affiliates", "predecessors", "successors",
    };

    private static readonly string[] DefiningVerbs =
    [
        "means", "mean", "refers to", "refer to", "shall mean", "shall refer to", "has the meaning", "have the meaning", "shall have the meaning",
        "is defined as", "are defined as", "refer only to", "refers only to", "refer collectively to",
    ];

    public override IReadOnlyList<DefinedTerm> Read(Filing filing)
    {
        var terms = new List<DefinedTerm>();
        foreach (var block in TextScan.ReadableBlocks(filing)) ReadBlock(block, terms);
        return terms;
    }

    private static void ReadBlock(Block block, List<DefinedTerm> terms)
    {
        var text = block.Text;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(OpeningMarks) is >= 0 and var found)
        {
            var open = position + found;
            var close = text.IndexOf(text[open] == '“' ? '”' : '"', open + 1);
            if (close < 0 && text[open] == '“') close = text.IndexOf('"', open + 1);
            if (close < 0) return;
            position = close + 1;
            if (Defines(text, open, close) is not { } isExplicit || TermIn(text, open, close) is not { } term) continue;
            terms.Add(new DefinedTerm(block, term, text.Substring(term.Start, term.Length), isExplicit));
        }
    }

    private static TextSpan? TermIn(string text, int open, int close)
    {
        var (start, end) = (open + 1, close);
        while (end > start && text[end - 1] is ',' or '.' or ';' or ' ') end--;
        while (start < end && text[start] == ' ') start++;
        return end > start && end - start <= LongestTerm ? new TextSpan(start, end) : null;
    }

    /// <summary>Whether the quoted words are given a meaning, and whether by a verb; null where they are not.</summary>
    private static bool? Defines(string text, int open, int close)
    {
        if (close - open > LongestTerm + 2) return null;
        var next = close + 1;
        foreach (var verb in DefiningVerbs)
        {
            if (TextScan.HasWordAt(text, TextScan.SkipSpace(text, next), verb)) return IsListedTerm(text, open) ? true : null;
        }

        if (ParenthesisAround(text, open) is { } parenthesis) return HoldsOnlyTerms(text, parenthesis) ? false : null;

        // “we,” “us,” “our” refer to ...: the terms before the last of a list.
        return TermsFollowThenVerb(text, next) ? true : null;
    }

    /// <summary>A term whose verb follows is not a quotation: no "see" or "entitled" stands before it.</summary>
    private static bool IsListedTerm(string text, int open) => !TextScan.HasWordBefore(text, open, "entitled") && !TextScan.HasWordBefore(text, open, "see");

    private static bool TermsFollowThenVerb(string text, int position)
    {
        for (var terms = 0; terms < 12; terms++)
        {
            while (position < text.Length && text[position] is ' ' or ',') position++;
            foreach (var word in (ReadOnlySpan<string>)["and", "or", "the"])
            {
                if (TextScan.HasWordAt(text, position, word)) position = TextScan.SkipSpace(text, position + word.Length);
            }

            foreach (var phrase in (ReadOnlySpan<string>)["similar terms ", "similar references ", "similar expressions "])
            {
                if (text.AsSpan(position).StartsWith(phrase, StringComparison.Ordinal)) position += phrase.Length;
            }

            if (Array.Exists(DefiningVerbs, verb => TextScan.HasWordAt(text, position, verb))) return terms > 0;
            if (position >= text.Length || text[position] is not ('“' or '"')) return false;
            var close = text.IndexOf(text[position] == '“' ? '”' : '"', position + 1);
            if (close < 0 || close - position > LongestTerm) return false;
            position = close + 1;
        }

        return false;
    }

    private static TextSpan? ParenthesisAround(string text, int open)
    {
        var start = text.AsSpan(Math.Max(0, open - LongestParenthesis), Math.Min(open, LongestParenthesis)).LastIndexOfAny('(', ')');
        if (start < 0) return null;
        start += Math.Max(0, open - LongestParenthesis);
        if (text[start] != '(') return null;
        var end = text.AsSpan(open, Math.Min(text.Length - open, LongestParenthesis)).IndexOfAny('(', ')');
        return end >= 0 && text[open + end] == ')' ? new TextSpan(start + 1, open + end) : null;
    }

    /// <summary>Whether a parenthesis holds quoted terms and connecting words only, a remark before ", the" allowed.</summary>
    private static bool HoldsOnlyTerms(string text, TextSpan parenthesis)
    {
        var i = parenthesis.Start;
        while (i < parenthesis.End)
        {
            if (text[i] is '“' or '"')
            {
                var close = text.IndexOf(text[i] == '“' ? '”' : '"', i + 1);
                if (close < 0 || close >= parenthesis.End) return close < 0 || text[i] == '“';
                i = close + 1;
                continue;
            }

            if (!char.IsLetter(text[i]))
            {
                if (char.IsAsciiDigit(text[i])) return false;
                i++;
                continue;
            }

            var end = i;
            while (end < parenthesis.End && (char.IsLetter(text[end]) || text[end] is '’' or '-')) end++;
            if (!ConnectingWords.Contains(text[i..end])) return false;
            i = end;
        }

        return true;
    }
}
