namespace DisclosureLint.Language;

/// <summary>Reads a word that the lexicon does not hold: by its last part, its prefix, or its suffix.</summary>
internal static class UnknownWord
{
    private const WordClasses Past = WordClasses.Verb | WordClasses.PastForm;
    private const WordClasses Ing = WordClasses.Verb | WordClasses.Gerund;
    private const WordClasses Third = WordClasses.Verb | WordClasses.ThirdPerson;
    private const WordClasses Plural = WordClasses.Noun | WordClasses.PluralNoun;
    private const WordClasses NounOrAdjective = WordClasses.Noun | WordClasses.Adjective;

    /// <summary>Longer words are taken for nouns as they are.</summary>
    private const int Longest = 60;

    /// <summary>Longest first where one begins another.</summary>
    private static readonly string[] Prefixes =
    [
        "counter", "electro", "pharmaco", "immuno", "radio", "cardio", "neuro", "nano", "micro", "macro", "multi", "inter",
        "intra", "hyper",
        "super", "under", "over", "cyber", "trans", "ultra", "tele", "auto", "semi", "anti", "poly", "mono", "meta", "post", "fore", "non",
        "pre", "sub", "out", "mis", "bio", "geo", "dis", "un", "re", "co", "de", "up", "en", "in", "im",
    ];

    /// <summary>Suffixes of one part of speech, longer before shorter where they agree at the end.</summary>
    private static readonly (string Suffix, WordClasses Classes, WordClasses Likely)[] Suffixes =
    [
        ("ization", WordClasses.Noun, WordClasses.Noun), ("tion", WordClasses.Noun, WordClasses.Noun),
        ("sion", WordClasses.Noun, WordClasses.Noun), ("ment", WordClasses.Noun, WordClasses.Noun),
        ("ness", WordClasses.Noun, WordClasses.Noun), ("ship", WordClasses.Noun, WordClasses.Noun),
        ("ance", WordClasses.Noun, WordClasses.Noun), ("ence", WordClasses.Noun, WordClasses.Noun),
        ("hood", WordClasses.Noun, WordClasses.Noun), ("ware", WordClasses.Noun, WordClasses.Noun),
        ("able", WordClasses.Adjective, WordClasses.Adjective), ("ible", WordClasses.Adjective, WordClasses.Adjective),
        ("less", WordClasses.Adjective, WordClasses.Adjective), ("wide", WordClasses.Adjective | WordClasses.Adverb, WordClasses.Adjective),
        ("wise", WordClasses.Adverb, WordClasses.Adverb), ("ward", WordClasses.Adjective | WordClasses.Adverb, WordClasses.Adjective),
        ("ful", WordClasses.Adjective, WordClasses.Adjective), ("ous", WordClasses.Adjective, WordClasses.Adjective),
        ("ive", NounOrAdjective, WordClasses.Adjective), ("ary", NounOrAdjective, WordClasses.Adjective),
        ("ant", NounOrAdjective, WordClasses.Adjective), ("ent", NounOrAdjective, WordClasses.Adjective),
        ("ish", WordClasses.Adjective, WordClasses.Adjective), ("ory", NounOrAdjective, WordClasses.Adjective),
        ("ize", WordClasses.Verb, WordClasses.Verb), ("ise", WordClasses.Verb, WordClasses.Verb),
        ("ify", WordClasses.Verb, WordClasses.Verb), ("ate", WordClasses.Verb | NounOrAdjective, WordClasses.Verb),
        ("al", NounOrAdjective, WordClasses.Adjective), ("ic", NounOrAdjective, WordClasses.Adjective),
        ("ly", WordClasses.Adverb, WordClasses.Adverb),
    ];

    /// <summary>What to cut and add to come from a form to its lemma.</summary>
    private static readonly (int Cut, string Add)[] Ways =
    [
        (1, ""), (2, ""), (3, ""), (3, "y"), (3, "e"), (4, ""), (1, "e"), (2, "e"), (2, "is"), (4, "y"), (7, "ization"), (2, "ze"),
        (4, "ize"),
    ];

    /// <summary>What a word may be by its looks.</summary>
    public static LexiconEntry Read(ReadOnlySpan<char> word)
    {
        var own = LexiconHash.Id(word);
        if (!HasLetter(word)) return new LexiconEntry(isKnown: false, WordClasses.None, WordClasses.None, own);
        if (word.Length is < 3 or > Longest) return Single(WordClasses.Noun, WordClasses.Noun, own);
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 1) return Compound(word, hyphen + 1, own);
        foreach (var prefix in Prefixes)
        {
            if (word.Length < prefix.Length + 4 || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (!LexiconTable.TryFind(word[prefix.Length..], out var rest) || rest.Classes is WordClasses.None) continue;
            if (Any(rest.Classes, WordClasses.Closed)) continue;
            return Prefixed(word, prefix, rest, own);
        }

        return BySuffix(word, own);
    }

