using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>
/// Finds all phrases of all rules in one pass over a text: an Aho-Corasick automaton over folded characters. A phrase matches as
/// whole words; with a trailing <c>*</c> its last word may go on, and the match reaches to that word's end.
/// </summary>
internal sealed class PhraseScanner
{
    private const int Root = 0;
    private const int None = -1;

    // From each state, a row of the next states by symbol.
    private readonly int[] _next;
    private readonly int[] _matchLink;
    private readonly int[] _phraseAt;
    private readonly string[] _phrases;
    private readonly bool[] _isOpen;

    public PhraseScanner(IReadOnlyList<string> phrases)
    {
        _phrases = [.. phrases];
        _isOpen = new bool[_phrases.Length];
        _next = new int[SymbolCount * 1024];
        Array.Fill(_next, None);
        var phraseAt = new List<int> { None };
        for (var i = 0; i < _phrases.Length; i++)
        {
            var phrase = _phrases[i].AsSpan();
            if (phrase.EndsWith("*"))
            {
                _isOpen[i] = true;
                phrase = phrase[..^1];
            }

            _phrases[i] = phrase.ToString();
            var state = Root;
            foreach (var character in phrase)
            {
                var symbol = Symbol(character);
                if (symbol == 0) throw new ArgumentException($"The phrase “{phrase}” holds a character that is not searched: '{character}'.", nameof(phrases));
                var transition = (state * SymbolCount) + symbol;
                if (_next[transition] == None)
                {
                    _next[transition] = phraseAt.Count;
                    phraseAt.Add(None);
                    if (phraseAt.Count * SymbolCount > _next.Length) _next = Doubled(_next);
                }

                state = _next[transition];
            }

            if (phraseAt[state] >= 0) throw new ArgumentException($"The phrase “{phrase}” is given twice.", nameof(phrases));
            phraseAt[state] = i;
        }

        _phraseAt = [.. phraseAt];
        _matchLink = new int[_phraseAt.Length];
        LinkFailures();
    }

    /// <summary>All matches, by end offset.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="onMatch">Called with the index of the phrase and the range of the match.</param>
    public void Scan(string text, Action<int, TextSpan> onMatch)
    {
        var state = Root;
        for (var i = 0; i < text.Length; i++)
        {
            state = _next[(state * SymbolCount) + Symbol(text[i])];
            for (var hit = _phraseAt[state] >= 0 ? state : _matchLink[state]; hit != Root; hit = _matchLink[hit])
            {
                var phrase = _phraseAt[hit];
                var start = i + 1 - _phrases[phrase].Length;
                if (start > 0 && IsWord(text[start - 1]) && IsWord(text[start])) continue;
                var end = i + 1;
                if (end < text.Length && IsWord(text[end]) && IsWord(text[end - 1]))
                {
                    if (!_isOpen[phrase]) continue;
                    while (end < text.Length && IsWord(text[end])) end++;
                }

                onMatch(phrase, new TextSpan(start, end));
            }
        }
    }

    /// <summary>Letters in lower case, digits, and the few signs that phrases use; everything else is one symbol that no phrase holds.</summary>
    private const int SymbolCount = 49;

    private static int Symbol(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a' + 1,
        >= 'A' and <= 'Z' => c - 'A' + 1,
        >= '0' and <= '9' => c - '0' + 27,
        ' ' => 37,
        '-' or '\u2010' or '\u2011' => 38,
        '\'' or '\u2018' or '\u2019' => 39,
        '"' or '\u201c' or '\u201d' => 40,
        '.' => 41,
        ',' => 42,
        '&' => 43,
        '%' => 44,
        '$' => 45,
        '#' => 46,
        '(' => 47,
        '/' => 48,
        _ => 0,
    };

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static int[] Doubled(int[] table)
    {
        var doubled = new int[table.Length * 2];
        table.CopyTo(doubled, 0);
        Array.Fill(doubled, None, table.Length, table.Length);
        return doubled;
    }

    private void LinkFailures()
    {
        var failure = new int[_phraseAt.Length];
        var queue = new Queue<int>();
        for (var symbol = 0; symbol < SymbolCount; symbol++)
        {
            if (_next[symbol] == None) _next[symbol] = Root;
            else queue.Enqueue(_next[symbol]);
        }

        while (queue.TryDequeue(out var state))
        {
            var fail = failure[state];
            _matchLink[state] = _phraseAt[fail] >= 0 ? fail : _matchLink[fail];
            for (var symbol = 0; symbol < SymbolCount; symbol++)
            {
                ref var target = ref _next[(state * SymbolCount) + symbol];
                var otherwise = _next[(fail * SymbolCount) + symbol];
                if (target == None)
                {
                    target = otherwise;
                    continue;
                }

                failure[target] = otherwise;
                queue.Enqueue(target);
            }
        }
    }
}
