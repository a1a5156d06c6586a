using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>
/// Splits the sentences of a block into tokens. What the facts know (money, percentages, dates, blanks) is one token; numbers with their
/// scale and lengths of time are too; compounds with hyphens are several words.
/// </summary>
internal sealed class Tokenizer
{
    private const int LongestOnStack = 64;
    private static readonly int Dollar = Lexicon.IdOf("dollar");
    private static readonly int Percent = Lexicon.IdOf("percent");

    private readonly List<Token> _tokens = [];
    private readonly List<int> _sentences = [];

    /// <summary>The tokens of a block's sentences, in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="entities">The facts of the block that are tokens, by offset.</param>
    /// <returns>The tokens, and for each sentence the index of its first token, with the number of tokens at the end.</returns>
    public (Token[] Tokens, int[] Sentences) Read(Block block, ReadOnlySpan<Fact> entities)
    {
        _tokens.Clear();
        _sentences.Clear();
        var next = 0;
        foreach (var sentence in block.Sentences)
        {
            _sentences.Add(_tokens.Count);
            ReadSentence(block.Text, sentence.Range.Start, sentence.Range.End, entities, ref next);
        }

        _sentences.Add(_tokens.Count);
        return ([.. _tokens], [.. _sentences]);
    }

    private void ReadSentence(string text, int start, int end, ReadOnlySpan<Fact> entities, ref int next)
    {
        var first = _tokens.Count;
        var gap = Gap.Break;
        var at = start;
        while (at < end)
        {
            while (next < entities.Length && entities[next].Range.Start < at) next++;
            if (next < entities.Length && entities[next].Range.Start == at && entities[next].Range.End <= end)
            {
                var entity = entities[next++];
                AddEntity(KindOf(entity), at, entity.Range.End, gap);
                at = entity.Range.End;
                gap = Gap.None;
                continue;
            }

            if (!IsWordStart(text, at, end))
            {
                gap = Stronger(gap, Classify(text, at, _tokens.Count > first));
                at++;
                continue;
            }

            var from = at++;
            var limit = next < entities.Length ? Math.Min(end, entities[next].Range.Start) : end;
            while (at < limit && IsInside(text, at, end)) at++;
            AddWord(text, from, at, gap, first);
            gap = Gap.None;
        }
    }

    private static TokenKind KindOf(Fact fact) => fact switch
    {
        MoneyAmount => TokenKind.Money,
        Percentage => TokenKind.Percentage,
        DateMention { Kind: DateMentionKind.Period or DateMentionKind.Quarter or DateMentionKind.FiscalYear } => TokenKind.Period,
        DateMention => TokenKind.Date,
        _ => TokenKind.Blank,
    };

    private void AddEntity(TokenKind kind, int start, int end, Gap gap) =>
        _tokens.Add(new Token(start, end, kind, gap, 0, 0, 0, 0, WordClasses.None, WordClasses.None, false));

    /// <summary>Adds a word; a possessive or contracted ending (<c>'s</c>, <c>'re</c>, <c>'ve</c>) is a word of its own.</summary>
    private void AddWord(string text, int start, int end, Gap gap, int sentence)
    {
        var length = end - start;
        Span<char> lower = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        text.AsSpan(start, length).ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        var ending = lower.LastIndexOf('\'');
        if (ending > 0 && lower[ending..] is "'s" or "'re" or "'ve" or "'ll" or "'m")
        {
            AddWord(text, start, start + ending, lower[..ending], gap, sentence);
            AddWord(text, start + ending, end, lower[ending..], Gap.None, sentence);
            return;
        }

        if (length > 3 && lower.EndsWith("n't"))
        {
            AddWord(text, start, end - 3, lower[..^3], gap, sentence);
            AddWord(text, end - 3, end, lower[^3..], Gap.None, sentence);
            return;
        }

        AddWord(text, start, end, lower, gap, sentence);
    }

    private void AddWord(string text, int start, int end, ReadOnlySpan<char> lower, Gap gap, int sentence)
    {
        var form = Lexicon.IdOf(lower);
        if (char.IsAsciiDigit(lower[0]) && !lower.ContainsAnyExcept("0123456789.,"))
        {
            AddNumber(start, end, gap, form, sentence);
            return;
        }

        var entry = Lexicon.Find(lower);
        var lemma = entry.LemmaOf(entry.Likely);
        var second = lemma;
        var third = lemma;
        for (var i = 0; i < entry.LemmaCount; i++)
        {
            var other = entry.LemmaAt(i);
            if (other == lemma || other == second) continue;
            if (second == lemma) second = other;
            else third = other;
        }

        var isNumber = Grammar.NumberWords.Contains(form);
        if (isNumber && Join(end, gap, form, sentence)) return;
        if (!isNumber && JoinUnit(end, gap, lemma, second, sentence)) return;
        _tokens.Add(new Token(
            start, end, isNumber ? TokenKind.Number : TokenKind.Word, gap, form, lemma, second, third, entry.Classes, entry.Likely, char.IsUpper(text[start])));
    }

    private void AddNumber(int start, int end, Gap gap, int form, int sentence)
    {
        _ = sentence;
        _tokens.Add(new Token(start, end, TokenKind.Number, gap, form, form, form, form, WordClasses.None, WordClasses.None, false));
    }

    /// <summary>Lets a number word go on the number before it: <c>3.2 million</c>, <c>twenty-five</c>.</summary>
    private bool Join(int end, Gap gap, int form, int sentence)
    {
        if (_tokens.Count == sentence || gap > Gap.Hyphen) return false;
        var before = _tokens[^1];
        if (before.Kind != TokenKind.Number || !(Grammar.Scales.Contains(form) || gap == Gap.Hyphen)) return false;
        _tokens[^1] = before with { End = end };
        return true;
    }

    /// <summary>Lets a unit end the number before it: <c>twelve months</c>, <c>3.2 million dollars</c>, <c>ten percent</c>.</summary>
    private bool JoinUnit(int end, Gap gap, int lemma, int second, int sentence)
    {
        if (_tokens.Count == sentence || gap > Gap.Hyphen) return false;
        var before = _tokens[^1];
        if (before.Kind != TokenKind.Number) return false;
        TokenKind kind;
        if (Grammar.TimeUnits.Contains(lemma) || Grammar.TimeUnits.Contains(second)) kind = TokenKind.Duration;
        else if (lemma == Dollar) kind = TokenKind.Money;
        else if (lemma == Percent) kind = TokenKind.Percentage;
        else return false;
        _tokens[^1] = before with { Kind = kind, End = end };
        return true;
    }

    private static bool IsWordStart(string text, int at, int limit) =>
        char.IsLetterOrDigit(text[at]) || (text[at] == '#' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]));

    private static bool IsInside(string text, int at, int limit)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c)) return true;
        var joins = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
        return c switch
        {
            '’' or '\'' => joins,
            '.' or ',' => joins && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
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
