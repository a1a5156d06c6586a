namespace DisclosureLint.Language.Notation;

/// <summary>The names that expressions use in angle brackets and behind a slash.</summary>
internal static class WordClassNames
{
    /// <summary>What may stand behind a word's slash; the number is the flag of <c>WordClasses</c>.</summary>
    public static readonly IReadOnlyDictionary<string, int> AfterSlash = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["noun"] = 1,
        ["verb"] = 2,
        ["adjective"] = 4,
        ["adverb"] = 8,
    };

    /// <summary>Kinds of token and of mention.</summary>
    public static readonly IReadOnlyList<string> Entities =
    [
        "money", "percent", "number", "date", "period", "duration", "blank", "person", "organization", "name", "term", "citation",
    ];

    /// <summary>Word classes.</summary>
    public static readonly IReadOnlyList<string> Classes =
    [
        "noun", "verb", "adjective", "adverb", "determiner", "preposition", "pronoun", "comparative", "superlative", "past", "gerund", "any",
    ];

    /// <summary>Actors, as <c>Actor</c> names them.</summary>
    public static readonly IReadOnlyList<string> Actors =
    [
        "registrant", "own-offering", "customer", "supplier", "competitor", "partner", "underwriter", "holder", "insider", "personnel",
        "source", "market", "law", "agreement", "other-entity",
    ];

    /// <summary>Whether a name may stand in angle brackets.</summary>
    public static bool IsKnown(string name) => Contains(Entities, name) || Contains(Classes, name) || Contains(Actors, name);

    /// <summary>All names, for messages.</summary>
    public static IEnumerable<string> All()
    {
        foreach (var name in Entities) yield return name;
        foreach (var name in Classes) yield return name;
        foreach (var name in Actors) yield return name;
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var known in names)
        {
            if (string.Equals(known, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
