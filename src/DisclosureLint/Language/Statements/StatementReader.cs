namespace DisclosureLint.Language;

/// <summary>Cuts a sentence into statements: one for each finite verb group and each infinitive of purpose, or one without a verb.</summary>
internal sealed class StatementReader
{
    private static readonly int To = Lexicon.IdOf("to");
    private static readonly int It = Lexicon.IdOf("it");
    private static readonly int They = Lexicon.IdOf("they");
    private static readonly int Of = Lexicon.IdOf("of");
    private static readonly int In = Lexicon.IdOf("in");
    private static readonly int Our = Lexicon.IdOf("our");
    private static readonly int By = Lexicon.IdOf("by");
    private static readonly int That = Lexicon.IdOf("that");
    private static readonly int Going = Lexicon.IdOf("go");

    private readonly List<VerbGroup> _groups = [];

    /// <summary>The statements of a sentence.</summary>
    /// <param name="reading">The block's reading; its tokens, tags and mentions are known.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="mentions">The mentions of the sentence, in order.</param>
    /// <param name="into">Takes the statements.</param>
    public void Read(BlockReading reading, int sentence, ReadOnlySpan<Mention> mentions, List<Statement> into)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        if (start == end) return;
        ReadOnlySpan<Token> tokens = reading.TokenArray;
        ReadOnlySpan<Tag> tags = reading.TagArray;
        FindGroups(tokens, tags, start, end);
        var first = into.Count;
        if (_groups.Count == 0)
        {
            into.Add(Fragment(reading, sentence, start, end, mentions));
            return;
        }

        for (var i = 0; i < _groups.Count; i++)
        {
            var group = _groups[i];
            var left = i == 0 ? start : _groups[i - 1].End;
            into.Add(ReadOne(reading, sentence, group, left, mentions, into, first));
        }

        for (var i = first; i < into.Count; i++)
        {
            if (i > first) into[i - 1].End = into[i].Start;
            else into[i].Start = start;
        }

