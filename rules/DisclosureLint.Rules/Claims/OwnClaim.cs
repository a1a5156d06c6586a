using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>Tells whether a rank or a quality is claimed by the issuer of itself or of what it sells.</summary>
internal static class OwnClaim
{
    /// <summary>How sure it is that a claim is the issuer's own; null where it is another's.</summary>
    /// <param name="context">The words of the claim.</param>
    public static Confidence? Read(ConceptContext context) => Read(context.Filing, context.Hit);

    /// <summary>How sure it is that a claim is the issuer's own; null where it is another's.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="hit">The words of the claim.</param>
    public static Confidence? Read(Filing filing, ConceptHit hit)
    {
        if (hit.Statement.Stance == Stance.Denied) return null;
        var (actor, holder) = Ascription.Of(hit);
        return actor switch
        {
            Actor.Registrant or Actor.OwnOffering => Confidence.Medium,
            Actor.Customer or Actor.Partner or Actor.Personnel when SpeaksOfIssuer(hit) => Confidence.Low,
            Actor.Unknown or Actor.OtherEntity when holder is { } named && IsName(hit.Reading, named) => OfName(filing, actor),
            _ => null,
        };
    }

    /// <summary>A name that the reading does not know: the issuer's in a draft that does not say who the issuer is, else perhaps a product's.</summary>
    private static Confidence? OfName(Filing filing, Actor actor)
    {
        if (filing.Profile.Registrant is null) return Confidence.Medium;
        return actor == Actor.Unknown ? Confidence.Low : null;
    }

    private static bool IsName(BlockReading reading, Mention mention)
    {
        var head = reading.Tokens[mention.Head];
        if (mention.Kind is MentionKind.Name or MentionKind.Organization) return true;
        var isFirst = reading.TokensOfSentence(reading.SentenceOf(mention.Head)).Start == mention.Head;
        return head is { IsCapitalized: true, IsWord: true } && (!isFirst || head.Form == head.Lemma) && reading.Tags[mention.Head] == Tag.Noun;
    }

    private static bool SpeaksOfIssuer(ConceptHit hit) =>
        hit.Reading.Mentions.Any(mention => hit.Statement.Holds(mention.Start) && mention.Actor is Actor.Registrant or Actor.OwnOffering);
}
