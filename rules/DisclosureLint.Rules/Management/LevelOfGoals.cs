using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The cure of a goal without its figure: the figure in a sentence, or a table of goals with figures.</summary>
internal static class LevelOfGoals
{
    /// <summary>The level of the goal.</summary>
    public static Cure Any { get; } = Cure.Where("the level of the goal", static (reading, start, end) => reading.Block is TableBlock
        ? IsTableOfGoals(reading) ? start : null
        : LevelIn(reading, start, end));

    private static int? LevelIn(BlockReading reading, int start, int end)
    {
        foreach (var hit in reading.Of(Concepts.LevelOfAGoal))
        {
            // A number in words counts goals; a level is in digits.
            if (hit.Start >= start && hit.Start < end && hit.Text.Any(char.IsAsciiDigit)) return hit.Start;
        }

        return null;
    }

    private static bool IsTableOfGoals(BlockReading table) =>
        (table.Has(Concepts.HeadOfATableOfGoals) || table.Has(Concepts.LevelOfAGoal))
        && table.Tokens.Any(static token => token.Kind is TokenKind.Money or TokenKind.Number or TokenKind.Percentage);
}
