namespace DisclosureLint.Language;

/// <summary>
/// Gives each token of a sentence the part of speech that it has there: closed classes first, then what the neighbours leave of the
/// lexicon's classes.
/// </summary>
internal static class Tagger
{
    private static readonly int That = Lexicon.IdOf("that");
    private static readonly int To = Lexicon.IdOf("to");
    private static readonly int By = Lexicon.IdOf("by");
    private static readonly int As = Lexicon.IdOf("as");
    private static readonly int Provided = Lexicon.IdOf("provided");
    private static readonly int Following = Lexicon.IdOf("following");
    private static readonly int Including = Lexicon.IdOf("including");
    private static readonly int No = Lexicon.IdOf("no");
    private static readonly int Longer = Lexicon.IdOf("longer");
    private static readonly int One = Lexicon.IdOf("one");

    /// <summary>Fills the tags of a sentence.</summary>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="tags">As many tags, to be filled.</param>
    public static void Read(ReadOnlySpan<Token> tokens, Span<Tag> tags)
    {
        var hasVerb = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && (tokens[i].Before == Gap.Break || tags[i - 1] is Tag.Subordinator or Tag.Relative)) hasVerb = false;
            if (i > 0 && tags[i - 1] is Tag.Conjunction) hasVerb = false;
            tags[i] = TagOf(tokens, tags, i, hasVerb);
            if (tags[i] is Tag.Verb or Tag.Auxiliary or Tag.Modal) hasVerb = !(tags[i] == Tag.Verb && Grammar.ClauseVerbs.Contains(tokens[i].Lemma));
        }
    }

    private static Tag TagOf(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i, bool hasVerb)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number) return Tag.Number;
        if (token.Kind != TokenKind.Word) return Tag.Entity;
        var before = i == 0 || token.Before == Gap.Break ? Tag.Other : tags[i - 1];
        return Closed(tokens, tags, i, before) ?? Open(tokens, tags, i, before, hasVerb);
    }

    private static Tag? Closed(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i, Tag before)
    {
        var token = tokens[i];
        var form = token.Form;
        if (i == 0 && Grammar.Inversions.Contains(form)) return Tag.Subordinator;
        if (form == No && i + 1 < tokens.Length && tokens[i + 1].Form == Longer) return Tag.Negation;
        if (form == Longer && i > 0 && tokens[i - 1].Form == No) return Tag.Adverb;
        if (Grammar.Be.Contains(form) || Grammar.Have.Contains(form) || Grammar.Do.Contains(form)) return Tag.Auxiliary;
        if (Grammar.Modals.Contains(form)) return token.IsCapitalized && i > 0 && Grammar.Months.Contains(form) ? Tag.Noun : Tag.Modal;
        if (Grammar.Negations.Contains(form)) return Tag.Negation;
        if (form == That) return ThatTag(tokens, tags, i, before);
        if (form == To) return i + 1 < tokens.Length && IsBaseVerb(tokens, i + 1) ? Tag.To : Tag.Preposition;
        if (Grammar.Relatives.Contains(form)) return Tag.Relative;
        if (form == Provided && before is Tag.Auxiliary) return Tag.Participle;
        if (form == Provided && before is not Tag.Other && !(i + 1 < tokens.Length && tokens[i + 1].Form == That)) return null;
        if (Grammar.Subordinators.Contains(form)) return Tag.Subordinator;
        if (Grammar.Conjunctions.Contains(form)) return Tag.Conjunction;
        if (form == One && i + 1 < tokens.Length && tokens[i + 1].IsWord) return Tag.Number;
        if (Grammar.Possessives.Contains(form)) return Tag.Possessive;
        if (Grammar.Pronouns.Contains(form)) return Tag.Pronoun;
        if ((form == Following || form == Including) && before is Tag.Determiner or Tag.Possessive) return Tag.Adjective;
        if (Grammar.Prepositions.Contains(form)) return Tag.Preposition;
        if (Grammar.Determiners.Contains(form)) return Tag.Determiner;
        if (Grammar.Adverbs.Contains(form)) return Tag.Adverb;
        return null;
    }

    /// <summary>"The fact that", "we believe that", "products that sell", "that company".</summary>
    private static Tag ThatTag(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i, Tag before)
    {
        if (before is Tag.Verb or Tag.Adjective or Tag.Participle or Tag.Infinitive or Tag.Gerund or Tag.Conjunction) return Tag.Subordinator;
        if (before == Tag.Noun && Grammar.ClauseNouns.Contains(tokens[i - 1].Lemma)) return Tag.Subordinator;
        if (before is Tag.Noun or Tag.Entity && IsAwaited(tokens, tags, i)) return Tag.Subordinator;
        if (before is Tag.Noun or Tag.Entity or Tag.Number) return Tag.Relative;
        if (before == Tag.Pronoun) return Grammar.ObjectPronouns.Contains(tokens[i - 1].Form) ? Tag.Subordinator : Tag.Relative;
        return before is Tag.Auxiliary or Tag.Adverb ? Tag.Subordinator : Tag.Determiner;
    }

    /// <summary>"Has alleged in a complaint that the Company": a verb of saying waits for its clause, and a subject follows.</summary>
    private static bool IsAwaited(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i)
    {
        if (i + 1 >= tokens.Length) return false;
        var next = tokens[i + 1];
        if (!next.IsCapitalized && !Grammar.Determiners.Contains(next.Form) && !Grammar.Possessives.Contains(next.Form) && !Grammar.SubjectPronouns.Contains(next.Form)) return false;
        for (var j = i - 1; j >= 0 && j >= i - 12; j--)
        {
            if (tags[j] is Tag.Subordinator or Tag.Relative || tokens[j].Before == Gap.Break) return false;
            if (tags[j] is Tag.Verb or Tag.Participle or Tag.Infinitive) return Grammar.Reporting.Contains(tokens[j].Lemma) || Grammar.ClauseVerbs.Contains(tokens[j].Lemma);
        }

        return false;
    }

    private static Tag Open(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i, Tag before, bool hasVerb)
    {
        var token = tokens[i];
        var classes = token.Classes & (WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb);
        if (token.IsCapitalized && i > 0 && token.Before != Gap.Break && (classes & WordClasses.Adverb) == WordClasses.None)
            return before is Tag.To or Tag.Modal ? Tag.Infinitive : Tag.Noun;
        if (classes == WordClasses.Noun) return Tag.Noun;
        if (classes == WordClasses.Adverb) return Tag.Adverb;
        if (classes == WordClasses.Adjective) return Tag.Adjective;

        var isVerb = (classes & WordClasses.Verb) != WordClasses.None;
        if (isVerb && token.MayBe(WordClasses.Gerund)) return GerundTag(tokens, i, before, classes);
        if (isVerb && token.MayBe(WordClasses.PastForm)) return PastTag(tokens, tags, i, before, classes, hasVerb);
        if (isVerb && before is Tag.To or Tag.Modal) return Tag.Infinitive;
        if (isVerb && before is Tag.Negation or Tag.Adverb && VerbStands(tags, i) is { } chained) return chained;
        if (isVerb && before == Tag.Auxiliary && Grammar.Do.Contains(tokens[i - 1].Form)) return Tag.Infinitive;
        if (before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Preposition or Tag.Entity or Tag.Auxiliary or Tag.Gerund)
            return BeforeNoun(tokens, i, classes);
        if (isVerb && before == Tag.Pronoun && !(i > 0 && Grammar.ObjectPronouns.Contains(tokens[i - 1].Form))) return Tag.Verb;
        if (isVerb && before is Tag.Noun or Tag.Adverb or Tag.Entity && !hasVerb && (AgreesAsVerb(tokens, i) || ClosesParenthesis(tokens, i) || (Agrees(tokens, i) && !IsVerbAhead(tokens, i)))) return Tag.Verb;
        if (isVerb && before == Tag.Relative) return Tag.Verb;
        if (isVerb && before == Tag.Conjunction && i > 1 && tags[i - 2] is Tag.Infinitive or Tag.Verb) return tags[i - 2];
        if (isVerb && before == Tag.Conjunction && token.MayBe(WordClasses.ThirdPerson) && token.Likely == WordClasses.Verb) return Tag.Verb;
        if (isVerb && before == Tag.Conjunction && token.Likely == WordClasses.Verb && FollowsVerb(tags, i)) return FollowsVerbTag(tags, i);
        return token.Likely switch
        {
            WordClasses.Verb when before is Tag.Other => Tag.Verb,
            WordClasses.Adjective => Tag.Adjective,
            WordClasses.Adverb => Tag.Adverb,
            _ when (classes & WordClasses.Noun) != WordClasses.None => Tag.Noun,
            WordClasses.Verb => Tag.Verb,
            _ => Tag.Noun,
        };
    }

    /// <summary>Of the words between a determiner and its noun: an adjective where another noun follows, else the noun.</summary>
    private static Tag BeforeNoun(ReadOnlySpan<Token> tokens, int i, WordClasses classes)
    {
        if ((classes & WordClasses.Adverb) != WordClasses.None && i + 1 < tokens.Length && tokens[i + 1].MayBe(WordClasses.Adjective) && tokens[i].Likely == WordClasses.Adverb) return Tag.Adverb;
        if ((classes & WordClasses.Adjective) != WordClasses.None)
        {
            if ((classes & WordClasses.Noun) == WordClasses.None) return Tag.Adjective;
            var nounFollows = i + 1 < tokens.Length && tokens[i + 1].Before <= Gap.Hyphen && tokens[i + 1].IsWord && tokens[i + 1].MayBe(WordClasses.Noun | WordClasses.Adjective)
                && !Grammar.Prepositions.Contains(tokens[i + 1].Form);
            if (nounFollows && tokens[i].Likely == WordClasses.Adjective) return Tag.Adjective;
            return tokens[i].Likely == WordClasses.Adjective && !nounFollows && i > 0 && Grammar.Be.Contains(tokens[i - 1].Form) ? Tag.Adjective : Tag.Noun;
        }

        return (classes & WordClasses.Noun) != WordClasses.None ? Tag.Noun : (classes & WordClasses.Adverb) != WordClasses.None ? Tag.Adverb : Tag.Verb;
    }

    private static Tag GerundTag(ReadOnlySpan<Token> tokens, int i, Tag before, WordClasses classes)
    {
        var token = tokens[i];
        if (before is Tag.Determiner or Tag.Possessive)
        {
            var nounFollows = i + 1 < tokens.Length && tokens[i + 1].Before <= Gap.Hyphen && tokens[i + 1].IsWord && tokens[i + 1].MayBe(WordClasses.Noun)
                && !Grammar.Prepositions.Contains(tokens[i + 1].Form) && !Grammar.Be.Contains(tokens[i + 1].Form);
            return nounFollows && (token.Likely == WordClasses.Adjective || (classes & WordClasses.Noun) == WordClasses.None) ? Tag.Adjective : nounFollows ? Tag.Adjective : Tag.Noun;
        }

        if (before == Tag.Adjective && (classes & WordClasses.Noun) != WordClasses.None) return Tag.Noun;
        if (before == Tag.Noun && token.Likely == WordClasses.Noun) return Tag.Noun;
        if (before is Tag.Auxiliary or Tag.Preposition or Tag.Conjunction or Tag.Negation or Tag.Other or Tag.Subordinator)
            return token.Likely == WordClasses.Noun && before is not Tag.Auxiliary && !(i + 1 < tokens.Length && TakesObject(tokens[i + 1])) ? Tag.Noun : Tag.Gerund;
        return token.Likely == WordClasses.Noun ? Tag.Noun : token.Likely == WordClasses.Adjective && before != Tag.Noun ? Tag.Adjective : Tag.Gerund;
    }

    /// <summary>A past form: participle behind <c>be</c> and <c>have</c>, adjective before a noun, verb behind a subject, else a reduced clause.</summary>
    private static Tag PastTag(ReadOnlySpan<Token> tokens, Span<Tag> tags, int i, Tag before, WordClasses classes, bool hasVerb)
    {
        var token = tokens[i];
        if (before == Tag.Auxiliary) return Tag.Participle;
        if (before is Tag.To or Tag.Modal) return Tag.Infinitive;
        if (before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Preposition or Tag.Number)
            return (classes & WordClasses.Noun) != WordClasses.None && token.Likely == WordClasses.Noun ? Tag.Noun : Tag.Adjective;
        if (before is Tag.Negation or Tag.Adverb)
        {
            if (VerbStands(tags, i) is { } chained) return chained is Tag.Infinitive ? Tag.Infinitive : Tag.Participle;
            return SubjectStands(tags, i) && !hasVerb ? Tag.Verb : Tag.Participle;
        }

        if (before is Tag.Pronoun or Tag.Relative) return Tag.Verb;
        if (Grammar.SimplePasts.Contains(token.Form) && before is not (Tag.Determiner or Tag.Possessive)) return Tag.Verb;
        if (before is Tag.Noun or Tag.Entity)
        {
            if (hasVerb) return Tag.Participle;
            return IsReduced(tokens, i) ? Tag.Participle : Tag.Verb;
        }

        if (before == Tag.Conjunction && i > 1)
        {
            for (var j = i - 2; j >= 0 && j > i - 12; j--)
            {
                if (tags[j] is Tag.Verb or Tag.Participle) return tags[j];
            }
        }

        return before == Tag.Other && i == 0 ? Tag.Participle : token.Likely == WordClasses.Noun ? Tag.Noun : Tag.Participle;
    }

    /// <summary>"Products sold by us are ...": a finite verb follows before the clause ends.</summary>
    private static bool IsReduced(ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length) return false;
        var next = tokens[i + 1];
        if (!Grammar.Prepositions.Contains(next.Form) && !next.MayBe(WordClasses.Adverb)) return false;
        if (next.Form == To && i + 2 < tokens.Length && IsBaseVerb(tokens, i + 2)) return false;
        for (var j = i + 1; j < tokens.Length && j < i + 16; j++)
        {
            if (tokens[j].Before >= Gap.Comma || Grammar.Relatives.Contains(tokens[j].Form) || Grammar.Subordinators.Contains(tokens[j].Form)
                || Grammar.Conjunctions.Contains(tokens[j].Form)) return false;
            if (tokens[j].IsWord && (Grammar.Be.Contains(tokens[j].Form) || Grammar.Have.Contains(tokens[j].Form) || Grammar.Modals.Contains(tokens[j].Form))) return true;
        }

        return next.Form == By || next.Form == As;
    }

    private static Tag? VerbStands(Span<Tag> tags, int i)
    {
        for (var j = i - 1; j >= 0 && tags[j] is Tag.Adverb or Tag.Negation or Tag.Modal or Tag.Auxiliary or Tag.To; j--)
        {
            if (tags[j] is Tag.Modal or Tag.To) return Tag.Infinitive;
            if (tags[j] is Tag.Auxiliary) return Tag.Participle;
        }

        return null;
    }

    private static bool SubjectStands(Span<Tag> tags, int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (tags[j] is Tag.Adverb or Tag.Negation) continue;
            return tags[j] is Tag.Noun or Tag.Pronoun or Tag.Entity;
        }

        return false;
    }

    private static bool FollowsVerb(Span<Tag> tags, int i)
    {
        for (var j = i - 2; j >= 0 && j > i - 14; j--)
        {
            if (tags[j] is Tag.Verb or Tag.Infinitive) return true;
        }

        return false;
    }

    private static Tag FollowsVerbTag(Span<Tag> tags, int i)
    {
        for (var j = i - 2; j >= 0; j--)
        {
            if (tags[j] is Tag.Verb or Tag.Infinitive) return tags[j];
        }

        return Tag.Verb;
    }

    /// <summary>A plain form behind a plural, a form in -s behind a singular; and not what is nearly always a noun.</summary>
    private static bool AgreesAsVerb(ReadOnlySpan<Token> tokens, int i)
    {
        if (!Agrees(tokens, i)) return false;
        return tokens[i].Likely == WordClasses.Verb || (i + 1 < tokens.Length && TakesObject(tokens[i + 1]));
    }

    private static bool Agrees(ReadOnlySpan<Token> tokens, int i)
    {
        var j = i - 1;
        while (j > 0 && tokens[j].Likely == WordClasses.Adverb) j--;
        return tokens[i].MayBe(WordClasses.ThirdPerson) != tokens[j].MayBe(WordClasses.PluralNoun) && tokens[i].Before == Gap.None;
    }

    /// <summary>Whether a word that must be a verb follows in the clause; where none does, a word that may be one is one.</summary>
    private static bool IsVerbAhead(ReadOnlySpan<Token> tokens, int i)
    {
        for (var j = i + 1; j < tokens.Length && tokens[j].Before < Gap.Comma; j++)
        {
            var token = tokens[j];
            if (Grammar.Relatives.Contains(token.Form) || Grammar.Subordinators.Contains(token.Form)) return false;
            if (Grammar.Be.Contains(token.Form) || Grammar.Have.Contains(token.Form) || Grammar.Do.Contains(token.Form) || Grammar.Modals.Contains(token.Form)) return true;
            if (token.MayBe(WordClasses.PastForm) || (token.Likely == WordClasses.Verb && !token.MayBe(WordClasses.Gerund))) return true;
        }

        // A heading or an item of a list has no verb: a fragment of three words says too little.
        return tokens.Length < 4;
    }

    /// <summary>"WardenDesk, our product for hospitals, runs on ...": behind a comma nothing need agree.</summary>
    private static bool ClosesParenthesis(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Before == Gap.Comma && tokens[i].MayBe(WordClasses.ThirdPerson) && i + 1 < tokens.Length && tokens[i + 1].Before <= Gap.Hyphen
        && (tokens[i].Likely == WordClasses.Verb || TakesObject(tokens[i + 1]) || Grammar.Prepositions.Contains(tokens[i + 1].Form));

    private static bool TakesObject(Token next) =>
        next.Kind != TokenKind.Word || (next.Before <= Gap.Hyphen && (Grammar.Determiners.Contains(next.Form) || Grammar.Possessives.Contains(next.Form) || Grammar.Pronouns.Contains(next.Form)));

    private static bool IsBaseVerb(ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (!token.IsWord || token.IsCapitalized) return false;
        if (Grammar.Be.Contains(token.Form) || Grammar.Have.Contains(token.Form) || Grammar.Do.Contains(token.Form)) return true;
        if (token.MayBe(WordClasses.Adverb) && token.Likely == WordClasses.Adverb && i + 1 < tokens.Length) return IsBaseVerb(tokens, i + 1);
        if (!token.MayBe(WordClasses.Verb) || token.MayBe(WordClasses.ThirdPerson | WordClasses.Gerund | WordClasses.PluralNoun)) return false;
        if (token.MayBe(WordClasses.PastForm) && token.Lemma != token.Form && token.Lemma2 != token.Form && token.Lemma3 != token.Form) return false;
        if (token.Likely == WordClasses.Verb) return true;
        // "to market": a noun too; a verb where an object follows.
        return i + 1 < tokens.Length && (TakesObject(tokens[i + 1]) || tokens[i + 1].MayBe(WordClasses.PluralNoun) || tokens[i + 1].MayBe(WordClasses.Adjective));
    }
}
