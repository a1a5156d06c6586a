namespace DisclosureLint.Language;

/// <summary>What a form of a word may be: up to three lemmas, likeliest first, each with the classes and forms it has there.</summary>
public readonly struct LexiconEntry
{
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly ushort _firstClasses;
    private readonly ushort _secondClasses;
    private readonly ushort _thirdClasses;
    private readonly byte _likely;
    private readonly byte _countAndKnown;

    /// <summary>An entry of one lemma.</summary>
    internal LexiconEntry(bool isKnown, WordClasses likely, WordClasses classes, int lemma)
        : this(isKnown, likely, 1, (ushort)classes, 0, 0, lemma, 0, 0)
    {
    }

    /// <summary>An entry of two lemmas.</summary>
    internal LexiconEntry(bool isKnown, WordClasses likely, WordClasses classes, int lemma, WordClasses otherClasses, int otherLemma)
        : this(isKnown, likely, 2, (ushort)classes, (ushort)otherClasses, 0, lemma, otherLemma, 0)
    {
    }

    internal LexiconEntry(
        bool isKnown,
        WordClasses likely,
        int count,
        ushort firstClasses,
        ushort secondClasses,
        ushort thirdClasses,
        int first,
        int second,
        int third)
    {
        _likely = (byte)likely;
        _countAndKnown = (byte)(count | (isKnown ? 4 : 0));
        _firstClasses = firstClasses;
        _secondClasses = secondClasses;
        _thirdClasses = thirdClasses;
        _first = first;
        _second = second;
        _third = third;
    }

    /// <summary>Whether the lexicon holds the form; what it holds not is read by its suffix.</summary>
    public bool IsKnown => (_countAndKnown & 4) != 0;

    /// <summary>All classes and forms that the word may have.</summary>
    public WordClasses Classes => (WordClasses)(_firstClasses | _secondClasses | _thirdClasses);

    /// <summary>The one class, of the four parts of speech, that the word has most often; none for most words of closed classes.</summary>
    public WordClasses Likely => (WordClasses)_likely;

    /// <summary>The likeliest lemma.</summary>
    public int Lemma => _first;

    /// <summary>How many lemmas the form may have, 1 to 3.</summary>
    public int LemmaCount => _countAndKnown & 3;

    /// <summary>One of the lemmas, likeliest first.</summary>
    /// <param name="index">0-based, below <see cref="LemmaCount"/>.</param>
    public int LemmaAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)LemmaCount, nameof(index));
        return index == 0 ? _first : index == 1 ? _second : _third;
    }

    /// <summary>The classes and forms that the word has as a form of one of its lemmas.</summary>
    /// <param name="index">0-based, below <see cref="LemmaCount"/>.</param>
    public WordClasses ClassAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)LemmaCount, nameof(index));
        return (WordClasses)(index == 0 ? _firstClasses : index == 1 ? _secondClasses : _thirdClasses);
    }

    /// <summary>The lemma of the word where it is of a class; the likeliest where several are.</summary>
    /// <param name="klass">One part of speech, or forms that must all be there; none asks for <see cref="Lemma"/>.</param>
    /// <returns>The lemma's id, or 0 where the word is never of that class.</returns>
    public int LemmaOf(WordClasses klass)
    {
        var wanted = (int)klass;
        if ((_firstClasses & wanted) == wanted) return _first;
        if (LemmaCount > 1 && (_secondClasses & wanted) == wanted) return _second;
        return LemmaCount > 2 && (_thirdClasses & wanted) == wanted ? _third : 0;
    }

    /// <summary>Whether the word may be a form of a lemma.</summary>
    /// <param name="lemma">The lemma's id, by <see cref="Lexicon.IdOf"/>.</param>
    public bool Has(int lemma) => lemma == _first || (LemmaCount > 1 && lemma == _second) || (LemmaCount > 2 && lemma == _third);

    /// <summary>Whether the word may be a form of a lemma in a class.</summary>
    /// <param name="lemma">The lemma's id, by <see cref="Lexicon.IdOf"/>.</param>
    /// <param name="klass">The class, or forms that must all be there.</param>
    public bool Has(int lemma, WordClasses klass)
    {
        var wanted = (int)klass;
        return (lemma == _first && (_firstClasses & wanted) == wanted)
            || (LemmaCount > 1 && lemma == _second && (_secondClasses & wanted) == wanted)
            || (LemmaCount > 2 && lemma == _third && (_thirdClasses & wanted) == wanted);
    }
}
