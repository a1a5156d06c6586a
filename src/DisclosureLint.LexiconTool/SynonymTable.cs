using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>Plain synonyms of common words, for tests that put one word in another's place.</summary>
internal static class SynonymTable
{
    private const int MostRows = 6000;
    private const int MostSynonyms = 4;
    private const int MostSenses = 2;

    private const string Notice =
        "# Synonyms for tests, made by DisclosureLint.LexiconTool: lemma, class, synonyms of its first two senses. Do not edit.\n"
        + "# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The licence: docs/notices.md.\n";

    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "be", "have", "do", "get", "go", "make", "take", "come", "give", "let", "put", "set", "say", "know", "thing", "man", "time", "way",
    };

    /// <summary>The table with its notice, commonest lemmas chosen, in the order of their letters.</summary>
    public static string Write(WordNetFolder wordNet, IReadOnlyList<TradeWord> trade)
    {
        var american = BritishSpelling.Pairs(wordNet);
        var weights = TradeWords.Weights(trade);
        var counts = wordNet.Lemmas.ToDictionary(lemma => (lemma.Word, lemma.Class), lemma => lemma.Count);
        var rows = wordNet.Lemmas
            .Where(lemma => lemma.Word.Length > 2 && !lemma.IsName && !Light.Contains(lemma.Word)
                && !ClosedClasses.All.ContainsKey(lemma.Word))
            .Select(lemma => (Lemma: lemma, Count: lemma.Count + (2 * weights.GetValueOrDefault((lemma.Word, lemma.Class)))))
            .Where(row => row.Count > 0 && !american.ContainsKey(row.Lemma.Word))
            .Select(row => (row.Lemma, row.Count, Synonyms: Synonyms(row.Lemma, counts, american)))
            .Where(row => row.Synonyms.Count > 0)
            .OrderByDescending(row => row.Count).ThenBy(row => row.Lemma.Word, StringComparer.Ordinal).ThenBy(row => row.Lemma.Class)
            .Take(MostRows)
            .OrderBy(row => row.Lemma.Word, StringComparer.Ordinal).ThenBy(row => row.Lemma.Class)
            .Select(row => $"{row.Lemma.Word}\t{Name(row.Lemma.Class)}\t{string.Join('\t', row.Synonyms)}\n");
        return Notice + string.Concat(rows);
    }

    private static List<string> Synonyms(
        Lemma lemma, Dictionary<(string Word, WordClasses Class), int> counts, Dictionary<string, string> american) =>
        [.. lemma.Senses.Take(MostSenses)
            .SelectMany(sense => sense.Words
                .Where(word => WordNetFolder.IsSingleWord(word) && word != lemma.Word && word.Length > 2 && !american.ContainsKey(word)
                    && !ClosedClasses.All.ContainsKey(word) && counts.GetValueOrDefault((word, lemma.Class)) > 0)
                .OrderByDescending(word => counts[(word, lemma.Class)]).ThenBy(word => word, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(MostSynonyms)];

    private static string Name(WordClasses klass) => klass switch
    {
        WordClasses.Noun => "noun",
        WordClasses.Verb => "verb",
        WordClasses.Adjective => "adj",
        _ => "adv",
    };
}
