namespace DisclosureLint.Language;

/// <summary>Tells how the statements of a sentence are meant, from their verb groups and from what they stand in.</summary>
internal static class StanceReader
{
    private static readonly int Assurance = Lexicon.IdOf("assurance");
    private static readonly int Assure = Lexicon.IdOf("assure");
    private static readonly int Guarantee = Lexicon.IdOf("guarantee");
    private static readonly int Certain = Lexicon.IdOf("certain");
    private static readonly int Event = Lexicon.IdOf("event");
    private static readonly int Extent = Lexicon.IdOf("extent");
    private static readonly int According = Lexicon.IdOf("according");
    private static readonly int Opinion = Lexicon.IdOf("opinion");
    private static readonly int View = Lexicon.IdOf("view");
    private static readonly int Belief = Lexicon.IdOf("belief");
    private static readonly int Risk = Lexicon.IdOf("risk");
    private static readonly int Should = Lexicon.IdOf("should");
    private static readonly int Not = Lexicon.IdOf("not");
    private static readonly int Only = Lexicon.IdOf("only");
    private static readonly int Case = Lexicon.IdOf("case");
    private static readonly int Judgment = Lexicon.IdOf("judgment");
    private static readonly int Provide = Lexicon.IdOf("provide");
    private static readonly int Of = Lexicon.IdOf("of");
    private static readonly int That = Lexicon.IdOf("that");
    private static readonly int Had = Lexicon.IdOf("had");
    private static readonly int Have = Lexicon.IdOf("have");

