using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A sentence that puts a change down to causes: what comes before the words of cause, and the causes behind them.</summary>
/// <param name="filing">The reading of the filing.</param>
/// <param name="hit">The words of cause.</param>
internal sealed class ChangeExplanation(FilingReading filing, ConceptHit hit)
{
    private readonly BlockReading _reading = hit.Reading;
    private readonly int _sentence = hit.Reading.SentenceOf(hit.Start);
    private readonly (int Start, int End) _tokens = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start));

    private readonly bool _isBefore = hit.Concept == Concepts.CausesBeforeTheVerb;

    private (int Start, int End) Named => _isBefore ? (_tokens.Start, hit.Start) : (hit.End, _tokens.End);

    /// <summary>Whether no other words of cause stand before it in the sentence.</summary>
    public bool IsFirst => !In(Concepts.CauseOfAChange, _tokens.Start, hit.Start)
        && !In(Concepts.CausesBeforeTheVerb, _tokens.Start, hit.Start);

    /// <summary>Whether a change is told in the sentence before the causes, or in the sentence before it.</summary>
    public bool TellsOfChange => In(Concepts.ChangeTold, _tokens.Start, _isBefore ? _tokens.End : hit.End) || (_sentence > 0
        && IsChange(_sentence - 1)) || _reading.Block.Previous is Heading && Amounts(_tokens.Start, hit.Start) > 1;

    /// <summary>Whether the sentence looks ahead, or tells what may be.</summary>
    public bool IsOutlook => In(Concepts.OutlookOfResults, _tokens.Start, hit.Start == _tokens.Start ? _tokens.End : hit.Start);

    /// <summary>Whether the line is one whose causes nobody asks for.</summary>
    public bool IsMinor => In(Concepts.MinorLineOfResults, _tokens.Start, hit.Start)
        || In(Concepts.MinorLineOfResults, hit.End, Math.Min(_tokens.End, hit.End + 4))
        || (_sentence > 0 && In(Concepts.MinorLineOfResults, _reading.TokensOfSentence(_sentence - 1).Start, _tokens.Start)
            && !In(Concepts.LineOfResults, _tokens.Start, hit.Start));

    /// <summary>Whether a line of the statement of operations is named before the causes.</summary>
    public bool HasLine => In(Concepts.LineOfResults, _tokens.Start, _isBefore ? _tokens.End : hit.Start);

    /// <summary>Whether such a line is named before the causes, in the sentence before, or in the heading.</summary>
    public bool IsOfResults => HasLine || (_sentence > 0
        && In(Concepts.LineOfResults, _reading.TokensOfSentence(_sentence - 1).Start, _tokens.Start))
        || _reading.Block.Section.IsWithin(SectionKind.ResultsOfOperations);

    /// <summary>Whether an amount stands with the causes, in the list that they lead to, or in the sentence that shares the change
    /// out.</summary>
    public bool IsQuantified => Amounts(Named.Start, Named.End) > 0 || IsListWithAmounts || IsSharedOut(_sentence + 1)
        || In(Concepts.ShareOfAChange, hit.End, _tokens.End)
        || In(Concepts.ToldElsewhere, hit.End, _tokens.End)
        || IsSharedOutBefore || IsSharedOutUnderIt;

    /// <summary>A list of the causes follows and gives amounts.</summary>
    private bool IsListWithAmounts
    {
        get
        {
            for (var block = _reading.Block.Next; block is ListItem; block = block.Next)
            {
                if (filing.Of(block)?.Tokens.Any(token => token.Kind is TokenKind.Money or TokenKind.Percentage) == true) return true;
            }

            return false;
        }
    }

    /// <summary>The sentence before shares the change out: amounts behind words of cause, or the components of both periods.</summary>
    private bool IsSharedOutBefore
    {
        get
        {
            const int ComponentsOfTwoPeriods = 5;
            if (_sentence == 0) return false;
            var (start, end) = _reading.TokensOfSentence(_sentence - 1);
            if (Money(start, end) >= ComponentsOfTwoPeriods) return true;
            foreach (var cause in _reading.Of(Concepts.CauseOfAChange))
            {
                if (cause.Start >= start && cause.End < end && Money(cause.End, end) > 0) return true;
            }

            return In(Concepts.ShareOfAChange, start, end) && Money(start, end) > 1;
        }
    }

    /// <summary>The next paragraphs of a segmented company give the amounts of each segment.</summary>
    private bool IsSharedOutUnderIt
    {
        get
        {
            const int Beside = 3;
            var block = _reading.Block;
            for (var i = 0; i < Beside && block.Next is { } next and not Heading; i++, block = next)
            {
                if (filing.Of(next) is { } reading && reading.Has(Concepts.SegmentNamed) && MoneyOf(reading) > 1) return true;
            }

            return false;
        }
    }

    /// <summary>Whether the change is one between periods: a period, an amount or a comparison stands in the sentence or in the one
    /// before, or "the increase" takes one up.</summary>
    public bool IsBetweenPeriods => HasMeasure(_tokens) || (In(Concepts.ChangeTakenUp, _tokens.Start, _tokens.End) && !In(Concepts.OutlookOfResults, _tokens.Start, _tokens.End))
        || (_sentence > 0 && HasMeasure(_reading.TokensOfSentence(_sentence - 1)));

    /// <summary>Whether it tells units sold, whose growth is itself the volume.</summary>
    public bool IsVolume => In(Concepts.UnitsTold, _tokens.Start, hit.Start) && !In(Concepts.LineOfResults, _tokens.Start, hit.Start);

    /// <summary>Whether it sums up a run of quarters.</summary>
    public bool IsRunOfQuarters => In(Concepts.RunOfQuarters, _tokens.Start, _tokens.End);

    private bool HasMeasure((int Start, int End) tokens)
    {
        for (var at = tokens.Start; at < tokens.End; at++)
        {
            if (_reading.Tokens[at].Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Date or TokenKind.Period) return true;
        }

        return false;
    }

    private int Money(int start, int end)
    {
        var amounts = 0;
        for (var at = start; at < end; at++) amounts += _reading.Tokens[at].Kind == TokenKind.Money ? 1 : 0;
        return amounts;
    }

    private static int MoneyOf(BlockReading reading) => reading.Tokens.Count(token => token.Kind == TokenKind.Money);

    /// <summary>Whether a clause of its own follows the words of cause: "because we hired engineers".</summary>
    public bool GivesReason => hit.End < _tokens.End && _reading.StatementAt(hit.End) is { } clause && clause.Verb >= hit.End;

    /// <summary>How many causes are named: those behind the words of cause, with what they set against each other.</summary>
    public int Causes
    {
        get
        {
            var causes = In(Concepts.OneEffectAgainstAnother, hit.Start, hit.End) ? 2 : 1;
            for (var at = Named.Start + 1; at < Named.End - 1; at++)
            {
                // What a cause is told to consist of is no further cause.
                if (!_isBefore && In(Concepts.RelativeOfTime, at, Named.End) && In(Concepts.RelativeOfTime, at, at + 2)) break;
                if (Joins(at)) causes++;
            }

            return causes;
        }
    }

    /// <summary>A comma before a noun phrase, or a conjunction before a phrase of its own; binomials such as "sales and marketing" join nothing.</summary>
    private bool Joins(int at)
    {
        var tags = _reading.Tags;
        if (_reading.Tokens[at].Before >= Gap.Comma && tags[at] == Tag.Conjunction) return tags[at + 1] is not (Tag.Verb
            or Tag.Auxiliary or Tag.Modal or Tag.Pronoun or Tag.To);
        if (_reading.Tokens[at].Before >= Gap.Comma) return tags[at] is Tag.Noun or Tag.Adjective or Tag.Determiner
            or Tag.Possessive or Tag.Gerund or Tag.Participle;
        if (tags[at] != Tag.Conjunction) return false;
        return tags[at + 1] is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Preposition or Tag.To or Tag.Participle
            or Tag.Gerund;
    }

    private bool IsChange(int sentence)
    {
        var (start, end) = _reading.TokensOfSentence(sentence);
        return In(Concepts.ChangeTold, start, end) || Amounts(start, end) > 1;
    }

    private bool IsSharedOut(int sentence)
    {
        if (sentence >= _reading.Block.Sentences.Count) return false;
        var (start, end) = _reading.TokensOfSentence(sentence);
        return Amounts(start, end) > 0 && (In(Concepts.ShareOfAChange, start, end) || TakesUpCause(start, end));
    }

    /// <summary>The next sentence begins with a cause just named and gives its size.</summary>
    private bool TakesUpCause(int start, int end)
    {
        for (var at = start; at < Math.Min(end, start + 3); at++)
        {
            if (_reading.Tags[at] != Tag.Noun) continue;
            for (var cause = hit.End; cause < _tokens.End; cause++)
            {
                if (_reading.Tokens[cause].Lemma == _reading.Tokens[at].Lemma) return true;
            }
        }

        return false;
    }

    /// <summary>Amounts and percentages; the growth of headcount measures no cost.</summary>
    private int Amounts(int start, int end)
    {
        var amounts = 0;
        for (var at = start; at < end; at++)
        {
            if (_reading.Tokens[at].Kind is TokenKind.Money) amounts++;
            else if (_reading.Tokens[at].Kind is TokenKind.Percentage && !In(Concepts.GrowthOfHeadcount, at, at + 1)) amounts++;
        }

        return amounts;
    }

    private bool In(Concept concept, int start, int end) => _reading.HasIn(start, end, concept);
}
