using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Splits sentences into words, with what stands between them.</summary>
internal sealed class Words
{
    private const int LongestOnStack = 64;

    // Prose has few words, many times each.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a range of a text, in order.</summary>
    public static Word[] Of(string text, TextSpan range) => new Words().In(text, range);

    /// <summary>The words of a sentence, in order; the same word is the same string for all sentences read here.</summary>
    public Word[] In(Sentence sentence) => In(sentence.Block.Text, sentence.Range);

    private Word[] In(string text, TextSpan range)
    {
        var words = new List<Word>();
        var gap = Gap.Break;
        var at = range.Start;
        while (at < range.End)
        {
            if (!IsWordStart(text, at, range.End))
            {
                gap = Stronger(gap, Classify(text, at, words.Count > 0));
                at++;
                continue;
            }

            var start = at++;
            while (at < range.End && IsInside(text, at, range.End)) at++;
            Add(words, text, new TextSpan(start, at), gap);
            gap = Gap.None;
        }

        return [.. words];
    }

    /// <summary>Adds a word; a possessive or contracted ending (<c>'s</c>, <c>'re</c>, <c>'ve</c>) is a word of its own.</summary>
    private void Add(List<Word> words, string text, TextSpan range, Gap gap)
    {
        var lower = Fold(text.AsSpan(range.Start, range.Length));
        var ending = lower.LastIndexOf('\'');
        if (ending > 0 && lower[ending..] is "'s" or "'re" or "'ve" or "'ll" or "'m")
        {
            words.Add(new Word(new TextSpan(range.Start, range.Start + ending), lower[..ending], char.IsUpper(text[range.Start]), gap));
            words.Add(new Word(new TextSpan(range.Start + ending, range.End), lower[ending..], false, Gap.None));
            return;
        }

        words.Add(new Word(range, lower, char.IsUpper(text[range.Start]), gap));
    }

    private string Fold(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        return Known(lower);
    }

    private string Known(ReadOnlySpan<char> word)
    {
        if (_known.TryGetValue(word, out var known)) return known;
        _known.Add(word);
        _known.TryGetValue(word, out known);
        return known!;
    }

    private static bool IsWordStart(string text, int at, int limit) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '#' or '$' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]));

    private static bool IsInside(string text, int at, int limit)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '%') return true;
        var joins = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
        return c switch
        {
            '’' or '\'' => joins,
            '.' or ',' => joins && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '&' => joins,
            _ => false,
        };
    }

    private static Gap Classify(string text, int at, bool isInside) => text[at] switch
    {
        '-' or '\u2010' or '\u2011' or '/' when isInside => Gap.Hyphen,
        ',' => Gap.Comma,
        ':' or ';' or '(' or ')' or '[' or ']' or '—' or '–' or '•' or '|' or '?' or '!' => Gap.Break,
        _ => Gap.None,
    };

    private static Gap Stronger(Gap first, Gap second) => first >= second ? first : second;
}
