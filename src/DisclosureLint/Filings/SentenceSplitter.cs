using System.Buffers;
using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>
/// Splits text into sentences as a lawyer reads it: <c>U.S. Treasury</c>, <c>Acme, Inc. and</c>, <c>Rule 10b-5</c> and <c>$1.2 million</c>
/// hold together, a closing quote, parenthesis or footnote mark belongs to the sentence before it. One pass, no regular expressions.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".?!…");

    /// <summary>The sentences of a range of a text, trimmed, in order; they cover every visible character of the range.</summary>
    public static List<TextSpan> Split(string text, TextSpan range)
    {
        var sentences = new List<TextSpan>();
        var start = SkipSpaces(text, range.Start, range.End);
        var at = start;
        while (at < range.End)
        {
            var offset = text.AsSpan(at, range.End - at).IndexOfAny(Marks);
            if (offset < 0) break;
            var mark = at + offset;
            var end = EndOfMarks(text, mark, range.End);
            at = end;
            if (end >= range.End || text[end] != ' ') continue;
            var next = SkipSpaces(text, end, range.End);
            if (next >= range.End || !Ends(text, new TextSpan(start, range.End), mark, end, next)) continue;
            sentences.Add(new TextSpan(start, end));
            start = at = next;
        }

        var last = range.End;
        while (last > start && text[last - 1] == ' ') last--;
        if (last > start) sentences.Add(new TextSpan(start, last));
        return sentences;
    }

    /// <summary>The end of the punctuation at <paramref name="mark"/>: further marks, closing quotes and parentheses, footnote marks.</summary>
    private static int EndOfMarks(string text, int mark, int limit)
    {
        var end = mark + 1;
        while (end < limit)
        {
            if (text[end] is '.' or '?' or '!' or '…' or '”' or '’' or '"' or '\'' or ')' or ']' or '»' or '*' or '†' or '‡')
            {
                end++;
                continue;
            }

            if (text[end] is not ('(' or '[')) break;
            var digit = end + 1;
            while (digit < limit && digit - end <= 2 && (char.IsAsciiDigit(text[digit]) || char.IsAsciiLetterLower(text[digit]))) digit++;
            if (digit == end + 1 || digit >= limit || text[digit] is not (')' or ']')) break;
            end = digit + 1;
        }

        return end;
    }

    private static bool Ends(string text, TextSpan sentence, int mark, int end, int next)
    {
        if (!MayOpenSentence(text, next, sentence.End)) return false;
        var isPlainPeriod = text[mark] == '.' && end == mark + 1;
        if (!isPlainPeriod)
        {
            // "Yahoo! Inc." and the spaced ellipsis ". . ." go on.
            return text[mark] != '!' || end > mark + 1 || !Abbreviations.IsCompanyForm(WordAt(text, next, sentence.End));
        }

        if (text[next] == '.' || (mark > sentence.Start && text[mark - 1] == ' ')) return false;
        var wordStart = mark;
        while (wordStart > sentence.Start && text[wordStart - 1] is not (' ' or '(' or '“' or '"' or '[' or '—' or '-' or '/')) wordStart--;
        var word = text.AsSpan(wordStart, mark - wordStart);
        if (wordStart == sentence.Start && IsEnumerator(word)) return false;
        if (wordStart > sentence.Start && IsLabelBefore(text, sentence.Start, wordStart) && IsEnumerator(word))
            return Abbreviations.OpensSentence(text, next, sentence.End);
        return Abbreviations.Classify(word) switch
        {
            AbbreviationKind.None => true,
            AbbreviationKind.NeverLast => false,
            AbbreviationKind.BeforeNumber => !char.IsAsciiDigit(text[next]) && text[next] is not ('[' or '●' or '•') && Abbreviations.OpensSentence(text, next, sentence.End),
            _ => Abbreviations.OpensSentence(text, next, sentence.End),
        };
    }

    /// <summary>Whether a sentence can begin here: a capital, digit, quote, bracket, sign, bullet, or a brand such as <c>iPhone</c>.</summary>
    private static bool MayOpenSentence(string text, int at, int limit)
    {
        var c = text[at];
        if (!char.IsLower(c)) return c is not (',' or ';' or ':' or ')' or ']' or '&' or '%' or '=' or '/');
        for (var i = at + 1; i < limit && i < at + 5 && char.IsLetter(text[i]); i++)
        {
            if (char.IsUpper(text[i])) return true;
        }

        return false;
    }

    /// <summary>Whether a word before a period is the number of an item: <c>1</c>, <c>12A</c>, <c>iv</c>, <c>A</c>.</summary>
    private static bool IsEnumerator(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 5) return false;
        if (word.Length == 1) return char.IsAsciiLetterOrDigit(word[0]);
        if (char.IsAsciiDigit(word[0])) return !word.ContainsAnyExcept("0123456789ABCDEFab.");
        return !word.ContainsAnyExcept("ivx") || !word.ContainsAnyExcept("IVX");
    }

    private static bool IsLabelBefore(string text, int sentenceStart, int wordStart)
    {
        var end = wordStart - 1;
        if (end <= sentenceStart || text[end] != ' ') return false;
        var start = end;
        while (start > sentenceStart && text[start - 1] != ' ') start--;
        return Abbreviations.IsLabel(text.AsSpan(start, end - start));
    }

    private static ReadOnlySpan<char> WordAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && char.IsLetter(text[end])) end++;
        return text.AsSpan(at, end - at);
    }

    private static int SkipSpaces(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ') at++;
        return at;
    }
}