        into[^1].End = end;
        StanceReader.Read(tokens, tags, into, first, start, end);
    }

    private static Statement Fragment(BlockReading reading, int sentence, int start, int end, ReadOnlySpan<Mention> mentions)
    {
        var statement = new Statement(reading, sentence, start, end);
        if (mentions.Length > 0)
        {
            statement.Subject = mentions[0];
            statement.Actor = statement.Agent = mentions[0].Actor;
        }

        return statement;
    }

    private void FindGroups(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end)
    {
        _groups.Clear();
        var at = start;
        while (at < end)
        {
            var isPurpose = tags[at] == Tag.To;
            if (!isPurpose && tags[at] is not (Tag.Verb or Tag.Auxiliary or Tag.Modal or Tag.Infinitive))
            {
                at++;
                continue;
            }

            var group = ReadGroup(tokens, tags, at, end);
            if (group.Verb >= 0) _groups.Add(group with { IsPurpose = isPurpose });
            at = Math.Max(group.End, at + 1);
        }
    }

    /// <summary>Reads a verb group with its auxiliaries and chained verbs: <c>may not be able to continue to use</c>.</summary>
    private static VerbGroup ReadGroup(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int end)
    {
        var (verb, last, isPassive) = (-1, start, false);
        var hadBe = false;
        var i = start;
        for (; i < end; i++)
        {
            if (i > start && tokens[i].Before == Gap.Break) break;
            if (i > start && tokens[i].Before == Gap.Comma && tags[i] is not Tag.Adverb) break;
            var tag = tags[i];
            if (tag is Tag.Auxiliary)
            {
                hadBe = Grammar.Be.Contains(tokens[i].Form);
                (verb, last) = (i, i + 1);
                isPassive = false;
            }
            else if (tag is Tag.Verb or Tag.Infinitive)
            {
                if (verb >= 0 && tags[verb] is Tag.Verb or Tag.Infinitive && !IsChained(tokens, tags, verb, i)) break;
                (verb, last, isPassive, hadBe) = (i, i + 1, false, false);
            }
            else if (tag is Tag.Participle && verb >= 0 && last >= i - 3 && tags[verb] == Tag.Auxiliary)
            {
                isPassive = hadBe;
                (verb, last) = (i, i + 1);
            }
            else if (tag is Tag.Gerund && verb >= 0 && hadBe)
            {
                (verb, last, hadBe) = (i, i + 1, false);
            }
            else if (tag is Tag.Adjective && hadBe && Grammar.LinkedAdjectives.Contains(tokens[i].Form) && HasTo(tokens, i, end))
            {
                (verb, last) = (i, i + 1);
            }
            else if (tag is Tag.To)
            {
                if (verb >= 0 && !LeadsOn(tokens, tags, verb)) break;
                last = i + 1;
            }
            else if (tag is Tag.Modal)
            {
                if (verb >= 0) break;
                last = i + 1;
            }
            else if (tag is not (Tag.Adverb or Tag.Negation) || (tag is Tag.Adverb && Grammar.Prepositions.Contains(tokens[i].Form)))
            {
                break;
            }
        }

        return new VerbGroup(start, last, verb, isPassive, false);
    }

    private static bool HasTo(ReadOnlySpan<Token> tokens, int i, int end) => i + 1 < end && tokens[i + 1].Form == To;

    private static bool IsChained(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int verb, int next) =>
        tags[next] == Tag.Infinitive && LeadsOn(tokens, tags, verb);

    /// <summary>Whether a verb with <c>to</c> goes on a verb: <c>intend to</c>, <c>are required to</c>, <c>have to</c>.</summary>
    private static bool LeadsOn(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int verb)
    {
        var token = tokens[verb];
        if (tags[verb] == Tag.Auxiliary) return Grammar.Have.Contains(token.Form) || Grammar.Be.Contains(token.Form);
        return Grammar.Catenatives.Contains(token.Lemma) || Grammar.Catenatives.Contains(token.Lemma2) || Grammar.LinkedAdjectives.Contains(token.Form)
            || token.Lemma == Going;
    }

    private static Statement ReadOne(
        BlockReading reading, int sentence, VerbGroup group, int left, ReadOnlySpan<Mention> mentions, List<Statement> into, int first)
    {
        ReadOnlySpan<Token> tokens = reading.TokenArray;
        ReadOnlySpan<Tag> tags = reading.TagArray;
        var boundary = BoundaryBefore(tokens, tags, group.Start, left);
        var statement = new Statement(reading, sentence, boundary, group.End)
        {
            VerbStart = group.Start,
            Verb = group.Verb,
            IsPassive = group.IsPassive,
        };
        var previous = into.Count > first ? into[^1] : null;
        statement.Relative = RelativeIn(tags, boundary, group.Start);
        var opens = boundary < group.Start && tags[boundary] is Tag.Subordinator or Tag.Relative;
        Mention? subject = group.IsPurpose ? null : SubjectIn(tokens, tags, mentions, boundary, group.Start, reading.TokensOfSentence(sentence).Start);
        if (subject is { } pronoun && Grammar.ObjectPronouns.Contains(tokens[pronoun.Head].Form) && previous is not null) subject = null;
        if (subject is { } governed && previous is { Relative: >= 0 } && !opens && IsGoverned(tags, governed.Start) && governed.Start >= left) subject = null;
        if (subject is { } found)
        {
            statement.Subject = found;
            statement.Actor = ActorOf(tokens, mentions, found, group);
            if (boundary <= left && previous is not null && !opens) statement.Start = Math.Max(left, StartOfPhrase(tokens, tags, found.Start, left));
        }
        else if (statement.Relative >= 0 && PhraseEndingBefore(mentions, statement.Relative) is { } antecedent)
        {
            statement.Subject = antecedent;
            statement.Actor = antecedent.Actor;
        }
        else if (previous is not null)
        {
            // Behind a relative clause the main clause goes on with what the relative stands for.
            var owner = !group.IsPurpose && previous.Relative >= 0 && !opens ? PhraseEndingBefore(mentions, previous.Relative) : previous.Subject;
            statement.Subject = owner ?? previous.Subject;
            statement.Actor = owner is { } phrase && owner != previous.Subject ? ActorOf(tokens, mentions, phrase, group) : previous.Actor;
            if (statement.Start <= left && !opens) statement.Start = group.Start;
        }

        if (previous is not null && statement.Subject is { } it && IsPronoun(tokens, it) && ActorBefore(tokens, into, first, it) is { } before) statement.Actor = before;
        statement.Agent = group.IsPassive ? AgentBehind(tokens, mentions, group.End) : statement.Actor;
        statement.Parent = ParentOf(tokens, tags, statement, previous, group);
        return statement;
    }

    /// <summary>Index behind the mark or word that opens the clause, or of that word itself.</summary>
    private static int BoundaryBefore(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int verb, int left)
    {
        for (var i = verb - 1; i >= left; i--)
        {
            if (tags[i] is Tag.Subordinator or Tag.Relative) return i;
            if (tokens[i].Before == Gap.Break) return i;
        }

        return left;
    }

    private static int RelativeIn(ReadOnlySpan<Tag> tags, int boundary, int verb)
    {
        for (var i = boundary; i < verb; i++)
        {
            if (tags[i] == Tag.Relative) return i;
        }

        return -1;
    }

    private static bool IsGoverned(ReadOnlySpan<Tag> tags, int start) => start > 0 && tags[start - 1] == Tag.Preposition;

    private static Mention? PhraseEndingBefore(ReadOnlySpan<Mention> mentions, int at)
    {
        Mention? found = null;
        foreach (var mention in mentions)
        {
            if (mention.End > at) break;
            found = mention;
        }

        return found;
    }

    /// <summary>The phrase before the verb that nothing else governs.</summary>
    private static Mention? SubjectIn(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, ReadOnlySpan<Mention> mentions, int from, int verb, int sentence)
    {
        // A comma directly before the verb closes an apposition, a relative or a parenthesis: the subject stands before its opening.
        if (tokens[verb].Before >= Gap.Comma && verb > from && BeforeParenthesis(tokens, tags, mentions, verb, sentence) is { } outer) return outer;

        var index = mentions.Length - 1;
        while (index >= 0 && mentions[index].Start >= verb) index--;
        if (index < 0 || mentions[index].End <= from) return null;
        if (!OnlyAdverbsBetween(tokens, tags, mentions[index].End, verb)) return null;

        // "The growth of our revenue": to the left while a preposition governs.
        while (index > 0 && mentions[index - 1].Start >= from && tags[mentions[index].Start - 1] == Tag.Preposition
            && mentions[index].Start - 1 == mentions[index - 1].End
            && tokens[mentions[index].Start].Before < Gap.Comma && tokens[mentions[index].Start - 1].Before < Gap.Comma)
        {
            index--;
        }

        return mentions[index];
    }

    /// <summary>The first phrase of the clause that no preposition governs and that a comma follows before the verb.</summary>
    private static Mention? BeforeParenthesis(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, ReadOnlySpan<Mention> mentions, int verb, int sentence)
    {
        var start = sentence;
        for (var i = verb - 1; i > sentence; i--)
        {
            // "We believe that our staff, who ..., is": the clause begins behind "that".
            if (tags[i] == Tag.Subordinator && tokens[i].Before < Gap.Comma && tags[i - 1] is Tag.Verb or Tag.Infinitive or Tag.Noun or Tag.Participle)
            {
                start = i + 1;
                break;
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Start < start) continue;
            if (mention.End >= verb) break;
            if (IsGoverned(tags, mention.Start)) continue;
            var end = mention.End;
            while (end < verb && tokens[end].Before < Gap.Comma && tags[end] is not (Tag.Verb or Tag.Auxiliary or Tag.Modal)) end++;
            if (end < verb && tokens[end].Before >= Gap.Comma) return mention;
            if (end < verb && tags[end] is Tag.Verb or Tag.Auxiliary or Tag.Modal) return null;
        }

        return null;
    }

    private static bool OnlyAdverbsBetween(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tags[i] is not (Tag.Adverb or Tag.Negation) && !(tags[i] == Tag.Participle || tags[i] == Tag.Determiner)) return false;
            if (tokens[i].Before == Gap.Break) return false;
        }

        return true;
    }

    /// <summary>
    /// "Holders of our stock" are holders; "the success of our business" is the registrant's; "Norvane, our distributor, plans" is a
    /// partner; a name that reports is a source.
    /// </summary>
    private static Actor ActorOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<Mention> mentions, Mention subject, VerbGroup group)
    {
        var actor = subject.Actor;
        if (actor is Actor.Unknown or Actor.OtherEntity || ActorNouns.IsQuantity(tokens[subject.Head]))
        {
            foreach (var mention in mentions)
            {
                if (mention.Start < subject.End) continue;
                if (mention.Start > subject.End + 1 || mention.Start >= group.Start) break;
                var isApposition = mention.Start == subject.End && tokens[mention.Start].Before == Gap.Comma;
                var isComplement = mention.Start == subject.End + 1 && (tokens[subject.End].Form == Of || tokens[subject.End].Form == In);
                if (isComplement && ActorNouns.IsMaker(tokens[subject.Head])) return tokens[mention.Start].Form == Our ? Actor.Supplier : Actor.Competitor;
                if (mention.Actor != Actor.Unknown && (isApposition || (isComplement && (actor == Actor.Unknown || ActorNouns.IsQuantity(tokens[subject.Head]))))) actor = mention.Actor;
                break;
            }
        }

        var isName = subject.Kind is MentionKind.Name or MentionKind.Organization || (actor == Actor.Unknown && tokens[subject.Head].IsCapitalized);
        return isName && actor is Actor.Unknown or Actor.OtherEntity && Grammar.Reporting.Contains(tokens[group.Verb].Lemma) ? Actor.Source : actor;
    }

    private static bool IsPronoun(ReadOnlySpan<Token> tokens, Mention subject) => tokens[subject.Head].Form == It || tokens[subject.Head].Form == They;

    /// <summary>The actor of the nearest subject before a pronoun that it may stand for.</summary>
    private static Actor? ActorBefore(ReadOnlySpan<Token> tokens, List<Statement> statements, int first, Mention pronoun)
    {
        for (var i = statements.Count - 1; i >= first; i--)
        {
            if (statements[i].Subject is not { } subject || subject.End > pronoun.Start || statements[i].Actor == Actor.Unknown) continue;
            if (Grammar.SubjectPronouns.Contains(tokens[subject.Head].Form)) continue;
            if (tokens[subject.Head].MayBe(WordClasses.PluralNoun) == (tokens[pronoun.Head].Form == They)) return statements[i].Actor;
        }

        return null;
    }

    private static int StartOfPhrase(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int start, int left)
    {
        while (start > left && tags[start - 1] is Tag.Preposition or Tag.Adverb && tokens[start].Before < Gap.Comma) start--;
        return start;
    }

    private static Actor AgentBehind(ReadOnlySpan<Token> tokens, ReadOnlySpan<Mention> mentions, int end)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            var start = mentions[i].Start;
            if (start <= end || start > end + 6) continue;
            if (tokens[start - 1].Form == By) return mentions[i].Actor;
        }

        return Actor.Unknown;
    }

    /// <summary>The statement whose verb this one completes: directly behind it, or behind its <c>that</c>.</summary>
    private static Statement? ParentOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, Statement statement, Statement? previous, VerbGroup group)
    {
        if (previous is null) return null;
        if (group.IsPurpose) return previous;
        var opener = statement.Start;
        if (opener < group.Start && tags[opener] is Tag.Subordinator && tokens[opener].Form == That) return previous;
        // "We believe our cash is sufficient": nothing stands between the verb and the subject.
        var verb = previous.Verb;
        if (verb >= 0 && statement.Subject is { } subject && subject.Start == verb + 1
            && Grammar.ClauseVerbs.Contains(tokens[verb].Lemma))
        {
            return previous;
        }

        return previous.Parent is { } outer && JoinsEquals(tags, statement.Start, group.Start) ? outer : null;
    }

    private static bool JoinsEquals(ReadOnlySpan<Tag> tags, int start, int verb)
    {
        for (var i = Math.Max(0, start - 1); i <= Math.Min(start + 1, verb); i++)
        {
            if (tags[i] == Tag.Conjunction) return true;
        }

        return false;
    }

    private readonly record struct VerbGroup(int Start, int End, int Verb, bool IsPassive, bool IsPurpose);
}
