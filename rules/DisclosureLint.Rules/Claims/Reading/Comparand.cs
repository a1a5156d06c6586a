using System.Collections.Frozen;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Tells a comparison with rivals from one with last year, with a number, or with oneself.</summary>
internal static class Comparand
{
    private const int Reach = 14;

    private static readonly PhraseList<bool> Rivals = new(
        [.. new[]
        {
            "competitor*", "competing", "competition", "rival*", "traditional", "conventional", "existing", "alternative*", "legacy",
            "incumbent*", "other", "others", "standard", "typical*", "industry", "any", "current",
            "peer*", "market", "average*", "outsourced", "generic", "comparable", "broadcast", "manual*", "previous methods",
            "brick and mortar", "off the shelf", "commercially available", "available", "most", "many", "their", "similar",
            "prior art", "older", "initial public offering",
        }.Select(phrase => (phrase, true))]);

    private static readonly FrozenSet<string> NumberWords = "one two three four five six seven eight nine ten twelve twenty half".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseList<bool> Openers = new(
        [.. new[] { "than", "compared to", "compared with", "relative to", "versus", "as compared to", "as compared with", "in comparison to",
            "when compared to", "when compared with" }.Select(phrase => (phrase, true))]);

    /// <summary>Whether a cue can be a claim: comparatives need a rival to compare with, superlatives a field or an owner.</summary>
    public static bool Allows(Word[] words, PhraseMatch<ClaimCue> cue)
    {
        if (words[cue.Start].Lower is "most" or "largest" or "best" && IsOwn(words, cue.Start)) return false;
        if (words[cue.Start].Lower == "the" && words[cue.End - 1].Lower is "first" or "only") return cue.Start > 0
            && IntroducesFirst(words[cue.Start - 1].Lower);
        if (words[cue.Start].Lower == "significant" && words[cue.End - 1].Lower is "cost" or "costs") return IsSaved(words, cue.Start);
        if (cue.Value.Family is not ("comparative" or "superlative")) return true;
        if (cue.Value.Family == "superlative") return IsSuperlative(words, cue);
        for (var at = cue.End; at < Math.Min(words.Length, cue.End + Reach); at++)
        {
            if (words[at].Before == Gap.Break) return false;
            if (Openers.MatchAt(words, at) is not { } opener) continue;
            for (var i = opener.End; i < Math.Min(words.Length, opener.End + 2); i++)
            {
                // "than we do" and "than ours" praise the rival; "than 100" and "than in 2019" compare numbers.
                if (words[i].Lower == "our" && i + 1 < words.Length && Grammar.OutsiderNouns.Contains(words[i + 1].Lower)) return true;
                if (words[i].Lower is "we" or "us" or "our" or "ours" || NumberWords.Contains(words[i].Lower)
                    || char.IsDigit(words[i].Lower[0]) || words[i].Lower[0] == '$') return false;
            }

            return Rivals.IsIn(words, opener.End, Math.Min(words.Length, opener.End + 6));
        }

        // "more effectively introduces" leaves the rival unsaid.
        return words[cue.End - 1].Lower.EndsWith("ly", StringComparison.Ordinal) && cue.Start > 0 && words[cue.Start - 1].Lower != "to"
            && cue.End < words.Length && words[cue.End].Before == Gap.None;
    }

    /// <summary>Whether a cost is one that the product saves its buyer: <c>saving hospitals significant cost</c>.</summary>
    private static bool IsSaved(Word[] words, int cost)
    {
        for (var at = cost - 1; at >= Math.Max(0, cost - 4); at--)
        {
            if (words[at].Lower is "save" or "saves" or "saved" or "saving") return true;
        }

        return false;
    }

    /// <summary>Whether a superlative ranks the issuer's own things among themselves: <c>our largest plant</c>.</summary>
    private static bool IsOwn(Word[] words, int cue)
    {
        while (cue > 1 && (NumberWords.Contains(words[cue - 1].Lower) || char.IsDigit(words[cue - 1].Lower[0]))) cue--;
        return cue > 0 && (words[cue - 1].Lower is "our" or "its" or "their" || (words[cue - 1].Lower == "'s" && cue > 1
            && !Grammar.WorldWords.Contains(words[cue - 2].Lower)));
    }

    /// <summary>Whether a verb leads to a claim of being first; "the first delivery" as a subject claims nothing.</summary>
    private static bool IntroducesFirst(string verb) =>
        Grammar.Copulas.Contains(verb) || verb is "as" or "developed" or "developing" or "introduced" or "launched" or "created" or "offer" or "offered" or "built" or "invented" or "believe";

    /// <summary>A superlative claims something behind an article, an owner or "among": <c>the most accurate</c>, <c>our fastest</c> does
    /// not.</summary>
    private static bool IsSuperlative(Word[] words, PhraseMatch<ClaimCue> cue)
    {
        if (cue.Start == 0) return true;
        var before = words[cue.Start - 1].Lower;
        if (before is "at" || IsOwn(words, cue.Start)) return false;
        return before is "the" or "'s" or "and" or "or" or "of" or "is" or "are" || words[cue.Start].Before >= Gap.Comma;
    }
}