    /// <summary>"third-party", "cost-effective", "sub-licensees", "cloud-based": what the last part is, the whole is.</summary>
    private static LexiconEntry Compound(ReadOnlySpan<char> word, int lastPart, int own)
    {
        var tail = LexiconTable.TryFind(word[lastPart..], out var known) ? known : BySuffix(word[lastPart..], 0);
        if (tail.Likely is WordClasses.Noun && Any(tail.Classes, WordClasses.PluralNoun))
            return Single(Plural, WordClasses.Noun, Id(word, word[lastPart..], tail.LemmaOf(WordClasses.PluralNoun), own));
        if (tail.Likely is WordClasses.Verb or WordClasses.Adjective)
        {
            // A verb so made, "co-develop", "re-file", is rare beside the participle that describes: "doctor-led", "market-leading".
            if ((tail.Classes & (WordClasses.PastForm | WordClasses.Gerund | WordClasses.Adjective)) == WordClasses.None)
                return Single(WordClasses.Verb, WordClasses.Verb, own);
            var verb = tail.LemmaOf(WordClasses.Verb);
            var form = tail.Classes & (WordClasses.PastForm | WordClasses.Gerund);
            return verb == 0 || form == WordClasses.None || !IsPrefix(word[..(lastPart - 1)])
                ? Single(WordClasses.Adjective, WordClasses.Adjective, own)
                : Pair(WordClasses.Verb, WordClasses.Verb | form, Id(word, word[lastPart..], verb, own), WordClasses.Adjective, own);
        }

        return tail.Likely is WordClasses.Adverb
            ? Single(WordClasses.Adverb | NounOrAdjective, WordClasses.Adjective, own)
            : Single(NounOrAdjective, WordClasses.Noun, own);
    }

    /// <summary>"unaudited", "resold", "sublicensees": a known word behind a prefix keeps its classes.</summary>
    private static LexiconEntry Prefixed(ReadOnlySpan<char> word, ReadOnlySpan<char> prefix, LexiconEntry rest, int own)
    {
        var tail = word[prefix.Length..];
        var form = rest.Classes & (WordClasses.PastForm | WordClasses.Gerund);
        if (form != WordClasses.None && rest.LemmaOf(WordClasses.Verb | form) is var verb && verb != 0)
        {
            var lemma = Id(word, tail, verb, own);
            return prefix is "un" or "non"
                ? Pair(WordClasses.Adjective, WordClasses.Adjective, own, WordClasses.Verb | form, lemma)
                : Pair(WordClasses.Verb, WordClasses.Verb | form, lemma, WordClasses.Adjective, own);
        }

        if (!Any(rest.Classes, WordClasses.PluralNoun)) return Single(rest.Classes, rest.Likely, rest.LemmaCount == 1
            ? Id(word, tail, rest.Lemma, own)
            : own);
        var singular = Id(word, tail, rest.LemmaOf(WordClasses.PluralNoun), own);
        return Any(rest.Classes, WordClasses.ThirdPerson)
            ? Single(Plural | Third, rest.Likely, singular)
            : Single(Plural, WordClasses.Noun, singular);
    }

