using System.Collections.Frozen;

namespace DisclosureLint.Language;

/// <summary>Whom a quality, a rank or a possession is ascribed to.</summary>
/// <param name="Actor">Whom it is ascribed to; <see cref="Actor.Unknown"/> where the reading does not tell.</param>
/// <param name="Holder">The phrase that names them; null for none.</param>
public readonly record struct Ascription(Actor Actor, Mention? Holder)
{
    private static Ascription Nobody => default;
    private static readonly FrozenSet<int> Own = Grammar.Words("our its");
    private static readonly FrozenSet<int> Openers = Grammar.Words("a an the one");
    private static readonly FrozenSet<int> Giving = Grammar.Words("provide supply equip furnish present serve");
    private static readonly FrozenSet<int> Parts = Grammar.Words("one some two three several many");
    private static readonly int AsWord = Lexicon.IdOf("as");
    private static readonly int OfWord = Lexicon.IdOf("of");
    private static readonly int AmongWord = Lexicon.IdOf("among");
    private static readonly int WithWord = Lexicon.IdOf("with");
    private static readonly int IntoWord = Lexicon.IdOf("into");
    private static readonly int TheirWord = Lexicon.IdOf("their");

    /// <summary>Verbs whose object is the subject's own or what the subject is: being, having, offering, becoming known.</summary>
    private static readonly FrozenSet<int> Having = Grammar.Words(
        "be remain become represent constitute stay have hold occupy enjoy maintain command possess retain own earn win gain achieve attain control claim "
        + "offer provide deliver supply sell make manufacture produce build design develop operate run market publish feature give bring include create "
        + "boast combine present employ use utilize establish consider regard deem rank rate recognize know name call believe think feel introduce launch "
        + "assemble amass carry grow distribute license lease manage serve position");

    /// <summary>Whom the words of a hit are ascribed to: <c>we</c> in <c>we are a leading supplier</c> and in <c>we, a leading supplier, sell</c>;
    /// the landlord in <c>our landlord, a leading owner of malls</c>; nobody in <c>we sell to leading retailers</c>.</summary>
    /// <param name="hit">The hit; it begins with the quality or the rank, or with its verb.</param>
    public static Ascription Of(ConceptHit hit) => Of(hit.Reading, hit.Start, hit.End, 0);

    private static Ascription Of(BlockReading reading, int start, int end, int depth)
    {
        if (depth > 4 || reading.StatementAt(start) is not { } statement) return Nobody;
        var index = IndexOfPhrase(reading, start, end);
        if (index < 0) return IsGoverned(reading, start, out _) ? Nobody : SubjectOf(statement);
        var phrase = reading.Mentions[index];
        var tokens = reading.TokenArray;
        for (var i = phrase.Start; i <= Math.Min(start, phrase.End - 1); i++)
        {
            if (Own.Contains(tokens[i].Form)) return new Ascription(phrase.Actor, phrase);
            if (tokens[i].Form == TheirWord) return new Ascription(Actor.OtherEntity, phrase);
        }

        // The issuer's own name within the phrase owns it.
        if (phrase.Actor is Actor.Registrant or Actor.OwnOffering) return new Ascription(phrase.Actor, phrase);
        if (statement.Subject is { } subject && subject.Start == phrase.Start) return OfSubject(reading, statement, phrase);
        var before = index > 0 ? reading.Mentions[index - 1] : (Mention?)null;
        if (IsApposed(reading, phrase, start) && before is { } named && named.End == phrase.Start) return new Ascription(named.Actor, named);

        // "A leading lender, we": the phrase opens the sentence and the subject follows.
        if (statement.Subject is { } later && later.Start >= phrase.End && statement.Verb > phrase.End && !IsGoverned(reading, phrase.Start, out _)) return SubjectOf(statement);
        return OfGoverned(reading, statement, Math.Min(start, phrase.Start), before, depth);
    }

    /// <summary>What stands behind a preposition, or behind the verb.</summary>
    private static Ascription OfGoverned(BlockReading reading, Statement statement, int start, Mention? before, int depth)
    {
        var tokens = reading.TokenArray;
        if (IsGoverned(reading, start, out var at))
        {
            var form = tokens[at].Form;
            if (form == OfWord && at > 0 && Parts.Contains(tokens[at - 1].Form))
            {
                // "Relationships with some of the leading banks" rank nobody but the banks.
                return statement.Verb >= 0 && IsGoverned(reading, at - 1, out var outer) && outer > statement.Verb && tokens[outer].Form == WithWord
                    ? Nobody : ObjectOf(reading, statement, at - 1);
            }

            if (form == AmongWord) return statement.Verb >= 0 && Copula(tokens[statement.Verb]) ? SubjectOf(statement) : Nobody;
            if (form == AsWord) return before is { Actor: Actor.Registrant or Actor.OwnOffering } owner && owner.End == at ? new Ascription(owner.Actor, owner) : SubjectOf(statement);
            if (form == IntoWord) return SubjectOf(statement);
            if (form == WithWord) return OfWith(reading, statement, at, before);
            return form == OfWord && before is { } whole && whole.End == at ? Of(reading, whole.Start, whole.End, depth + 1) : Nobody;
        }

        return ObjectOf(reading, statement, start);
    }

    /// <summary>"We provide clients with the best service" ascribes it to us, "a scanner with the best lens" to the scanner, "work with leading banks" to nobody.</summary>
    private static Ascription OfWith(BlockReading reading, Statement statement, int with, Mention? before)
    {
        if (statement.Verb >= 0 && Giving.Contains(reading.TokenArray[statement.Verb].Lemma)) return SubjectOf(statement);
        return before is { Actor: Actor.OwnOffering } or { Kind: MentionKind.Name } && before.Value.End == with ? new Ascription(before.Value.Actor, before) : Nobody;
    }

    /// <summary>An object of the clause's verb; that of a participle before it, as in "riders seeking stables", is another's.</summary>
    private static Ascription ObjectOf(BlockReading reading, Statement statement, int at) =>
        at > 0 && at - 1 > statement.Verb && reading.TagArray[at - 1] is Tag.Gerund or Tag.Participle && !Having.Contains(reading.TokenArray[at - 1].Lemma) ? Nobody
        : statement.Verb < 0 || (statement.Verb < at && IsHaving(reading, statement)) ? SubjectOf(statement) : Nobody;

    private static bool IsHaving(BlockReading reading, Statement statement) =>
        statement.Verb >= 0 && (Having.Contains(reading.TokenArray[statement.Verb].Lemma) || Having.Contains(reading.TokenArray[statement.Verb].Lemma2));

    private static bool Copula(Token verb) => Grammar.Copulas.Contains(verb.Lemma) || Grammar.Be.Contains(verb.Form);

    /// <summary>The subject; of "X is the brand that comes to mind", X.</summary>
    private static Ascription SubjectOf(Statement statement)
    {
        if (statement is { Subject: { } subject, Actor: Actor.Unknown })
        {
            foreach (var other in statement.Reading.StatementsOf(statement.SentenceIndex))
            {
                if (other.Verb < 0 || other.Verb >= subject.Start || subject.Start > other.Verb + 2 || other.Subject is null) continue;
                if (Copula(statement.Reading.TokenArray[other.Verb])) return new Ascription(other.Actor, other.Subject);
            }
        }

        return new Ascription(statement.Actor, statement.Subject ?? statement.Lead?.Subject);
    }

    /// <summary>The subject behind: we, in "as a leading lender, we".</summary>
    private static Ascription OfNext(BlockReading reading, Statement statement)
    {
        foreach (var next in reading.StatementsOf(statement.SentenceIndex))
        {
            if (next.Start >= statement.End) return SubjectOf(next);
        }

        return Nobody;
    }

    /// <summary>A phrase that is the subject: <c>a commanding position is held by X</c>, <c>the leading seller is our brand</c>.</summary>
    private static Ascription OfSubject(BlockReading reading, Statement statement, Mention phrase)
    {
        if (phrase.Start > 0 && reading.TokenArray[phrase.Start - 1].Form == AsWord) return OfNext(reading, statement);
        if (statement.IsFragment) return new Ascription(phrase.Actor, phrase);
        if (!statement.IsPassive && !Copula(reading.TokenArray[statement.Verb])) return Nobody;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start <= statement.Verb) continue;
            return mention.Start <= statement.Verb + 3 ? new Ascription(mention.Actor, mention) : Nobody;
        }

        return Nobody;
    }

    /// <summary>The phrase that holds the first word, else the first within the hit; -1 where the hit is a verb or an adjective alone.</summary>
    private static int IndexOfPhrase(BlockReading reading, int start, int end)
    {
        if (reading.TagArray[start] is Tag.Verb or Tag.Infinitive or Tag.Auxiliary or Tag.Adverb) return -1;
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            if (mention.Start >= end) break;
            if (mention.End > start && IsJoined(reading, start, mention.Start)) return i;
        }

        return -1;
    }

    /// <summary>Whether only what qualifies a noun stands between a word and the phrase.</summary>
    private static bool IsJoined(BlockReading reading, int start, int phrase)
    {
        for (var i = start; i < phrase; i++)
        {
            if (reading.TagArray[i] is not (Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Determiner) || Grammar.Prepositions.Contains(reading.TokenArray[i].Form)) return false;
        }

        return true;
    }

    private static bool IsApposed(BlockReading reading, Mention phrase, int start) =>
        reading.TokenArray[phrase.Start].Before == Gap.Comma && (phrase.Start == start || Openers.Contains(reading.TokenArray[phrase.Start].Form));

    /// <summary>Whether a preposition stands directly before a phrase, adjectives and adverbs between them left out.</summary>
    private static bool IsGoverned(BlockReading reading, int start, out int at)
    {
        at = start - 1;
        while (at > 0 && reading.TagArray[at] == Tag.Adverb && !Grammar.Prepositions.Contains(reading.TokenArray[at].Form)) at--;
        return at >= 0 && reading.TokenArray[start].Before < Gap.Comma && Grammar.Prepositions.Contains(reading.TokenArray[at].Form);
    }
}
