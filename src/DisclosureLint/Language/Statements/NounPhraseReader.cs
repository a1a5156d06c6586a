namespace DisclosureLint.Language;

/// <summary>Finds noun phrases and whom they stand for.</summary>
internal sealed class NounPhraseReader(RegistrantNames names)
{
    private static readonly int Our = Lexicon.IdOf("our");
    private static readonly int Its = Lexicon.IdOf("its");
    private static readonly int Their = Lexicon.IdOf("their");
    private static readonly int PossessiveEnding = Lexicon.IdOf("'s");
    private static readonly int The = Lexicon.IdOf("the");
    private static readonly int This = Lexicon.IdOf("this");
    private static readonly int Of = Lexicon.IdOf("of");
    private static readonly int Other = Lexicon.IdOf("other");
    private static readonly int No = Lexicon.IdOf("no");
    private static readonly int Management = Lexicon.IdOf("management");
    private static readonly int CompanyLemma = Lexicon.IdOf("company");
    private static readonly int Subsidiary = Lexicon.IdOf("subsidiary");
    private static readonly int We = Lexicon.IdOf("we");
    private static readonly int Us = Lexicon.IdOf("us");
    private static readonly int Ourselves = Lexicon.IdOf("ourselves");
    private static readonly int Ours = Lexicon.IdOf("ours");
    private static readonly int It = Lexicon.IdOf("it");
    private static readonly int They = Lexicon.IdOf("they");
    private static readonly int He = Lexicon.IdOf("he");
    private static readonly int She = Lexicon.IdOf("she");
    private static readonly int Offering = Lexicon.IdOf("offering");
    private static readonly int Rival = Lexicon.IdOf("rival");
    private static readonly int Competing = Lexicon.IdOf("competing");
    private static readonly int Board = Lexicon.IdOf("board");
    private static readonly int Entire = Lexicon.IdOf("entire");
    private static readonly int Full = Lexicon.IdOf("full");
    private static readonly int Classified = Lexicon.IdOf("classified");
    private static readonly int Acquired = Lexicon.IdOf("acquired");

