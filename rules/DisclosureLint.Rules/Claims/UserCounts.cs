using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>Tells a count of a public from a handful and from other people's counts.</summary>
internal static class UserCounts
{
    private const int FewestDigits = 3;

    /// <summary>Whether the number of a count has three digits or a scale; one that is told in words only passes.</summary>
    /// <param name="hit">A hit of <see cref="Concepts.CountOfUsers"/>.</param>
    public static bool IsLarge(ConceptHit hit)
    {
        for (var at = hit.Start; at < hit.End; at++)
        {
            if (hit.Reading.Tokens[at].Kind != TokenKind.Number) continue;
            var text = hit.Reading.TextOf(at, at + 1);
            return text.Count(char.IsAsciiDigit) >= FewestDigits || text.Contains("illion", StringComparison.OrdinalIgnoreCase)
                || text.Contains("thousand", StringComparison.OrdinalIgnoreCase) || text.Contains("hundred", StringComparison.OrdinalIgnoreCase)
                || hit.End - hit.Start > FewestDigits;
        }

        return true;
    }

    /// <summary>Whether the sentence, or the lead-in of its list, speaks of the issuer or what it offers.</summary>
    /// <param name="hit">A hit of <see cref="Concepts.CountOfUsers"/>.</param>
    public static bool IsOwn(ConceptHit hit) => hit.Reading.Block is Filings.ListItem || hit.Reading.Mentions.Any(mention =>
        hit.Reading.SentenceOf(mention.Start) == hit.Statement.SentenceIndex && mention.Actor is Actor.Registrant or Actor.OwnOffering);
}
