namespace DisclosureLint.Language;

/// <summary>The two hashes of a word: the 32 bits that name a lemma, and the 64 by which a form is found.</summary>
internal static class LexiconHash
{
    /// <summary>FNV-1a of 32 bits over the characters; a letter of ASCII counts as its byte.</summary>
    public static int Id(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ letter) * 16777619u;
        return (int)hash;
    }

    /// <summary>FNV-1a of 64 bits, mixed once more so that its ends depend on every letter; and the id, made in the same pass.</summary>
    public static ulong Key(ReadOnlySpan<char> word, out int id)
    {
        var hash = 14695981039346656037ul;
        var small = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211ul;
            small = (small ^ letter) * 16777619u;
        }

        id = (int)small;
        return (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15ul;
    }
}
