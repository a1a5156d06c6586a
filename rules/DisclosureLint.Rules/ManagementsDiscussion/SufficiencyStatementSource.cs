using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Gathers the statements about the sufficiency of funds, wherever they stand in the registration statement, one for a
/// sentence.</summary>
internal sealed class SufficiencyStatementSource : FactSource<SufficiencyStatement>
{
    private static readonly int This = Lexicon.IdOf("this");

    private static readonly SectionKind[] ElsewhereKinds =
    [
        SectionKind.ForwardLookingStatements, SectionKind.Underwriting, SectionKind.Management, SectionKind.ExecutiveCompensation,
        SectionKind.DescriptionOfSecurities, SectionKind.Properties, SectionKind.Taxation, SectionKind.PartII, SectionKind.ExhibitText,
        SectionKind.DividendPolicy, SectionKind.Business,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<SufficiencyStatement> Read(Filing filing)
    {
        var statements = new List<SufficiencyStatement>();
        var isFollowOn = filing.Profile.IsInitialOffering == false;
        foreach (var hit in filing.Reading.Of(Concepts.SufficiencyOfCash).Concat(filing.Reading.Of(Concepts.InsufficiencyOfCash)))
        {
            var block = hit.Reading.Block;
            if (block is Heading or TableBlock || block.Document != filing.Main || block.Section.IsWithinAny(ElsewhereKinds)) continue;
            if (statements.Exists(known => known.Block == block && known.Range == hit.Sentence.Range) || !IsToldOfWhatComes(hit)) continue;
            statements.Add(new SufficiencyStatement(block, hit.Sentence.Range, hit.Statement, IsSufficient(hit), CountsProceeds(hit,
                isFollowOn), HorizonOf(hit)));
        }

        return statements;
    }

    /// <summary>What might be, is required of others or was so in the past is no statement on the funds at hand.</summary>
    private static bool IsToldOfWhatComes(ConceptHit hit)
    {
        var last = hit.Reading.StatementAt(hit.End - 1)!;
        return IsTold(hit.Statement) && IsTold(last) && !(hit.Statement.Time == StatementTime.Past && last.Time == StatementTime.Past);

        static bool IsTold(Statement statement) =>
            statement.Stance is not (Stance.Required or Stance.Reported)
            && (statement.Stance != Stance.Conditional || !IsUnderCondition(statement))
            && (statement.Stance != Stance.Possible || !statement.IsNegated) && (statement.Stance != Stance.Hypothetical
                || !IsUnderCondition(statement))
            && statement.Actor is not (Actor.Law or Actor.OtherEntity or Actor.Competitor);
    }

    /// <summary>"Should cover our needs" is an expectation where no condition stands in the sentence.</summary>
    private static bool IsUnderCondition(Statement statement)
    {
        foreach (var other in statement.Reading.StatementsOf(statement.SentenceIndex))
        {
            if (other.Stance == Stance.Conditional
                && !statement.Reading.Of(Concepts.MoneyFromThisOffering).Any(hit => other.Holds(hit.Start))) return true;
            if (other == statement.Parent) return true;
        }

        return false;
    }

    /// <summary>A hit that begins with its denial ("no need to raise money") is sufficiency all the same.</summary>
    private static bool IsSufficient(ConceptHit hit)
    {
        if (hit.Concept == Concepts.InsufficiencyOfCash) return false;
        var first = hit.Reading.Tokens[hit.Start].Form;
        if (Grammar.Negations.Contains(first) || Grammar.NegativeDeterminers.Contains(first)) return true;
        return hit.Reading.StatementAt(hit.End - 1)!.Stance != Stance.Denied || hit.Statement.Stance != Stance.Denied;
    }

    private static bool CountsProceeds(ConceptHit hit, bool isFollowOn)
    {
        var (start, end) = hit.Reading.TokensOfSentence(hit.Statement.SentenceIndex);
        var inSentence = hit.Reading.Of(Concepts.OfferingLeftOutOfAccount, Concepts.MoneyFromThisOffering).Where(other => other.Start >= start && other.Start < end).ToArray();
        if (Array.Exists(inSentence, other => other.Concept == Concepts.OfferingLeftOutOfAccount)) return false;
        return Array.Exists(inSentence, other => other.Concept == Concepts.MoneyFromThisOffering && (!isFollowOn || SaysThis(other)));
    }

    private static bool SaysThis(ConceptHit hit)
    {
        for (var at = hit.Start; at < hit.End; at++)
        {
            if (hit.Reading.Tokens[at].Form == This) return true;
        }

        return false;
    }

    private static LiquidityHorizon HorizonOf(ConceptHit hit)
    {
        const int Year = 12;
        var horizon = LiquidityHorizon.Vague;
        var reading = hit.Reading;
        var (start, end) = reading.TokensOfSentence(hit.Statement.SentenceIndex);
        for (var at = start; at < end; at++)
        {
            var token = reading.Tokens[at];
            if (token.Kind == TokenKind.Duration)
            {
                var months = Durations.MonthsIn(reading.TextOf(at, at + 1));
                if (months > Year) return LiquidityHorizon.Longer;
                if (months == Year) horizon = LiquidityHorizon.TwelveMonths;
            }
            else if (token.Kind is TokenKind.Date or TokenKind.Period && at > hit.Start)
            {
                return LiquidityHorizon.Longer;
            }
        }

        if (horizon != LiquidityHorizon.Vague) return horizon;
        if (reading.Of(Concepts.YearAhead).Any(year => year.Start >= start && year.Start < end)) return LiquidityHorizon.TwelveMonths;
        return reading.Of(Concepts.TimeAhead).Any(time => time.Start >= hit.Start && time.Start < end
            && !reading.Of(Concepts.VagueTimeAhead).Any(vague => vague.Start <= time.Start && vague.End > time.Start))
            ? LiquidityHorizon.Longer
            : horizon;
    }
}
