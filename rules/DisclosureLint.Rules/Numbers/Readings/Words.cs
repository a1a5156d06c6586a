using System.Collections.Frozen;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>Sets of words as the ids that tokens have.</summary>
internal static class Words
{
    /// <summary>Words that say that a number is not told to its last digit.</summary>
    public static readonly FrozenSet<int> Hedges = Of("approximately about around roughly nearly almost over approx some exceeding");

    /// <summary>The ids of words.</summary>
    /// <param name="words">Words in small letters with spaces between.</param>
    public static FrozenSet<int> Of(string words) => words.Split(' ').Select(word => Lexicon.IdOf(word)).ToFrozenSet();
}
