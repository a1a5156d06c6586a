using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A mishap that filings tell in one place as a fact and in another as a possibility.</summary>
/// <param name="Concept">The mishap.</param>
/// <param name="Kept">What tells the mishap where it is denied, such as a covenant that is kept; null for none.</param>
/// <param name="InTables">Whether a row of a table with an amount tells it.</param>
/// <param name="OnlyOfRegistrant">Whether only a clause whose subject is the registrant tells it as possible.</param>
/// <param name="ByOthers">Whether others do it to the registrant, which the sentence then names.</param>
internal sealed record ToldEvent(Concept Concept, Concept? Kept = null, bool InTables = false, bool OnlyOfRegistrant = false, bool ByOthers = false)
{
    private static readonly string[] Denials = ["cease", "no longer"];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ToldEvent> All { get; } =
    [
        new(Concepts.BrokenCovenant, Kept: Concepts.KeptCovenant), new(Concepts.CyberIncident), new(Concepts.RecallOfGoods), new(Concepts.Impairment, InTables: true),
        new(Concepts.LossOfALargeCustomer), new(Concepts.DepartureOfALeader), new(Concepts.NoticeAboutTheListing), new(Concepts.Default),
        new(Concepts.Restatement), new(Concepts.WorkStoppage), new(Concepts.Outage), new(Concepts.FireOrAccident), new(Concepts.WarningOfARegulator),
        new(Concepts.ContractEndedEarly), new(Concepts.FallInRevenue, OnlyOfRegistrant: true), new(Concepts.RiseOfInterestRates), new(Concepts.MoneyLentByAnInsider),
        new(Concepts.ClaimOfInfringement, ByOthers: true),
    ];

    /// <summary>Whether a hit tells the mishap as a fact of the registrant, with a date or an amount.</summary>
    /// <param name="hit">A hit of the concept.</param>
    public bool IsFact(ConceptHit hit)
    {
        var reading = hit.Reading;
        if (reading.Block is TableBlock) return InTables && hit.Text.Contains("mpair", StringComparison.Ordinal) && HasFigure(reading, hit.End, Math.Min(reading.Tokens.Count, hit.End + 8));
        if (reading.Block is Heading || hit.Statement is not { } statement) return false;
        if (ByOthers ? !IsOfRegistrant(hit) : statement.Actor is Actor.OtherEntity or Actor.Competitor or Actor.Market or Actor.Law or Actor.Agreement) return false;
        var isTold = hit.Concept == Kept ? statement.IsNegated : IsADenial(hit) || (!statement.IsNegated && statement.Stance == Stance.Asserted);
        var (start, end) = reading.TokensOfSentence(reading.SentenceOf(hit.Start));
        return isTold && statement.Time == StatementTime.Past && HasFigure(reading, start, end);
    }

    /// <summary>Whether a hit tells the mishap as a possibility of the registrant.</summary>
    /// <param name="hit">A hit of the concept.</param>
    public bool IsPossible(ConceptHit hit)
    {
        foreach (var statement in hit.Reading.StatementsOf(hit.Reading.SentenceOf(hit.Start)))
        {
            if (statement.End <= hit.Start || statement.Start >= hit.End) continue;
            if (!ByOthers && statement.Actor is Actor.OtherEntity or Actor.Competitor or Actor.Market) return false;
            if (statement.Actor == Actor.Law && Concept != Concepts.WarningOfARegulator && !IsOfRegistrant(hit)) return false;
            if (ByOthers && IsToldAsDone(hit)) return false;
            if (OnlyOfRegistrant && statement.Actor != Actor.Registrant) return false;
            if (statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical) return true;

            // "A stoppage, were one to take place, would curtail shipments"; "rules might oblige us to write down the mill".
            if (statement.Time != StatementTime.Past && IsInASupposition(hit)) return true;
        }

        return false;
    }

    private static bool IsInASupposition(ConceptHit hit)
    {
        foreach (var statement in hit.Reading.StatementsOf(hit.Reading.SentenceOf(hit.Start)))
        {
            if (statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical) return true;
        }

        return false;
    }

    /// <summary>Whether the words of the mishap deny by themselves: "ceased to be an employee".</summary>
    private static bool IsADenial(ConceptHit hit) => Denials.Any(word => hit.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the same sentence says that others have done it: "they have asserted, and may again assert".</summary>
    private static bool IsToldAsDone(ConceptHit hit)
    {
        foreach (var statement in hit.Reading.StatementsOf(hit.Reading.SentenceOf(hit.Start)))
        {
            if (statement is { Stance: Stance.Asserted, Time: StatementTime.Past, IsNegated: false }) return true;
        }

        return false;
    }

    private static bool IsOfRegistrant(ConceptHit hit) => hit.Reading.Mentions.Any(mention => mention.Actor is Actor.Registrant or Actor.OwnOffering
        && hit.Reading.SentenceOf(mention.Start) == hit.Reading.SentenceOf(hit.Start));

    private static bool HasFigure(BlockReading reading, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (reading.Tokens[at].Kind is TokenKind.Date or TokenKind.Period or TokenKind.Money or TokenKind.Number or TokenKind.Percentage) return true;
        }

        return false;
    }
}