    /// <summary>The noun phrases of a sentence, in order; they do not overlap, prepositional phrases are phrases of their own.</summary>
    /// <param name="tokens">All tokens of the block.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="start">Index of the sentence's first token.</param>
    /// <param name="end">Index behind its last.</param>
    /// <param name="into">Takes the phrases.</param>
    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end, List<Mention> into)
    {
        var at = start;
        while (at < end)
        {
            if (!Opens(tags[at]) || !IsNounAhead(tokens, tags, at, end))
            {
                at++;
                continue;
            }

            var last = EndOf(tokens, tags, at, end);
            into.Add(MentionOf(tokens, tags, at, last, into));
            at = last;
        }
    }

    /// <summary>The actor of a phrase.</summary>
    public Actor ActorOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end) => Read(tokens, tags, start, end).Actor;

    private Mention MentionOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end, List<Mention> before)
    {
        var mention = Read(tokens, tags, start, end);
        if (mention.Actor != Actor.Unknown || tags[mention.Head] != Tag.Pronoun) return mention;
        var form = tokens[mention.Head].Form;
        return form == It || form == They ? mention with { Actor = Antecedent(tokens, before, form == They) } : mention;
    }

    /// <summary>The last phrase before a pronoun that agrees with it and acts; the registrant is spoken of as we where it says so.</summary>
    private static Actor Antecedent(ReadOnlySpan<Token> tokens, List<Mention> before, bool isPlural)
    {
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 6; i--)
        {
            if (before[i].Actor == Actor.Unknown || tokens[before[i].Head].MayBe(WordClasses.PluralNoun) != isPlural) continue;
            if (tokens[before[i].Head].Form == We || tokens[before[i].Head].Form == Us) continue;
            return before[i].Actor;
        }

        return Actor.Unknown;
    }

    private Mention Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end)
    {
        var head = end - 1;
        while (head > start && tags[head] is not (Tag.Noun or Tag.Pronoun or Tag.Entity or Tag.Number or Tag.Gerund)) head--;
        var token = tokens[head];
        if (tags[head] == Tag.Pronoun) return new Mention(start, end, head, PronounActor(token.Form), MentionKind.Phrase);

        // Names: the issuer's own first, then forms of address, companies, citations.
        var (nameEnd, nameActor) = OwnNameIn(tokens, start, end);
        if (nameEnd == end) return new Mention(start, end, head, nameActor, MentionKind.Name);
        var owner = nameEnd > 0 && nameEnd < end && tokens[nameEnd].Form == PossessiveEnding ? Actor.Registrant : OwnerIn(tokens, start, head);
        if (Grammar.CitationWords.Contains(tokens[start].Form) && tokens[start].IsCapitalized && end > start + 1)
            return new Mention(start, end, head, Actor.Law, MentionKind.Citation);
        if (IsPerson(tokens, start, head)) return new Mention(start, end, head, Actor.Insider, MentionKind.Person);
        var kind = IsOrganization(tokens, start, end) ? MentionKind.Organization : IsName(tokens, tags, start, head) ? MentionKind.Name : MentionKind.Phrase;
        return new Mention(start, end, head, ActorOf(tokens, start, head, owner, kind), kind);
    }

    /// <summary>Capitals twice over, or once within a sentence at a noun that is no office, plan or market.</summary>
    private static bool IsName(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int head)
    {
        if (!tokens[head].IsCapitalized) return false;
        if (head > start && tokens[head - 1].IsCapitalized) return true;
        return tags[head] == Tag.Noun && tokens[head].Before != Gap.Break && ActorNouns.Of(tokens[head]) == Actor.Unknown;
    }

    private static Actor ActorOf(ReadOnlySpan<Token> tokens, int start, int head, Actor owner, MentionKind kind)
    {
        var token = tokens[head];
        var noun = ActorNouns.Of(token);
        if (token.Is(Management)) return Actor.Registrant;
        if (owner == Actor.Registrant)
        {
            if (token.Is(Subsidiary)) return Actor.Registrant;
            if (ActorNouns.IsOffering(token) && noun is Actor.Unknown or Actor.Agreement) return Actor.OwnOffering;
            return noun is Actor.Unknown or Actor.Market or Actor.Law ? Actor.Registrant : noun;
        }

        if (owner == Actor.OtherEntity) return noun is Actor.Unknown ? Actor.OtherEntity : noun;
        if (token.Is(CompanyLemma))
        {
            for (var i = start; i < head; i++)
            {
                if (tokens[i].Form == Other || tokens[i].Form == No) return Actor.Competitor;
                if (tokens[i].Form == Acquired) return Actor.OtherEntity;
            }

            return head > start && (tokens[start].Form == The || tokens[start].Form == This) ? Actor.Registrant : Actor.OtherEntity;
        }

        if (token.Is(Board) && head > start && !OpensBoard(tokens[head - 1])) return Actor.Law;
        if (head > start && ActorNouns.EndsAuthority(token)) return Actor.Law;
        if (ActorNouns.IsMaker(token) && IsRival(tokens, start, head)) return Actor.Competitor;
        if (noun != Actor.Unknown) return noun;
        if ((tokens[start].Form == This || tokens[start].Form == The) && ActorNouns.IsGood(token) && !token.Is(Offering)) return Actor.OwnOffering;
        if (ActorNouns.IsFigure(token)) return Actor.Registrant;
        return kind is MentionKind.Organization or MentionKind.Name ? Actor.OtherEntity : Actor.Unknown;
    }

    /// <summary>"No other operator", "competing makers", "larger carriers".</summary>
    private static bool IsRival(ReadOnlySpan<Token> tokens, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (tokens[i].Form == Other || tokens[i].Is(Rival) || tokens[i].Is(Competing) || tokens[i].MayBe(WordClasses.Comparative)) return true;
        }

        return false;
    }

    /// <summary>"Our board", "the entire board"; but "the zoning board".</summary>
    private static bool OpensBoard(Token before) => Grammar.Determiners.Contains(before.Form) || Grammar.Possessives.Contains(before.Form)
        || before.Is(Entire) || before.Is(Full) || before.Is(Classified) || before.Is(CompanyLemma);

    /// <summary>Who owns the head: <c>our</c>, a name of the issuer with <c>'s</c>; another's name with <c>'s</c>.</summary>
    private Actor OwnerIn(ReadOnlySpan<Token> tokens, int start, int head)
    {
        for (var i = head - 1; i >= start; i--)
        {
            var form = tokens[i].Form;
            if (form == Our) return Actor.Registrant;
            if (form == Its) return Actor.Registrant;
            if (form == Their) return Actor.OtherEntity;
            if (form != PossessiveEnding || i == start) continue;
            for (var from = start; from < i; from++)
            {
                var (end, actor) = names.MatchAt(tokens, from);
                if (end == i) return actor == Actor.OwnOffering ? Actor.OwnOffering : Actor.Registrant;
            }

            return tokens[i - 1].IsCapitalized || ActorNouns.Of(tokens[i - 1]) is not Actor.Unknown ? Actor.OtherEntity : Actor.Unknown;
        }

        return Actor.Unknown;
    }

    private (int End, Actor Actor) OwnNameIn(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start; i < end && i < start + 3; i++)
        {
            var (nameEnd, actor) = names.MatchAt(tokens, i);
            if (nameEnd > i) return (nameEnd, actor);
        }

        return (0, Actor.Unknown);
    }

    private static Actor PronounActor(int form)
    {
        if (form == We || form == Us || form == Ourselves || form == Ours) return Actor.Registrant;
        return form == He || form == She ? Actor.Insider : Actor.Unknown;
    }

    private static bool IsPerson(ReadOnlySpan<Token> tokens, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (Grammar.Titles.Contains(tokens[i].Form) && tokens[i].IsCapitalized) return true;
        }

        return false;
    }

    private static bool IsOrganization(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].IsCapitalized && tokens[i - 1].IsCapitalized && Grammar.CompanyForms.Contains(tokens[i].Form)) return true;
        }

        return false;
    }

    private static bool Opens(Tag tag) => tag is Tag.Noun or Tag.Pronoun or Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Entity;

    private static bool Continues(Tag tag) =>
        tag is Tag.Noun or Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Entity or Tag.Gerund or Tag.Participle;

    private static bool IsNounAhead(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (i > at && tokens[i].Before >= Gap.Comma && tags[i - 1] != Tag.Adjective) return false;
            if (tags[i] is Tag.Noun or Tag.Pronoun or Tag.Entity or Tag.Number) return true;
            if (!Continues(tags[i]) && tags[i] != Tag.Adverb) return false;
        }

        return false;
    }

    private static int EndOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int at, int end)
    {
        if (tags[at] == Tag.Pronoun) return at + 1;
        var i = at + 1;
        var last = tags[at] is Tag.Noun or Tag.Entity or Tag.Number ? at + 1 : at;
        while (i < end && tokens[i].Before != Gap.Break)
        {
            // A comma goes on only between adjectives: "a small, fast machine".
            if (tokens[i].Before == Gap.Comma && !(tags[i - 1] == Tag.Adjective && tags[i] is Tag.Adjective or Tag.Noun) && !IsFormAfterComma(tokens, i)) break;
            if (tags[i] is Tag.Noun or Tag.Entity or Tag.Number) last = i + 1;
            else if (tags[i] == Tag.Possessive && tokens[i].Form != PossessiveEnding) break;
            else if (tags[i] == Tag.Determiner && last > at) break;
            else if (tags[i] is Tag.Gerund or Tag.Participle && last > at && tokens[i].Before != Gap.Hyphen) break;
            else if (!Continues(tags[i]) && tags[i] != Tag.Adverb) break;
            i++;
        }

        return Math.Max(last, at + 1);
    }

    /// <summary>"Acme, Inc." is one name.</summary>
    private static bool IsFormAfterComma(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsCapitalized && tokens[i - 1].IsCapitalized && Grammar.CompanyForms.Contains(tokens[i].Form);

    /// <summary>Whether a phrase is what belongs to another phrase: <c>the growth</c> of <c>our revenue</c>.</summary>
    public static bool IsOf(ReadOnlySpan<Token> tokens, int start) => start > 0 && tokens[start - 1].Form == Of;
}
