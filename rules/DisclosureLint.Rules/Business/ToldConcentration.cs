using System.Globalization;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>What a sentence tells of large customers.</summary>
/// <param name="Share">The largest share, in percent; null where only words tell it.</param>
/// <param name="Shares">How many shares it gives.</param>
/// <param name="IsNamed">Whether a customer has a name.</param>
/// <param name="IsOne">Whether it speaks of one customer.</param>
internal readonly record struct ToldConcentration(decimal? Share, int Shares, bool IsNamed, bool IsOne)
{
    /// <summary>The share of one customer, in percent, from which the staff ask for its contract.</summary>
    private const decimal Large = 20m;

    private const decimal Significant = 10m;

    /// <summary>The share of several customers, in percent, from which one of them is likely significant.</summary>
    private const decimal SignificantOfSeveral = 50m;

    private static readonly Cure Terms = Cure.Concept("the terms of the contract", Concepts.TermsOfASaleContract)
        .Within(Reach.Paragraph | Reach.NextParagraphs);
    private static readonly Cure Percentages = Cure.Token("a share", TokenKind.Percentage).Within(Reach.Paragraph);

    /// <summary>What the sentence of a hit tells.</summary>
    /// <param name="hit">The concentration.</param>
    public static ToldConcentration Of(ConceptHit hit)
    {
        var reading = hit.Reading;
        var (start, end) = reading.TokensOfSentence(reading.SentenceOf(hit.Start));
        decimal[] shares = [.. SharesIn(reading, (start, end))];
        decimal? largest = shares.Length == 0 ? null : shares.Max();

        var isNamed = reading.Mentions.Any(mention => mention.Start >= start && mention.End <= end && mention.Actor != Actor.Registrant
            && (mention.Kind == MentionKind.Organization || (mention.Kind == MentionKind.Name && (mention.Start > start
                || mention.End - mention.Start > 1))))
            || reading.Of(Concepts.FewCustomers).Any(few => few.Start >= start && few.End < end && reading.Tokens[few.End].IsCapitalized);
        return new ToldConcentration(largest, shares.Length, isNamed, reading.Of(Concepts.OneCustomer).Any(one => one.Start >= start
            && one.Start < end));
    }

    /// <summary>Whether a sentence that names a customer gives this share.</summary>
    /// <param name="hit">Where it stands.</param>
    /// <param name="share">In percent.</param>
    public bool Gives(ConceptHit hit, decimal share) => IsNamed && (Share == share
        || SharesIn(hit.Reading, hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start))).Contains(share));

    private static IEnumerable<decimal> SharesIn(BlockReading reading, (int Start, int End) range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (reading.Tokens[at].Kind != TokenKind.Percentage) continue;
            var digits = new string([.. reading.TextOf(at, at + 1).TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
            if (decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var share)) yield return share;
        }
    }

    /// <summary>What is missing, as a message names it; null for nothing.</summary>
    /// <param name="context">Where it stands.</param>
    public string? Missing(ConceptContext context)
    {
        if (IsNamed && Share is null) return context.Look(Percentages).Found is null ? "its share of revenue" : null;
        if (IsNamed) return Share >= Large && Shares == 1 && context.Look(Terms).Found is null
            ? "the terms of the contract or the shares of earlier periods" : null;
        if (!IsOne && context.Reading.Has(Concepts.ManyCustomers)) return null;
        if (Share is not null) return Share >= (IsOne ? Significant : SignificantOfSeveral) ? IsOne ? "the name"
            : "their names and the share of each" : null;
        return context.Look(Percentages).Found is null ? "their names and shares of revenue" : null;
    }
}
