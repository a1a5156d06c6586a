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
        if (hit.Statement.Stance == Stance.Denied) return OfDenial(hit);
        if (IsApposedToAnother(hit)) return null;
        if (hit.Reading.TextOf(hit.Start, hit.Start + 1).Equals("nobody", StringComparison.OrdinalIgnoreCase))
            return NamesIssuer(hit) || filing.Profile.Registrant is null ? Confidence.Medium : null;
        var (actor, holder) = Ascription.Of(hit);
        if (holder is null && actor == Actor.Unknown)
        {
            // What is compared speaks of the subject, whatever the verb.
            if (NamesIssuer(hit)) return Confidence.Medium;
            if (hit.Concept == Concepts.ComparisonWithRivals || hit.Concept == Concepts.BareSuperiority) (actor, holder) = (hit.Statement.Actor, hit.Statement.Subject);
        }

        return actor switch
        {
            Actor.Registrant or Actor.OwnOffering => Confidence.Medium,
            Actor.Personnel when SpeaksOfIssuer(hit) => Confidence.Medium,
            Actor.Customer or Actor.Partner or Actor.Supplier when SpeaksOfIssuer(hit) => Confidence.Low,
            Actor.Unknown or Actor.OtherEntity when holder is { } named && IsName(hit.Reading, named) => OfName(filing, hit, named),
            Actor.Unknown or Actor.Customer or Actor.OtherEntity when hit.Concept == Concepts.ComparisonWithRivals && SpeaksOfIssuer(hit, isNear: false) => Confidence.Low,
            _ => null,
        };
    }

    /// <summary>What nobody else does, the issuer does; any other denial claims nothing.</summary>
    private static Confidence? OfDenial(ConceptHit hit) =>
        hit.Concept == Concepts.BareSuperiority || Grammar.NegativeDeterminers.Contains(hit.Reading.Tokens[hit.Start].Form)
            || (hit.Concept == Concepts.PositionInTheMarket && hit.Statement.Actor == Actor.Competitor)
            ? Confidence.Medium : null;

    /// <summary>A name that the reading does not know: the issuer's in a draft that does not say who the issuer is, else a product's at most.</summary>
    private static Confidence? OfName(Filing filing, ConceptHit hit, Mention named)
    {
        if (hit.Statement.Subject?.Start != named.Start && !(hit.Statement.IsPassive && named.Start > hit.Statement.Verb)) return null;
        if (filing.Profile.Registrant is null) return Confidence.Medium;
        var isProduct = named.Kind == MentionKind.Phrase && named.End - named.Start > 1;
        return isProduct && hit.Concept != Concepts.PositionInTheMarket && hit.Concept != Concepts.LargestOfAField ? Confidence.Low : null;
    }

    /// <summary>Whether a phrase holds a capital that does not open the sentence, or opens it with a single name.</summary>
    private static bool IsName(BlockReading reading, Mention mention)
    {
        if (mention.Kind is MentionKind.Name or MentionKind.Organization) return true;
        var first = reading.TokensOfSentence(reading.SentenceOf(mention.Head)).Start;
        for (var at = mention.Start; at < mention.End; at++)
        {
            var token = reading.Tokens[at];
            if (token is { IsCapitalized: true, IsWord: true } && reading.Tags[at] == Tag.Noun && (at != first || token.Form == token.Lemma)) return true;
        }

        return false;
    }

    private static bool SpeaksOfIssuer(ConceptHit hit, bool isNear = true) => hit.Reading.Mentions.Any(mention => (!isNear || hit.Statement.Holds(mention.Start))
        && mention.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Personnel);

    /// <summary>Whether the words explain another company named before: <c>Orwick Beauty (NASDAQ: ORWK), the leading seller of soap</c>.</summary>
    private static bool IsApposedToAnother(ConceptHit hit)
    {
        const int Longest = 6;
        var text = hit.Reading.Block.Text;
        var tokens = hit.Reading.Tokens;
        for (var at = hit.Start; at > 0 && hit.Start - at < Longest; at--)
        {
            if (tokens[at - 1].Kind == TokenKind.Word && tokens[at].Start - tokens[at - 1].End <= 1) continue;
            var comma = text.LastIndexOf(',', tokens[at].Start, tokens[at].Start);
            if (comma < 1 || text[comma - 1] != ')' || text.LastIndexOf('(', comma) is not (> 0 and var open)) return false;
            return hit.Reading.Mentions.Any(mention => mention.Kind is MentionKind.Organization or MentionKind.Name
                && mention.Actor is not (Actor.Registrant or Actor.OwnOffering) && mention.Start < hit.Start
                && tokens[mention.End - 1].End <= open && open - tokens[mention.End - 1].End <= 1);
        }

        return false;
    }

    private static bool NamesIssuer(ConceptHit hit) => hit.Reading.Mentions.Any(mention => mention.Start >= hit.Start && mention.Start < hit.End
        && mention.Actor is Actor.Registrant or Actor.OwnOffering);
}
