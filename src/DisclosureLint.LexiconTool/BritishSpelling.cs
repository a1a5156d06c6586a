namespace DisclosureLint.LexiconTool;

/// <summary>Finds the American spelling of a lemma that WordNet has in both, in one set of synonyms.</summary>
internal static class BritishSpelling
{
    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isational", "izational"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"),
        ("iser", "izer"), ("isable", "izable"),
        ("yse", "yze"), ("yser", "yzer"), ("our", "or"), ("oured", "ored"), ("ourable", "orable"), ("ourably", "orably"), ("ourer", "orer"),
        ("ourless", "orless"), ("ourful", "orful"), ("ourite", "orite"), ("oural", "oral"), ("ouring", "oring"), ("tre", "ter"),
        ("bre", "ber"),
        ("ence", "ense"), ("ogue", "og"), ("ogramme", "ogram"), ("gement", "gment"), ("eing", "ing"), ("il", "ill"), ("ol", "oll"),
        ("ilment", "illment"), ("olment", "ollment"), ("ilful", "illful"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"),
        ("llor", "lor"),
        ("practise", "practice"), ("grey", "gray"), ("cheque", "check"), ("aluminium", "aluminum"), ("mould", "mold"), ("plough", "plow"),
        ("sulph", "sulf"), ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("tyre", "tire"), ("kerb", "curb"), ("storey", "story"),
    ];

    /// <summary>Inside a word: "anaesthetic", "oestrogen", "sulphide".</summary>
    private static readonly (string British, string American)[] Insides =
        [("ae", "e"), ("oe", "e"), ("sulph", "sulf"), ("mould", "mold"), ("grey", "gray")];

    /// <summary>Spelt with s on both sides of the ocean; WordNet lists a z too.</summary>
    private static readonly HashSet<string> AlwaysS = new(StringComparer.Ordinal)
    {
        "advertise", "advertiser", "advertising", "merchandise", "merchandiser", "franchise", "surprise", "compromise",
        "exercise", "supervise", "revise",
        "comprise", "apprise", "improvise", "televise", "enterprise", "chastise", "devise", "glamour", "prise", "advisor",
        "dialogue", "catalogue",
        "analogue", "prologue", "epilogue", "synagogue", "demagogue", "pedagogue",
    };

    /// <summary>The American spelling of British lemmas, and of "advertize" the one with s.</summary>
    public static Dictionary<string, string> Pairs(WordNetFolder wordNet)
    {
        var counts = wordNet.Lemmas.GroupBy(lemma => lemma.Word, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in counts.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var american in Candidates(word))
            {
                if (pairs.ContainsKey(word) || !counts.TryGetValue(american, out var others)) continue;
                if (!counts[word].Exists(lemma => others.Exists(other => other.Class == lemma.Class && ShareSense(lemma, other)))) continue;
                if (AlwaysS.Contains(word)) pairs[american] = word;
                else pairs[word] = american;
            }
        }

        // Nothing leads to a word that itself leads on.
        foreach (var (british, american) in pairs.ToList())
        {
            if (pairs.TryGetValue(american, out var further)) pairs[british] = further;
        }

        return pairs;
    }

    /// <summary>The British spelling of an American lemma in -ize or -ization that WordNet need not have.</summary>
    public static string? Of(string american)
    {
        if (american.Length < 7) return null;
        if (american.EndsWith("ize", StringComparison.Ordinal)) return american[..^3] + "ise";
        return american.EndsWith("ization", StringComparison.Ordinal) ? american[..^7] + "isation" : null;
    }

    private static IEnumerable<string> Candidates(string word)
    {
        foreach (var (british, american) in Endings)
        {
            if (word.EndsWith(british, StringComparison.Ordinal)) yield return word[..^british.Length] + american;
        }

        foreach (var (british, american) in Insides)
        {
            var index = word.IndexOf(british, StringComparison.Ordinal);
            if (index >= 0) yield return string.Concat(word.AsSpan(0, index), american, word.AsSpan(index + british.Length));
        }
    }

    private static bool ShareSense(Lemma lemma, Lemma other) =>
        lemma.Senses.Any(sense => other.Senses.Contains(sense)) && !lemma.IsName && !other.IsName;
}
