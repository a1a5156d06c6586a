using System.Numerics;

namespace DisclosureLint.Language;

/// <summary>One way to say a concept: a part that is found by its first word, and what else its statement must hold or must not hold.</summary>
internal sealed class ConceptSaying(Concept concept, int order, Matcher main, Matcher[] others, Matcher[] absent, Matcher[] nots, FirstSet first)
{
    public int Order { get; } = order;

    public FirstSet First { get; } = first;

    /// <summary>Adds the hit that begins at a token, if there is one.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="end">Index behind the last token of the sentence.</param>
    /// <param name="into">Takes the hit.</param>
    public void Try(BlockReading reading, int at, int end, List<ConceptHit> into)
    {
        var ends = main.Advance(new MatchWindow(reading, at, end), 1);
        ends &= ~1UL;
        if (ends == 0) return;
        var (start, last) = (at, at + 63 - BitOperations.LeadingZeroCount(ends));
        if (others.Length + absent.Length > 0)
        {
            var (from, to) = Scope(reading, at);
            if (last > to && reading.StatementAt(last - 1) is not null) to = Scope(reading, last - 1).End;
            foreach (var other in others)
            {
                if (Find(other, reading, from, to) is not { } place)
                {
                    // An item of a list reads with its lead-in.
                    if (reading.Lead is not { } lead || lead.TokenArray.Length == 0 || Find(other, lead, 0, lead.TokenArray.Length) is null) return;
                    continue;
                }

                (start, last) = (Math.Min(start, place.Start), Math.Max(last, place.End));
            }

            foreach (var other in absent)
            {
                if (Find(other, reading, from, to) is not null) return;
            }
        }

        foreach (var other in nots)
        {
            if (Overlaps(other, reading, at, last)) return;
        }

        into.Add(new ConceptHit(concept, reading, start, last));
    }

    /// <summary>The statement around a token, with the statements that it stands in or that stand in it.</summary>
    private static (int Start, int End) Scope(BlockReading reading, int at)
    {
        if (reading.StatementAt(at) is not { } statement) return reading.TokensOfSentence(reading.SentenceOf(at));
        var (start, end) = (statement.Start, statement.End);
        for (var outer = statement.Parent; outer is not null; outer = outer.Parent) (start, end) = (Math.Min(start, outer.Start), Math.Max(end, outer.End));
        foreach (var other in reading.StatementsOf(statement.SentenceIndex))
        {
            for (var outer = other.Parent; outer is not null; outer = outer.Parent)
            {
                if (outer == statement) end = Math.Max(end, other.End);
            }
        }

        return (start, end);
    }

    private static (int Start, int End)? Find(Matcher matcher, BlockReading reading, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var ends = matcher.Advance(new MatchWindow(reading, at, to), 1) & ~1UL;
            if (ends != 0) return (at, at + BitOperations.TrailingZeroCount(ends));
        }

        return null;
    }

    /// <summary>Whether a part stands over some tokens, or begins shortly before them and reaches into them.</summary>
    internal static bool Overlaps(Matcher matcher, BlockReading reading, int start, int end)
    {
        var (from, to) = reading.TokensOfSentence(reading.SentenceOf(start));
        for (var at = Math.Max(from, start - 12); at < end; at++)
        {
            var ends = matcher.Advance(new MatchWindow(reading, at, to), 1) & ~1UL;
            if (ends != 0 && at + 63 - BitOperations.LeadingZeroCount(ends) > start) return true;
        }

        return false;
    }
}
