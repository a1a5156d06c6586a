using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>A form as it is written: up to three lemmas, likeliest first, and the likeliest part of speech.</summary>
internal sealed record LexiconForm(string Text, IReadOnlyList<(string Lemma, WordClasses Classes)> Lemmas, WordClasses Likely)
{
    private const int MostLemmas = 3;

    /// <summary>The form that may be read in some ways.</summary>
    public static LexiconForm Of(string text, IEnumerable<Reading> readings)
    {
        var ordered = readings
            .OrderByDescending(reading => reading.Weight)
            .ThenBy(reading => reading.Lemma, StringComparer.Ordinal)
            .ToList();
        var lemmas = ordered.Take(MostLemmas).Select(reading => (reading.Lemma, reading.Classes)).ToList();

        // "assets" has a sense of its own and "higher" an entry, but who asks for a noun or an adjective wants "asset" and "high".
        var own = lemmas.FindIndex(lemma => lemma.Lemma == text);
        var inflected = own < 0 ? -1 : lemmas.FindIndex(own, lemma => lemma.Lemma != text && Covers(lemma.Classes, lemmas[own].Classes));
        if (inflected > own)
        {
            var moved = lemmas[inflected];
            lemmas.RemoveAt(inflected);
            lemmas.Insert(own, moved);
        }

        return new LexiconForm(text, lemmas, LikelyOf(ordered));
    }

    private static bool Covers(WordClasses inflected, WordClasses own) =>
        (own.HasFlag(WordClasses.Noun) && inflected.HasFlag(WordClasses.PluralNoun))
        || (own.HasFlag(WordClasses.Adjective) && (inflected & (WordClasses.Comparative | WordClasses.Superlative)) != WordClasses.None);

    private static WordClasses LikelyOf(List<Reading> readings)
    {
        ReadOnlySpan<WordClasses> parts = [WordClasses.Noun, WordClasses.Verb, WordClasses.Adjective, WordClasses.Adverb];
        var likely = WordClasses.None;
        var most = 0.0;
        foreach (var part in parts)
        {
            var weight = readings.Sum(reading => reading.WeightOf(part));
            if (weight <= most) continue;
            most = weight;
            likely = part;
        }

        return likely;
    }
}
