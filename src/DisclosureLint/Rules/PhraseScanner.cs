using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>
/// Finds all phrases of all rules in one pass over a text: a tree of folded characters that is walked from each start of a word, for a
/// phrase matches as whole words. With a trailing <c>*</c> its last word may go on, and the match reaches to that word's end.
/// </summary>
internal sealed class PhraseScanner
{
    private const int None = -1;

    /// <summary>Letters in lower case, digits, and the few signs that phrases use; everything else is one symbol that no phrase holds.</summary>
    private const int SymbolCount = 49;

    private readonly List<Node> _nodes;

    // The nodes by their first two symbols, where nearly every walk ends; and the phrases of one character.
    private readonly int[] _byPair = new int[SymbolCount * SymbolCount];
    private readonly int[] _single = new int[SymbolCount];
    private readonly string[] _phrases;
    private readonly bool[] _isOpen;

    public PhraseScanner(IReadOnlyList<string> phrases)
    {
        _phrases = [.. phrases];
        _isOpen = new bool[_phrases.Length];
        _nodes = new List<Node>(_phrases.Length * 8);
        Array.Fill(_byPair, None);
        Array.Fill(_single, None);
        for (var i = 0; i < _phrases.Length; i++)
        {
            _isOpen[i] = _phrases[i].EndsWith('*');
            if (_isOpen[i]) _phrases[i] = _phrases[i][..^1];
            Add(_phrases[i], i);
        }
    }

    /// <summary>All matches, by the end of the words that a phrase tells, and the longer before the shorter.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="onMatch">Called with the index of the phrase and the range of the match.</param>
    public void Scan(string text, Action<int, TextSpan> onMatch)
    {
        List<(int End, int Start, int Phrase)>? found = null;
        var isInWord = false;
        for (var start = 0; start < text.Length; start++)
        {
            var isWord = IsWord(text[start]);
            if (!(isWord && isInWord)) FindFrom(text, start, ref found);
            isInWord = isWord;
        }

        if (found is null) return;
        if (found.Count > 1) found.Sort();
        foreach (var (end, start, phrase) in found) onMatch(phrase, new TextSpan(start, WordEnd(text, end)));
    }

    private void FindFrom(string text, int start, ref List<(int End, int Start, int Phrase)>? found)
    {
        var first = Symbol(text[start]);
        if (_single[first] >= 0) Keep(text, start, start + 1, _single[first], ref found);
        if (start + 1 == text.Length) return;
        var node = _byPair[(first * SymbolCount) + Symbol(text[start + 1])];
        for (var end = start + 2; node >= 0; end++)
        {
            if (_nodes[node].Phrase >= 0) Keep(text, start, end, _nodes[node].Phrase, ref found);
            if (end == text.Length) return;
            node = Child(node, Symbol(text[end]));
        }
    }

    /// <summary>A phrase that breaks off within a word counts where its last word may go on.</summary>
    private void Keep(string text, int start, int end, int phrase, ref List<(int End, int Start, int Phrase)>? found)
    {
        if (!_isOpen[phrase] && WordEnd(text, end) > end) return;
        found ??= [];
        found.Add((end, start, phrase));
    }

    private static int WordEnd(string text, int end)
    {
        if (!IsWord(text[end - 1])) return end;
        while (end < text.Length && IsWord(text[end])) end++;
        return end;
    }

    private int Child(int node, int symbol)
    {
        for (var child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].Sibling)
        {
            if (_nodes[child].Symbol == symbol) return child;
        }

        return None;
    }

    private void Add(string phrase, int index)
    {
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        if (phrase.Length == 1)
        {
            ref var single = ref _single[Known(phrase, 0)];
            if (single >= 0) throw GivenTwice(phrase);
            single = index;
            return;
        }

        ref var pair = ref _byPair[(Known(phrase, 0) * SymbolCount) + Known(phrase, 1)];
        if (pair < 0) pair = NewNode(Known(phrase, 1), None);
        var node = pair;
        for (var i = 2; i < phrase.Length; i++)
        {
            var symbol = Known(phrase, i);
            var child = Child(node, symbol);
            if (child < 0)
            {
                child = NewNode(symbol, _nodes[node].FirstChild);
                _nodes[node] = _nodes[node] with { FirstChild = child };
            }

            node = child;
        }

        if (_nodes[node].Phrase >= 0) throw GivenTwice(phrase);
        _nodes[node] = _nodes[node] with { Phrase = index };
    }

    private int NewNode(int symbol, int sibling)
    {
        _nodes.Add(new Node(symbol, sibling, None, None));
        return _nodes.Count - 1;
    }

    private static int Known(string phrase, int at) => Symbol(phrase[at]) is var symbol and > 0
        ? symbol
        : throw new ArgumentException($"The phrase “{phrase}” holds a character that is not searched: '{phrase[at]}'.", nameof(phrase));

    private static ArgumentException GivenTwice(string phrase) => new($"The phrase “{phrase}” is given twice.", nameof(phrase));

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

    private readonly record struct Node(int Symbol, int Sibling, int FirstChild, int Phrase);
}
