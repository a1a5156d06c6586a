using System.Numerics;

namespace DisclosureLint.Language;

/// <summary>One way to say a concept: a part that is found by its rarest word, and what else its statement must hold or must not hold.</summary>
/// <param name="concept">The concept.</param>
/// <param name="main">The part that is found.</param>
/// <param name="others">What else the statement must hold.</param>
/// <param name="absent">What it must not hold.</param>
/// <param name="nots">What the words are not.</param>
/// <param name="first">The words by which the part is found.</param>
/// <param name="reach">How many tokens of the part may stand before them.</param>
internal sealed class ConceptSaying(Concept concept, Matcher main, Matcher[] others, Matcher[] absent, Matcher[] nots, FirstSet first, int reach)
{
    public FirstSet First { get; } = first;

    /// <summary>Adds the hit around a token by which the part is found, if there is one.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="anchor">Index of the token.</param>
    /// <param name="begin">Index of the first token of the sentence.</param>
    /// <param name="end">Index behind the last token of the sentence.</param>
    /// <param name="into">Takes the hit.</param>
    public void Try(BlockReading reading, int anchor, int begin, int end, List<ConceptHit> into)
    {
        var at = Math.Max(begin, anchor - reach);
        var ends = 0UL;
        if (at == anchor)
        {
            ends = main.Advance(new MatchWindow(reading, at, end), 1) & ~1UL;
        }
        else
        {
            // All places where it may begin at once; which of them it was is asked only where one did.
            var starts = (1UL << (anchor - at + 1)) - 1;
            if (main.Advance(new MatchWindow(reading, at, end), starts) == 0) return;
            for (; at <= anchor; at++)
            {
                ends = main.Advance(new MatchWindow(reading, at, end), 1) & ~1UL;
                if (ends != 0 && at + 63 - BitOperations.LeadingZeroCount(ends) > anchor) break;
                ends = 0;
            }
        }

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
                    // An item of a list reads with its lead-in; what follows the item's first sentence stands for itself.
                    if (reading.Lead is not { } lead || reading.SentenceOf(at) > 0 || Find(other, lead, 0, lead.TokenArray.Length) is null) return;
                    continue;
                }

                // What it is not stands over any of its parts, whichever of them was sought first.
                foreach (var excluded in nots)
                {
                    if (Overlaps(excluded, reading, place.Start, place.End)) return;
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
