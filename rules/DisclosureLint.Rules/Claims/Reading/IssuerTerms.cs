namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>The words by which a filing speaks of its issuer and of what belongs to it.</summary>
/// <param name="Names">Names of the issuer and of its products, as word lists.</param>
internal sealed record IssuerTerms(PhraseList<bool> Names)
{
    /// <summary>Index behind the issuer's name where it begins at a word, else the word's own index.</summary>
    public int EndOfNameAt(Word[] words, int at)
    {
        if (words[at].Lower is "company" or "registrant" or "issuer" && at > 0 && words[at - 1].Lower == "the"
            && words[at].IsCapitalized) return at + 1;
        return words[at].IsCapitalized && Names.MatchAt(words, at) is { } match ? match.End : at;
    }

    /// <summary>Whether a name of the issuer or of a product ends with a word.</summary>
    public bool IsNameEndingAt(Word[] words, int last)
    {
        for (var start = last; start >= Math.Max(0, last - 3); start--)
        {
            var end = EndOfNameAt(words, start);
            if (end > start && end > last) return true;
        }

        return false;
    }
}
