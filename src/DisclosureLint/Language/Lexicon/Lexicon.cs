namespace DisclosureLint.Language;

/// <summary>
/// The words of English that prospectuses use, each with its classes and lemmas, made once from WordNet by
/// <c>src/DisclosureLint.LexiconTool</c>. Words that it does not hold are read by their suffix.
/// </summary>
public static class Lexicon
{
    /// <summary>What the table was made from.</summary>
    public static string Source => LexiconTable.Source;

    /// <summary>What a word may be.</summary>
    /// <param name="lowerWord">The word in small letters, its apostrophes straight, without "'s" or "n't".</param>
    public static LexiconEntry Find(ReadOnlySpan<char> lowerWord) =>
        LexiconTable.TryFind(lowerWord, out var entry) ? entry : UnknownWord.Read(lowerWord);

    /// <summary>The id of a lemma: FNV-1a of 32 bits over its small letters, the same in every build.</summary>
    /// <param name="lemma">The lemma in small letters and American spelling.</param>
    public static int IdOf(ReadOnlySpan<char> lemma) => LexiconHash.Id(lemma);
}
