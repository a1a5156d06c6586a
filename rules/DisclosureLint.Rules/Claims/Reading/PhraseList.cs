namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>
/// Finds phrases of a word list in the words of a sentence, the longest at each place. A phrase is words in lower case; a word that
/// ends in <c>*</c> stands for every word that begins so.
/// </summary>
/// <typeparam name="T">What each phrase stands for.</typeparam>
internal sealed class PhraseList<T>
{
    private const int StemLength = 3;
    private readonly Dictionary<ulong, Entry[]> _byStem;

    /// <summary>Makes a list.</summary>
    /// <param name="phrases">The phrases; of two that match at one place the longer one counts.</param>
    public PhraseList(IEnumerable<(string Phrase, T Value)> phrases)
    {
        _byStem = phrases.Select(phrase => new Entry(phrase.Phrase.Split(' '), phrase.Value)).GroupBy(entry => StemOf(entry.Words[0].AsSpan().TrimEnd('*')))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray());
    }

    /// <summary>All matches from left to right, none overlapping.</summary>
    public IEnumerable<PhraseMatch<T>> Find(Word[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (MatchAt(words, at) is not { } match) continue;
            yield return match;
            at = match.End - 1;
        }
    }

    /// <summary>The longest phrase that begins at a word, or null.</summary>
    public PhraseMatch<T>? MatchAt(Word[] words, int at)
    {
        if (!_byStem.TryGetValue(StemOf(words[at].Lower), out var entries)) return null;
        foreach (var entry in entries)
        {
            if (Matches(entry.Words, words, at)) return new PhraseMatch<T>(at, at + entry.Words.Length, entry.Value);
        }

        return null;
    }

    /// <summary>Whether any phrase stands among some of the words.</summary>
    public bool IsIn(Word[] words, int start, int end)
    {
        for (var at = Math.Max(0, start); at < Math.Min(end, words.Length); at++)
        {
            if (MatchAt(words, at) is { } match && match.End <= end) return true;
        }

        return false;
    }

    private static bool Matches(string[] phrase, Word[] words, int at)
    {
        if (at + phrase.Length > words.Length) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var word = words[at + i];
            if (i > 0 && word.Before >= Gap.Comma) return false;
            var wanted = phrase[i];
            if (wanted[^1] == '*' ? !word.Lower.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1)) : word.Lower != wanted) return false;
        }

        return true;
    }

    /// <summary>The first letters of a word, packed.</summary>
    private static ulong StemOf(ReadOnlySpan<char> word)
    {
        var stem = 0ul;
        foreach (var letter in word[..Math.Min(word.Length, StemLength)]) stem = (stem << 16) | letter;
        return stem;
    }

    private sealed record Entry(string[] Words, T Value);
}

/// <summary>A phrase found.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct PhraseMatch<T>(int Start, int End, T Value);