    /// <summary>Fills stance, time and negation of the statements of a sentence.</summary>
    public static void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, List<Statement> statements, int first, int start, int end)
    {
        var hasCondition = false;
        var isReported = false;
        for (var i = start; i < end; i++) isReported |= tokens[i].Form == According;
        for (var i = first; i < statements.Count; i++)
        {
            var statement = statements[i];
            ReadOwn(tokens, tags, statement);
            if (!IsConditional(tokens, tags, statement, end)) continue;
            statement.Stance = Stance.Conditional;
            if (statement.Time == StatementTime.Present) statement.Time = StatementTime.Future;
            hasCondition = true;
        }

        for (var i = first; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Parent is { } parent) ReadWithin(tokens, statement, parent);
            else if (hasCondition && statement.Stance is Stance.Expected) statement.Stance = Stance.Hypothetical;
            else if (statement.Stance == Stance.Asserted && IsOpinion(tokens, statement)) statement.Stance = Stance.Believed;
            else if (isReported && statement.Stance is Stance.Asserted or Stance.Expected) statement.Stance = Stance.Reported;
            if (statement.Stance is Stance.Asserted or Stance.Expected && IsRisked(tokens, statement)) statement.Stance = Stance.Hypothetical;
        }
    }

    private static void ReadOwn(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, Statement statement)
    {
        var stance = Stance.Asserted;
        var time = StatementTime.Present;
        var isNegated = false;
        var sawHave = false;
        for (var i = statement.VerbStart; i <= statement.Verb; i++)
        {
            var (token, tag) = (tokens[i], tags[i]);
            if (Grammar.Negations.Contains(token.Form) && !(token.Form == Not && i + 1 < tokens.Length && tokens[i + 1].Form == Only)) isNegated = true;
            if (tag == Tag.Modal)
            {
                if (Grammar.Possible.Contains(token.Form)) stance = Stance.Possible;
                else if (Grammar.Conditional.Contains(token.Form)) stance = Stance.Hypothetical;
                else if (Grammar.Future.Contains(token.Form)) (stance, time) = (Stance.Expected, StatementTime.Future);
                else if (Grammar.Necessary.Contains(token.Form)) stance = Stance.Required;
            }
            else if (i == statement.VerbStart && (Grammar.PastAuxiliaries.Contains(token.Form) || (tag == Tag.Verb && token.MayBe(WordClasses.PastForm) && token.Form != token.Lemma)))
            {
                time = StatementTime.Past;
            }

            sawHave |= token.Form == Have || Grammar.Have.Contains(token.Form);
            if (i == statement.Verb)
            {
                if (sawHave && tag == Tag.Participle) time = time == StatementTime.Future ? time : StatementTime.Past;
                break;
            }

            // The verbs that lead to the one that carries the meaning.
            if (tag is Tag.Verb or Tag.Infinitive or Tag.Participle or Tag.Adjective or Tag.Gerund)
            {
                if (Grammar.Failing.Contains(token.Lemma) || Grammar.Failing.Contains(token.Form)) isNegated = true;
                else if (Has(Grammar.Obliging, token)) stance = Stronger(stance, Stance.Required);
                else if (Has(Grammar.Intending, token)) (stance, time) = (Stronger(stance, Stance.Intended), StatementTime.Future);
                else if (Has(Grammar.Expecting, token)) (stance, time) = (Stronger(stance, Stance.Expected), StatementTime.Future);
                else if (Has(Grammar.Believing, token)) stance = Stronger(stance, Stance.Believed);
            }
        }

        var main = tokens[statement.Verb];
        if (stance == Stance.Asserted)
        {
            if (Grammar.Ruling.Contains(main.Lemma) && (statement.Actor is Actor.Law or Actor.Agreement || (statement.IsPassive && Has(Grammar.Obliging, main)) || Obliges(tokens, statement))) stance = Stance.Required;
            else if (Has(Grammar.Obliging, main) && tags[statement.Verb] is Tag.Adjective or Tag.Participle) stance = Stance.Required;
            else if (statement.Actor is Actor.Source && Grammar.Reporting.Contains(main.Lemma)) stance = Stance.Reported;
            else if (Grammar.Believing.Contains(main.Lemma) && !statement.IsPassive && tags[statement.Verb] != Tag.Adjective) stance = Stance.Believed;
            else if (Grammar.Intending.Contains(main.Lemma) && !statement.IsPassive && time == StatementTime.Present) (stance, time) = (Stance.Intended, StatementTime.Future);
            else if (Grammar.Expecting.Contains(main.Lemma) && !statement.IsPassive && time == StatementTime.Present && statement.Actor is not Actor.Source) (stance, time) = (Stance.Expected, StatementTime.Future);
            else if (IsAim(tokens, tags, statement)) stance = Stance.Intended;
            else if (IsSaidPossible(tokens, statement)) (stance, time) = (Stance.Possible, StatementTime.Future);
        }
        else if (stance == Stance.Possible && statement.Actor is Actor.Agreement or Actor.Law && statement.IsPassive)
        {
            stance = Stance.Required;
        }

        if (stance is Stance.Possible or Stance.Hypothetical && time == StatementTime.Present) time = StatementTime.Future;
        if (tags[statement.VerbStart] == Tag.To && stance == Stance.Asserted) (stance, time) = (Stance.Intended, StatementTime.Future);
        if (statement.Subject is { } subject && Grammar.NegativeDeterminers.Contains(tokens[subject.Start].Form)) isNegated = true;
        if (statement.Verb + 1 < statement.Reading.TokenArray.Length && statement.Verb + 1 < statement.End + 2
            && (Grammar.NegativeDeterminers.Contains(tokens[Math.Min(tokens.Length - 1, statement.Verb + 1)].Form)
                || tokens[Math.Min(tokens.Length - 1, statement.Verb + 1)].Form == Not)
            && !(statement.Verb + 2 < tokens.Length && tokens[statement.Verb + 2].Form == Only))
        {
            isNegated = true;
        }

        if (Grammar.NegativeDeterminers.Contains(tokens[statement.Start].Form) && statement.Start < statement.VerbStart) isNegated = true;
        statement.IsNegated = isNegated;
        statement.Time = time;
        statement.Stance = isNegated && stance is (Stance.Asserted or Stance.Expected or Stance.Intended) ? Stance.Denied : stance;
    }

    /// <summary>"Is barred from", "is limited to": a passive of ruling.</summary>
    private static bool Obliges(ReadOnlySpan<Token> tokens, Statement statement) =>
        statement.IsPassive && tokens[statement.Verb].Lemma is var lemma && Grammar.Ruling.Contains(lemma) && statement.Actor is not Actor.OwnOffering;

    /// <summary>"Our strategy is to acquire".</summary>
    private static bool IsAim(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, Statement statement) =>
        statement.Subject is { } subject && Grammar.Aims.Contains(tokens[subject.Head].Lemma)
        && (tags[statement.Verb] == Tag.Infinitive || (statement.Verb + 1 < tokens.Length && tags[statement.Verb + 1] == Tag.To));

    /// <summary>"It is possible that".</summary>
    private static bool IsSaidPossible(ReadOnlySpan<Token> tokens, Statement statement) =>
        statement.Verb + 1 < statement.End + 1 && statement.Verb + 1 < tokens.Length && Grammar.Be.Contains(tokens[statement.Verb].Form)
        && Grammar.PossibleAdjectives.Contains(tokens[statement.Verb + 1].Lemma);

    private static bool Has(System.Collections.Frozen.FrozenSet<int> words, Token token) => words.Contains(token.Lemma) || words.Contains(token.Form) || words.Contains(token.Lemma2);

    /// <summary>What is possible or denied stays so, whatever verb leads on.</summary>
    private static Stance Stronger(Stance known, Stance further) => known is Stance.Asserted or Stance.Expected ? further : known;

    private static bool IsConditional(ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, Statement statement, int end)
    {
        var limit = Math.Min(end, statement.VerbStart);
        if (tokens[statement.Start].Form == That && statement.Start > 0 && tokens[statement.Start - 1].Form is var noun && (noun == Event || noun == Extent || noun == Case)) return true;
        for (var i = statement.Start; i < limit; i++)
        {
            if (tags[i] != Tag.Subordinator || !(Grammar.ConditionOpeners.Contains(tokens[i].Form) || Grammar.Inversions.Contains(tokens[i].Form))) continue;

            // "If any, we", "assuming no exercise, the Company": the words behind the opener have no verb.
            return !HasCommaBetween(tokens, i + 1, statement.Subject?.Start ?? statement.VerbStart);
        }

        // "should we fail": the modal opens the clause.
        return statement.VerbStart == statement.Start && (tokens[statement.VerbStart].Form == Should || tokens[statement.VerbStart].Form == Had) && statement.Subject is null;
    }

    private static bool HasCommaBetween(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from + 1; i <= to && i < tokens.Length; i++)
        {
            if (tokens[i].Before >= Gap.Comma) return tokens[from].Before < Gap.Comma;
        }

        return false;
    }

    private static void ReadWithin(ReadOnlySpan<Token> tokens, Statement statement, Statement parent)
    {
        if (parent.Verb < 0) return;
        var verb = tokens[parent.Verb];
        if (DeniesAssurance(tokens, parent))
        {
            statement.Stance = Stance.Hypothetical;
            return;
        }

        if (parent.Stance is Stance.Conditional or Stance.Hypothetical && statement.Stance is Stance.Asserted or Stance.Expected or Stance.Intended)
        {
            statement.Stance = Stance.Hypothetical;
            return;
        }

        if (IsSaidPossible(tokens, parent) && statement.Stance is Stance.Asserted or Stance.Expected) statement.Stance = Stance.Possible;
        if (statement.Stance is Stance.Asserted or Stance.Expected or Stance.Possible && parent.Actor is Actor.Agreement or Actor.Law && (verb.Is(Provide) || Grammar.Ruling.Contains(verb.Lemma)))
        {
            statement.Stance = Stance.Required;
            return;
        }

        if (statement.Stance is not (Stance.Asserted or Stance.Expected)) return;
        if (HoldsOpinion(tokens, parent)) statement.Stance = Stance.Believed;
        else if (Has(Grammar.Believing, verb)) statement.Stance = parent.IsNegated ? Stance.Denied : parent.Actor is Actor.Registrant or Actor.Unknown or Actor.Insider ? Stance.Believed : Stance.Reported;
        else if (Has(Grammar.Expecting, verb)) statement.Stance = parent.IsNegated ? Stance.Denied : parent.Actor is Actor.Source ? Stance.Reported : Stance.Expected;
        else if (Has(Grammar.Intending, verb)) statement.Stance = Stance.Intended;
        else if (Has(Grammar.Reporting, verb) && parent.Actor is not (Actor.Registrant or Actor.OwnOffering)) statement.Stance = Stance.Reported;
    }

    private static bool DeniesAssurance(ReadOnlySpan<Token> tokens, Statement parent)
    {
        for (var i = parent.Start; i < parent.End; i++)
        {
            var token = tokens[i];
            if (token.Is(Assurance) || token.Is(Guarantee) || token.Is(Assure) || token.Is(Certain)) return parent.IsNegated || parent.Stance == Stance.Denied || HasNo(tokens, parent);
        }

        return false;
    }

    private static bool HasNo(ReadOnlySpan<Token> tokens, Statement statement)
    {
        for (var i = statement.Start; i < statement.End; i++)
        {
            if (Grammar.NegativeDeterminers.Contains(tokens[i].Form) || Grammar.Negations.Contains(tokens[i].Form)) return true;
        }

        return false;
    }

    /// <summary>"Management is of the view that".</summary>
    private static bool HoldsOpinion(ReadOnlySpan<Token> tokens, Statement parent)
    {
        for (var i = Math.Max(parent.Start, parent.Verb); i < parent.End; i++)
        {
            if (tokens[i].Is(Opinion) || tokens[i].Is(View) || tokens[i].Is(Belief) || tokens[i].Is(Judgment)) return true;
        }

        return false;
    }

    /// <summary>"In our opinion", "in the view of management", "it is our belief".</summary>
    private static bool IsOpinion(ReadOnlySpan<Token> tokens, Statement statement)
    {
        for (var i = statement.Start; i < statement.VerbStart; i++)
        {
            if (i == 0 || !(tokens[i].Is(Opinion) || tokens[i].Is(View) || tokens[i].Is(Belief) || tokens[i].Is(Judgment))) continue;
            if (Grammar.Possessives.Contains(tokens[i - 1].Form) || (i + 1 < tokens.Length && tokens[i + 1].Form == Of)) return true;
        }

        return false;
    }

    private static bool IsRisked(ReadOnlySpan<Token> tokens, Statement statement)
    {
        for (var i = Math.Max(0, statement.Start - 3); i < statement.VerbStart; i++)
        {
            if (tokens[i].Is(Risk) && i + 1 < tokens.Length && i >= statement.Start - 3) return true;
        }

        return false;
    }
}
