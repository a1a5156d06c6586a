using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>
/// Finds all phrases of all rules in one pass over a text: an Aho-Corasick automaton over folded characters. A phrase matches as
/// whole words; with a trailing <c>*</c> its last word may go on, and the match reaches to that word's end.
/// </summary>
internal sealed class PhraseScanner
{
    private const int Root = 0;
    private readonly int[] _next;
    private readonly int[] _matchLink;
    private readonly int[] _phraseAt;
    private readonly string[] _phrases;
    private readonly bool[] _isOpen;

    public PhraseScanner(IReadOnlyList<string> phrases)
    {
        _phrases = [.. phrases];
        _isOpen = new bool[_phrases.Length];
        var transitions = new List<int[]> { NewState() };
        var phraseAt = new List<int> { -1 };
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
                if (transitions[state][symbol] < 0)
                {
                    transitions[state][symbol] = transitions.Count;
                    transitions.Add(NewState());
                    phraseAt.Add(-1);
                }

                state = transitions[state][symbol];
            }

            if (phraseAt[state] >= 0) throw new ArgumentException($"The phrase “{phrase}” is given twice.", nameof(phrases));
            phraseAt[state] = i;
        }

        _phraseAt = [.. phraseAt];
        _matchLink = new int[transitions.Count];
        LinkFailures(transitions);
        _next = [.. transitions.SelectMany(row => row)];
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

    private static int[] NewState()
    {
        var row = new int[SymbolCount];
        Array.Fill(row, -1);
        return row;
    }

    private void LinkFailures(List<int[]> transitions)
    {
        var failure = new int[transitions.Count];
        var queue = new Queue<int>();
        for (var symbol = 0; symbol < SymbolCount; symbol++)
        {
            if (transitions[Root][symbol] < 0) transitions[Root][symbol] = Root;
            else queue.Enqueue(transitions[Root][symbol]);
        }

        while (queue.TryDequeue(out var state))
        {
            var fail = failure[state];
            _matchLink[state] = _phraseAt[fail] >= 0 ? fail : _matchLink[fail];
            for (var symbol = 0; symbol < SymbolCount; symbol++)
            {
                var target = transitions[state][symbol];
                if (target < 0)
                {
                    transitions[state][symbol] = transitions[fail][symbol];
                    continue;
                }

                failure[target] = transitions[fail][symbol];
                queue.Enqueue(target);
            }
        }
    }
}