    private static LexiconEntry BySuffix(ReadOnlySpan<char> word, int own)
    {
        if (Ends(word, "ing") && HasVowel(word[..^3]))
            return Pair(WordClasses.Verb, Ing, BaseId(word[..^3]), WordClasses.Noun, own);
        if (Ends(word, "ied") && word.Length > 4)
            return Pair(WordClasses.Verb, Past, Join(word[..^3], "y"), WordClasses.Adjective, own);
        if (Ends(word, "ed") && HasVowel(word[..^2]))
            return Pair(WordClasses.Verb, Past, BaseId(word[..^2]), WordClasses.Adjective, own);
        if (Ends(word, "ly") && LexiconTable.TryFind(word[..^2], out var root) && root.Likely is WordClasses.Noun)
            return Single(WordClasses.Adjective | WordClasses.Adverb, WordClasses.Adjective, own);
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or 'o')) return InS(word);
        if (Ends(word, "est") && word.Length > 5 && Graded(word[..^3]) is var positive && positive != 0)
            return Single(WordClasses.Adjective | WordClasses.Superlative, WordClasses.Adjective, positive);
        if (Ends(word, "er") && word.Length > 4 && Graded(word[..^2]) is var lesser && lesser != 0)
            return Pair(WordClasses.Adjective, WordClasses.Adjective | WordClasses.Comparative, lesser, WordClasses.Noun, own);
        foreach (var (suffix, classes, likely) in Suffixes)
        {
            if (word.Length < suffix.Length + 2 || !Ends(word, suffix)) continue;
            if (suffix is "ise") return Single(classes, likely, American(word));
            return Single(classes, likely, Ends(word, "isation") ? Join(word[..^7], "ization") : own);
        }

        return Single(WordClasses.Noun, WordClasses.Noun, own);
    }

    /// <summary>"tokenizes", "therapies", "switches", "payors".</summary>
    private static LexiconEntry InS(ReadOnlySpan<char> word)
    {
        if (Ends(word, "ifies")) return Single(Third, WordClasses.Verb, Join(word[..^3], "y"));
        if (Ends(word, "izes")) return Single(Third, WordClasses.Verb, LexiconHash.Id(word[..^1]));
        if (Ends(word, "ises") && word.Length > 7) return Single(Third | Plural, WordClasses.Verb, American(word[..^1]));
        if (Ends(word, "isations")) return Single(Plural, WordClasses.Noun, Join(word[..^8], "ization"));
        if (Ends(word, "ies") && word.Length > 4) return Single(Plural, WordClasses.Noun, Join(word[..^3], "y"));
        var stem = word[..^1];
        if (Ends(word, "ches") || Ends(word, "shes") || Ends(word, "sses") || Ends(word, "xes")) stem = word[..^2];
        var lemma = LexiconHash.Id(stem);
        return Ends(word, "ates") ? Single(Third | Plural, WordClasses.Noun, lemma) : Single(Plural, WordClasses.Noun, lemma);
    }

    /// <summary>The lemma of a stem before -ing or -ed: one that is known, or else one by spelling.</summary>
    private static int BaseId(ReadOnlySpan<char> stem)
    {
        if (IsWord(stem, "")) return LexiconHash.Id(stem);
        if (IsWord(stem, "e")) return Join(stem, "e");
        var last = stem[^1];
        var before = stem.Length > 1 ? stem[^2] : ' ';
        if (last == before && last is not ('s' or 'z' or 'l' or 'f')) return LexiconHash.Id(stem[..^1]);
        if (last == 'l' && before == 'l' && IsWord(stem[..^1], "")) return LexiconHash.Id(stem[..^1]);
        if (Ends(stem, "is") && stem.Length > 4) return Join(stem[..^1], "ze");
        var isSilent = last is 'v' or 'z' or 'c' or 'u' || (last == 's' && before != 's')
            || (last is 't' && before is 'a')
            || (last is 'l' && before is 'b' or 'd' or 'g' or 'p' or 't')
            || (last is 'g' && before is 'd' or 'r');
        return isSilent ? Join(stem, "e") : LexiconHash.Id(stem);
    }

    /// <summary>The lemma of an adjective that is known, of its comparative's stem; 0 where none is.</summary>
    private static int Graded(ReadOnlySpan<char> stem)
    {
        if (IsAdjective(stem, "")) return LexiconHash.Id(stem);
        if (stem[^1] == 'i' && IsAdjective(stem[..^1], "y")) return Join(stem[..^1], "y");
        if (IsAdjective(stem, "e")) return Join(stem, "e");
        return stem[^1] == stem[^2] && IsAdjective(stem[..^1], "") ? LexiconHash.Id(stem[..^1]) : 0;
    }

    /// <summary>The lemma of a word whose tail is a form of a known lemma: the text before the tail and the lemma's.</summary>
    private static int Id(ReadOnlySpan<char> word, ReadOnlySpan<char> tail, int lemma, int own)
    {
        if (lemma == 0 || lemma == LexiconHash.Id(tail)) return own;
        foreach (var (cut, add) in Ways)
        {
            if (tail.Length > cut + 1 && Join(tail[..^cut], add) == lemma) return Join(word[..^cut], add);
        }

        return own;
    }

    private static int American(ReadOnlySpan<char> word) => word.Length < 7 ? LexiconHash.Id(word) : Join(word[..^3], "ize");

    private static bool IsPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.SequenceEqual(prefix)) return true;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending) =>
        Known(stem, ending, out var entry) && (entry.Classes & (WordClasses.Verb | WordClasses.Noun)) != WordClasses.None;

    private static bool IsAdjective(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending) =>
        Known(stem, ending, out var entry) && Any(entry.Classes, WordClasses.Adjective);

    private static bool Known(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, out LexiconEntry entry)
    {
        Span<char> word = stackalloc char[stem.Length + ending.Length];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        return LexiconTable.TryFind(word, out entry);
    }

    private static int Join(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        Span<char> word = stackalloc char[stem.Length + ending.Length];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        return LexiconHash.Id(word);
    }

    private static bool Any(WordClasses classes, WordClasses some) => (classes & some) != WordClasses.None;

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is >= 'a' and <= 'z') return true;
        }

        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length > 1 && stem.IndexOfAny("aeiouy") >= 0;

    private static LexiconEntry Single(WordClasses classes, WordClasses likely, int lemma) => new(isKnown: false, likely, classes, lemma);

    private static LexiconEntry Pair(WordClasses likely, WordClasses classes, int lemma, WordClasses otherClasses, int other) =>
        lemma == other
            ? new LexiconEntry(isKnown: false, likely, classes | otherClasses, lemma)
            : new LexiconEntry(isKnown: false, likely, classes, lemma, otherClasses, other);
}
