using DisclosureLint.Language;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>What a row of a table measures, in the words by which prose names it: lemmas without articles, totals and "expenses".</summary>
internal static class RowKey
{
    private static readonly System.Collections.Frozen.FrozenSet<int> Dropped = Words.Of("our the total its a an company registrant 's and s");
    private static readonly int Expense = Lexicon.IdOf("expense");
    private static readonly int Net = Lexicon.IdOf("net");
    private static readonly System.Collections.Frozen.FrozenSet<int> AlwaysNet = Words.Of("revenue sale cash");

    private static readonly (string Both, string[] Each)[] Signed =
    [
        ("income (loss)", ["income", "loss"]), ("(loss) income", ["income", "loss"]), ("earnings (loss)", ["earnings", "loss"]),
        ("loss (income)", ["income", "loss"]), ("provided by (used in)", ["provided by", "used in"]), ("(used in) provided by", ["provided by", "used in"]),
        ("used in (provided by)", ["provided by", "used in"]), ("income (expense)", ["income", "expense"]), ("(expense) income", ["income", "expense"]),
        ("profit (loss)", ["profit", "loss"]),
    ];

    /// <summary>The keys of a label: two where it names both signs, <c>net income (loss)</c>.</summary>
    /// <param name="label">The label of a row.</param>
    public static IEnumerable<string> Of(string label)
    {
        var lower = label.ToLowerInvariant();
        foreach (var (both, each) in Signed)
        {
            if (!lower.Contains(both, StringComparison.Ordinal)) continue;
            foreach (var one in each)
            {
                if (OfWords(lower.Replace(both, one, StringComparison.Ordinal)) is { } key) yield return key;
            }

            yield break;
        }

        if (OfWords(lower) is { } only) yield return only;
        if (lower.StartsWith("net loss and comprehensive loss", StringComparison.Ordinal)) yield return OfWords("net loss")!;
    }

    /// <summary>The key of some words of prose; null where nothing is left of them.</summary>
    /// <param name="words">The words in small letters; what stands in parentheses is left out.</param>
    public static string? OfWords(string words)
    {
        var lemmas = new List<int>();
        var depth = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '(') depth++;
            else if (words[i] == ')') depth--;
            if (depth > 0 || !char.IsLetter(words[i])) continue;
            var start = i;
            while (i + 1 < words.Length && char.IsLetter(words[i + 1])) i++;
            Add(lemmas, Lexicon.Find(words.AsSpan(start, i + 1 - start)).Lemma);
        }

        return Join(lemmas);
    }

    private static void Add(List<int> lemmas, int lemma)
    {
        if (!Dropped.Contains(lemma)) lemmas.Add(lemma);
    }

    private static string? Join(List<int> lemmas)
    {
        if (lemmas.Count > 1 && lemmas[^1] == Net) lemmas.RemoveAt(lemmas.Count - 1);
        if (lemmas.Count > 1 && lemmas[0] == Net && AlwaysNet.Contains(lemmas[1])) lemmas.RemoveAt(0);
        if (lemmas.Count > 1 && lemmas[^1] == Expense) lemmas.RemoveAt(lemmas.Count - 1);
        return lemmas.Count == 0 ? null : string.Join(' ', lemmas);
    }
}
