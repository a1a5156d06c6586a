using System.Collections.Frozen;

namespace DisclosureLint.Language;

/// <summary>About how often words stand in prospectuses: an expression is sought by its rarest word.</summary>
internal static class Frequency
{
    private const int Closed = 400;
    private const int Common = 60;
    private const int Rare = 3;

    private static readonly FrozenSet<int> CommonWords = Grammar.Words(
        "company stock share common business product customer revenue service agreement time year market sale cost operation result price offering "
        + "security financial include provide make receive increase net cash period amount interest development expense loss plan right holder "
        + "director board option value date state law regulation risk factor material future certain additional other any such new current use "
        + "form relate base require continue expect believe effect term condition number total general related party asset income fund capital");

    /// <summary>About how often in ten thousand words a word stands.</summary>
    /// <param name="word">Id of a lemma or form.</param>
    public static int Of(int word) =>
        Grammar.Prepositions.Contains(word) || Grammar.Determiners.Contains(word) || Grammar.Be.Contains(word) || Grammar.Have.Contains(word)
        || Grammar.Do.Contains(word) || Grammar.Modals.Contains(word) || Grammar.Pronouns.Contains(word) || Grammar.Possessives.Contains(word)
        || Grammar.Conjunctions.Contains(word) || Grammar.Subordinators.Contains(word) || Grammar.Relatives.Contains(word) || Grammar.Negations.Contains(word)
            ? Closed
            : CommonWords.Contains(word) || Grammar.NumberWords.Contains(word) || Grammar.Adverbs.Contains(word) ? Common : Rare;
}
