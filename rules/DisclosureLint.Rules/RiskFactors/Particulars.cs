using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>What ties a risk to the registrant: an amount, a date, a person, another company, an instance.</summary>
internal static class Particulars
{
    private static readonly int Act = Lexicon.IdOf("act");

    /// <summary>Any of them.</summary>
    public static readonly Cure Any = Cure.Where("an amount, date, name or instance", Find);

    private static int? Find(BlockReading reading, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var kind = reading.Tokens[at].Kind;
            if (kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Duration) return at;
            if (kind is TokenKind.Date or TokenKind.Period && !(at > 1 && reading.Tokens[at - 2].Is(Act))) return at;
            if (kind == TokenKind.Number && char.IsAsciiDigit(reading.Block.Text[reading.Tokens[at].Start])
                && !(at > 0 && reading.Tokens[at - 1].IsCapitalized)) return at;
        }

        foreach (var mention in reading.Mentions)
        {
            if (mention.Start >= start && mention.End <= end && mention.Kind is MentionKind.Person or MentionKind.Organization
                && mention.Actor is not (Actor.Law or Actor.Registrant)) return mention.Head;
        }

        // A name of two words or more, which is no country, exchange, officer or law.
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start >= start && mention.End <= end && mention.Kind == MentionKind.Name && reading.Block is not Filings.Heading
                && mention.Actor is Actor.Unknown or Actor.OwnOffering or Actor.OtherEntity
                && !reading.Of(Concepts.NameOfNoOne).Any(hit => hit.Start < mention.End && hit.End > mention.Start)) return mention.Head;
        }

        foreach (var hit in reading.Of(Concepts.InstanceTold))
        {
            if (hit.Start >= start && hit.Start < end) return hit.Start;
        }

        return null;
    }
}
