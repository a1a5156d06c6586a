using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>A word in one class, as WordNet has it.</summary>
/// <param name="Word">In small letters.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Senses">Its synonym sets, commonest sense first.</param>
/// <param name="Count">How often it was met in the tagged texts.</param>
/// <param name="HasKin">Whether a word of another class derives from it.</param>
internal sealed record Lemma(string Word, WordClasses Class, IReadOnlyList<Synset> Senses, int Count, bool HasKin)
{
    /// <summary>Whether it is always written with a capital: a name.</summary>
    public bool IsName { get; } = Senses.Count > 0 && !Senses.Any(sense => sense.Words.Contains(Word, StringComparer.Ordinal));
}
