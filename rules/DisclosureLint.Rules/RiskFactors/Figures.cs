using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>What tells how much: an amount, a percentage, a count.</summary>
internal static class Figures
{
    /// <summary>Any of them, or a blank that is left for one.</summary>
    public static readonly Cure Any = Cure.Where("an amount, a percentage or a count", Find);

    private static int? Find(BlockReading reading, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var token = reading.Tokens[at];
            if (token.Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Blank) return at;
            if (token.Kind == TokenKind.Number && char.IsAsciiDigit(reading.Block.Text[token.Start]) && !IsName(reading, at)) return at;
        }

        foreach (var hit in reading.Of(Concepts.CountedParties))
        {
            if (hit.Start >= start && hit.Start < end) return hit.Start;
        }

        return null;
    }

    /// <summary>"Section 382", "Rule 144", "Form 10-K".</summary>
    private static bool IsName(BlockReading reading, int at) =>
        at > 0 && reading.Tokens[at].Before <= Gap.Hyphen && reading.Tokens[at - 1] is { IsCapitalized: true, IsWord: true };
}
