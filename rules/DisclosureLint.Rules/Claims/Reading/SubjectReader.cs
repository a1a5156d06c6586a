namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Of whom a claim speaks.</summary>
internal enum ClaimSubject
{
    /// <summary>The reading does not say.</summary>
    Unknown,

    /// <summary>The issuer, its products or its position.</summary>
    Issuer,

    /// <summary>Somebody else: a competitor, a customer, a vendor, a person, the market.</summary>
    Other,
}

/// <summary>A subject and where it begins.</summary>
/// <param name="Who">Of whom the claim speaks.</param>
/// <param name="Start">Index of the first word of the claim.</param>
/// <param name="IsOwned">Whether the cue stands in a phrase that the issuer owns: <c>our leading position</c>.</param>
internal readonly record struct SubjectReading(ClaimSubject Who, int Start, bool IsOwned = false)
{
    public static readonly SubjectReading Unknown = new(ClaimSubject.Unknown, 0);

    public static readonly SubjectReading Other = new(ClaimSubject.Other, 0);
}

/// <summary>
/// Finds out of whom a cue speaks, by the structure of the sentence: owner ("our leading"), copula ("we are a leading"), apposition
/// ("hosted by a vendor, a leading"), a verb of having ("we operate the largest"), or the noun before a relative clause.
/// </summary>
internal sealed class SubjectReader(Word[] words, IssuerTerms terms)
{
    private const int MaximumModifiers = 6;

    /// <summary>Of whom a cue speaks.</summary>
    public SubjectReading Read(PhraseMatch<ClaimCue> cue) => cue.Value.Shape switch
    {
        CueShape.Noun => ReadNounPhrase(cue),
        CueShape.Verb when cue.Start > 0 && (Grammar.Determiners.Contains(words[cue.Start - 1].Lower)
            || words[cue.Start - 1].Lower is "our" or "'s") => ReadNounPhrase(cue),
        _ => Clause(BeforeNumber(cue.Start)),
    };

    private SubjectReading ReadNounPhrase(PhraseMatch<ClaimCue> cue)
    {
        var at = cue.Start;
        if (words[at].Lower != "the") at = LeftOfModifiers(at);
        if (at < 0 || (at == cue.Start && words[at].Before == Gap.Break && at == 0)) return AtClauseStart(cue);
        var isComparison = cue.Value.Predicate == ClaimPredicate.Comparison;
        var word = words[at].Lower;

        if (word == "our") return HeadIsOutsider(cue.End - 1) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, at, IsOwned: true);
        if (word == "its") return IsIts(at) && !HeadIsOutsider(cue.End - 1) ? new SubjectReading(ClaimSubject.Issuer, at) : SubjectReading.Other;
        if (Grammar.OthersPossessives.Contains(word)) return SubjectReading.Other;
        if (word == "'s" && at > 0)
        {
            if (terms.IsNameEndingAt(words, at - 1)) return HeadIsOutsider(cue.End - 1) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, at - 1);
            if (!Grammar.WorldWords.Contains(words[at - 1].Lower) && !Grammar.Pronouns.Contains(words[at - 1].Lower)) return SubjectReading.Other;
            if (Grammar.WorldWords.Contains(words[at - 1].Lower))
            {
                at--;
                if (at > 0 && (Grammar.Determiners.Contains(words[at - 1].Lower) || words[at - 1].IsCapitalized)) at--;
                return Governed(at, cue, isComparison);
            }
        }

        // "on Norvane One, a leading": the word before the comma is the end of a name, no determiner.
        if (Grammar.Determiners.Contains(word) && (at + 1 >= cue.End || words[at + 1].Before < Gap.Comma || at == cue.Start))
        {
            if (word is "this" or "these" && isComparison) return OfferFollows(at) ? new SubjectReading(ClaimSubject.Issuer, at) : Clause(at);
            return Governed(at, cue, isComparison);
        }

        return Governed(at + 1, cue, isComparison);
    }

    /// <summary>Of whom a noun phrase speaks that begins at a word: what stands before it decides.</summary>
    private SubjectReading Governed(int start, PhraseMatch<ClaimCue> cue, bool isComparison)
    {
        var at = start - 1;
        if (at < 0 || words[start].Before == Gap.Break) return start > 0 && words[start].Before == Gap.Break ? Apposition(start) : AtClauseStart(cue);
        if (words[start].Before == Gap.Comma) return words[start].Lower is "a" or "an" or "the" or "one"
            || words[at].IsCapitalized ? Apposition(start) : Clause(start);

        // "one of the leading", "among the largest"
        if (words[at].Lower == "of" && at > 0 && words[at - 1].Lower is "one" or "some" or "part") at -= 2;
        else if (words[at].Lower is "among" or "amongst") at--;
        if (at >= 0 && at < start - 1 && words[at + 1].Before == Gap.Comma) return Apposition(at + 1);
        while (at >= 0 && (Grammar.Fillers.Contains(words[at].Lower) || words[at].Lower.EndsWith("ly", StringComparison.Ordinal))
            && !Grammar.Copulas.Contains(words[at].Lower)
            && !Grammar.HavingVerbs.Contains(words[at].Lower)) at--;
        if (at < 0) return AtClauseStart(cue);

        var word = words[at].Lower;
        if (word == "'s") return at > 0 && words[at - 1].Lower is "it" or "that" or "there" ? Clause(at - 1) : SubjectReading.Other;
        if (Grammar.Copulas.Contains(word)) return Clause(at);
        if (word is "us" or "it" && at > 0 && words[at - 1].Lower.StartsWith("mak",
            StringComparison.Ordinal)) return new SubjectReading(ClaimSubject.Issuer, at);
        if (word is "them" or "him") return SubjectReading.Other;
        if (word == "as") return As(at);
        if (Grammar.HavingVerbs.Contains(word)) return HeadIsOutsider(cue.End - 1) ? SubjectReading.Other : Clause(at);
        if (Grammar.DealingWords.Contains(word)) return SubjectReading.Other;
        if (Grammar.Pronouns.Contains(word) || word == "our") return word == "we" ? new SubjectReading(ClaimSubject.Issuer, at) : Clause(start);
        if (Grammar.Conjunctions.Contains(word) || Grammar.Relatives.Contains(word)
            || Grammar.Subordinators.Contains(word)) return HeadIsOutsider(cue.End - 1) ? SubjectReading.Other : Clause(at + 1);
        if (Grammar.Prepositions.Contains(word) && at > 0 && Grammar.DealingWords.Contains(words[at - 1].Lower)) return SubjectReading.Other;
        if (Grammar.Prepositions.Contains(word)) return isComparison && word is "with" or "of" or "at" or "in" or "by"
            && !HeadIsOutsider(cue.End - 1) ? Clause(at) : SubjectReading.Other;
        return HeadIsOutsider(cue.End - 1) ? SubjectReading.Other : Clause(at);
    }

    /// <summary>The subject of the clause whose verb stands at a word.</summary>
    private SubjectReading Clause(int verb)
    {
        var end = verb;
        while (end > 0)
        {
            var start = ChunkStart(end);
            var reading = ReadChunk(start, end);
            if (reading.Who != ClaimSubject.Unknown) return reading;
            if (start == 0) return SubjectReading.Unknown;
            var before = words[start - 1].Lower;

            // "a device that is the smallest" has its subject before "that"; "We believe that our platform" behind it.
            if (Grammar.Relatives.Contains(before) && start > 1) return Grammar.Subordinators.Contains(words[start - 2].Lower) ? Clause(start - 2) : Antecedent(start - 2);
            if (start < words.Length && words[start].Before == Gap.Break) return SubjectReading.Unknown;
            if (Grammar.Subordinators.Contains(before)) return Clause(start - 1);
            end = start < end && !Grammar.Conjunctions.Contains(before) ? start : start - 1;
        }

        return SubjectReading.Unknown;
    }

    private int ChunkStart(int end)
    {
        var start = end;
        while (start > 0)
        {
            if (start < words.Length && words[start].Before >= Gap.Comma && start < end) break;
            var before = words[start - 1].Lower;
            if (Grammar.Conjunctions.Contains(before) || Grammar.Subordinators.Contains(before) || Grammar.Relatives.Contains(before)) break;
            start--;
            if (words[start].Before >= Gap.Comma) break;
        }

        return start;
    }

    /// <summary>The subject in a stretch without commas and conjunctions: its first noun phrase, or a pronoun behind an opening phrase.</summary>
    private SubjectReading ReadChunk(int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            var word = words[at].Lower;
            if (word is "we") return new SubjectReading(ClaimSubject.Issuer, at);
            if (word is "us" && at > 0
                && words[at - 1].Lower is "enables" or "enable" or "enabled" or "allows" or "allow" or "helps") return new SubjectReading(ClaimSubject.Issuer, Math.Max(start, at - 1));
            if (word is "they" or "he" or "she" or "you" or "i" or "there") return at == start
                || word is "they" or "he" or "she" ? SubjectReading.Other : SubjectReading.Unknown;
            var name = terms.EndOfNameAt(words, at);
            if (name > at)
            {
                if (name < end && words[name].Lower == "'s") return IsOutsiderAt(name + 1,
                    end) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, at);
                if (at == start || !Grammar.Prepositions.Contains(words[at - 1].Lower)) return new SubjectReading(ClaimSubject.Issuer, Back(at,
                    start));
            }
        }

        if (start >= end) return SubjectReading.Unknown;
        var first = start;
        while (first < end && (Grammar.Fillers.Contains(words[first].Lower) || words[first].Lower is "as" or "further")) first++;
        if (first >= end) return SubjectReading.Unknown;
        switch (words[first].Lower)
        {
            case "our":
                return IsOutsiderAt(first + 1, end) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, first);
            case "its" or "it":
                return IsIts(first) ? new SubjectReading(ClaimSubject.Issuer, first) : SubjectReading.Unknown;
            case "this" or "these":
                return OfferFollows(first) ? new SubjectReading(ClaimSubject.Issuer, first) : SubjectReading.Unknown;
            case "the" or "a" or "an" or "many" or "most" or "some" or "several" or "each" or "all" or "one" or "any" or "such" or "other" or "no" or "these" or "those":
                return QuantifiedOur(first, end) ?? SubjectReading.Other;
        }

        if (Grammar.Prepositions.Contains(words[first].Lower))
        {
            // Behind "With our platform, " the subject follows; "with our platform" alone decides nothing.
            return SubjectReading.Unknown;
        }

        if (Grammar.OutsiderNouns.Contains(words[first].Lower) || Grammar.OutsiderNouns.Contains(words[end - 1].Lower)
            || Grammar.OthersPossessives.Contains(words[first].Lower)
            || Grammar.PersonNouns.Contains(words[first].Lower)) return SubjectReading.Other;
        return words[first].IsCapitalized && (first > 0 || (first + 1 < end
            && words[first + 1].IsCapitalized)) ? SubjectReading.Other : SubjectReading.Unknown;
    }

    private static int Back(int at, int start) => at > start ? at - 1 : at;

    /// <summary>"one of our products", "the breadth of our network": what is ours after a quantifier.</summary>
    private SubjectReading? QuantifiedOur(int first, int end)
    {
        for (var at = first + 1; at < end && at <= first + 5; at++)
        {
            if (words[at].Lower == "our") return IsOutsiderAt(at + 1, end) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, first);
            if (terms.EndOfNameAt(words, at) > at) return new SubjectReading(ClaimSubject.Issuer, first);
            if (Grammar.Prepositions.Contains(words[at].Lower) && words[at].Lower is not "of") return null;
        }

        return null;
    }

    /// <summary>Whether the noun phrase behind "our" is about people or companies outside.</summary>
    private bool IsOutsiderAt(int start, int end)
    {
        for (var at = start; at < end && at < start + 5; at++)
        {
            if (Grammar.Prepositions.Contains(words[at].Lower) || Grammar.Copulas.Contains(words[at].Lower)) return false;
            if (Grammar.OutsiderNouns.Contains(words[at].Lower) || Grammar.PersonNouns.Contains(words[at].Lower)
                || words[at].Lower is "industry" or "market" or "markets")
            {
                var isLast = at + 1 >= end || words[at + 1].Before >= Gap.Comma || !IsOpenClass(words[at + 1].Lower)
                    || Grammar.HavingVerbs.Contains(words[at + 1].Lower);
                if (isLast) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head of the phrase around a cue is somebody outside: <c>our largest customers</c>, <c>leading banks</c>.</summary>
    private bool HeadIsOutsider(int lastOfCue)
    {
        for (var at = lastOfCue; at < words.Length && at <= lastOfCue + 5; at++)
        {
            if (at > lastOfCue && (words[at].Before >= Gap.Comma || (!IsOpenClass(words[at].Lower)
                && words[at].Lower is not ("and" or "or")))) return false;
            if ((Grammar.OutsiderNouns.Contains(words[at].Lower)
                && words[at].Lower is not ("company" or "bank" or "brand" or "companies" or "organization" or "university" or "competitor"))
                || (Grammar.PersonNouns.Contains(words[at].Lower) && words[at].Lower is not ("management" or "general" or "staff")))
            {
                if (at + 1 >= words.Length || words[at + 1].Before >= Gap.Comma || !IsOpenClass(words[at + 1].Lower)) return true;
            }
        }

        return false;
    }

    private static bool IsOpenClass(string word) =>
        !Grammar.Prepositions.Contains(word) && !Grammar.Copulas.Contains(word) && !Grammar.Conjunctions.Contains(word)
            && !Grammar.Pronouns.Contains(word) && !Grammar.Subordinators.Contains(word)
        && !Grammar.Determiners.Contains(word) && !Grammar.OthersPossessives.Contains(word)
        && word is not ("our" or "its" or "'s" or "to" or "as" or "has" or "have" or "will" or "can" or "may" or "not");

    /// <summary>Index of the word that governs the phrase of a cue: the nearest word to the left that is no modifier; -1 at the clause's
    /// start.</summary>
    private int LeftOfModifiers(int cue)
    {
        for (var at = cue - 1; at >= 0 && cue - at <= MaximumModifiers; at--)
        {
            if (words[at + 1].Before == Gap.Break) return -1;
            var word = words[at];
            if (words[at + 1].Before == Gap.Comma && !OwnerIsNear(at)) return at;
            if (!IsOpenClass(word.Lower) || Grammar.HavingVerbs.Contains(word.Lower) || Grammar.DealingWords.Contains(word.Lower)) return at;
            if (terms.IsNameEndingAt(words, at) && !(at + 1 < words.Length && words[at + 1].Before == Gap.Hyphen)) return at;
        }

        return words[0].Range.Start == words[Math.Max(0, cue - 1)].Range.Start || cue == 0 ? -1 : Math.Max(-1, cue - MaximumModifiers - 1);
    }

    /// <summary>Whether a list of adjectives with commas goes back to an article or owner within two words.</summary>
    private bool OwnerIsNear(int at)
    {
        for (var i = at; i >= Math.Max(0, at - 2); i--)
        {
            if (words[i].Lower is "a" or "an" or "the" or "our") return true;
            if (!IsOpenClass(words[i].Lower)) return false;
        }

        return false;
    }

    /// <summary>Index of the first word of the number in front of a cue: <c>two and one half times higher</c>.</summary>
    private int BeforeNumber(int cue)
    {
        if (words[cue].Lower != "times") return cue;
        while (cue > 0 && (words[cue - 1].Lower is "nearly" or "almost" or "about" or "approximately" or "over" or "and" or "half"
            || Grammar.Determiners.Contains(words[cue - 1].Lower) || char.IsDigit(words[cue - 1].Lower[0]))) cue--;
        return cue;
    }

    private SubjectReading Apposition(int start) => Antecedent(start - 1);

    /// <summary>Whom the noun phrase that ends at a word names.</summary>
    private SubjectReading Antecedent(int last)
    {
        if (last < 0) return SubjectReading.Unknown;
        var end = last + 1;
        while (end > 1 && words[end - 1].Lower is "inc" or "corp" or "corporation" or "llc" or "ltd" or "co") end--;
        if (terms.IsNameEndingAt(words, end - 1) || words[end - 1].Lower is "we") return new SubjectReading(ClaimSubject.Issuer, end - 1);
        if (EndsWithForeignName(end)) return SubjectReading.Other;
        for (var at = end - 1; at >= 0 && end - at <= 7; at--)
        {
            if (words[at].Lower == "our") return IsOutsiderAt(at + 1, end) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, at);
            if (words[at].Lower is "this" or "these" && OfferFollows(at)) return new SubjectReading(ClaimSubject.Issuer, at);
            if (terms.EndOfNameAt(words, at) > at && words[at].Before < Gap.Comma) return new SubjectReading(ClaimSubject.Issuer, at);
            if (words[at].Before >= Gap.Comma || Grammar.Prepositions.Contains(words[at].Lower)) break;
            if (Grammar.HavingVerbs.Contains(words[at].Lower) || Grammar.Copulas.Contains(words[at].Lower)) return Clause(at);
        }

        return SubjectReading.Other;
    }

    /// <summary>Whether a noun phrase ends in the name of somebody else: <c>our channel on Norvane One</c>.</summary>
    private bool EndsWithForeignName(int end)
    {
        var start = end;
        while (start > 0 && (words[start - 1].IsCapitalized || char.IsDigit(words[start - 1].Lower[0])) && (start == end
            || words[start].Before < Gap.Comma)) start--;
        if (start == end || !words[start].IsCapitalized) return false;
        for (var at = start; at < end; at++)
        {
            if (terms.EndOfNameAt(words, at) > at || words[at].Lower is "we" or "our" or "company") return false;
        }

        return start > 0 && words[start - 1].Lower is not ("our" or "the");
    }

    /// <summary>"recognized as a leader", "our position as the leading", "As the leader in tents, we".</summary>
    private SubjectReading As(int at)
    {
        if (at == 0 || words[at].Before >= Gap.Comma)
        {
            for (var i = at + 1; i < words.Length; i++)
            {
                if (words[i].Before != Gap.Comma) continue;
                if (words[i].Lower is "we" or "our" || terms.EndOfNameAt(words, i) > i || (words[i].Lower == "the" && i + 1 < words.Length
                    && terms.EndOfNameAt(words, i + 1) > i + 1)) return new SubjectReading(ClaimSubject.Issuer, at);
            }

            return at == 0 ? SubjectReading.Unknown : Clause(at);
        }

        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (words[i].Lower is "us" or "our" or "ourselves" or "we" || terms.EndOfNameAt(words, i) > i)
                return words[i].Lower == "our" && IsOutsiderAt(i + 1, at) ? SubjectReading.Other : new SubjectReading(ClaimSubject.Issuer, i);
            if (words[i].Before >= Gap.Comma) break;
        }

        return words[at - 1].Lower is "such" ? SubjectReading.Other : Clause(at - 1);
    }

    /// <summary>A phrase that opens its clause has no subject of its own: "Market leader in tents" as a heading.</summary>
    private static SubjectReading AtClauseStart(PhraseMatch<ClaimCue> cue) => new(ClaimSubject.Unknown, Math.Min(cue.Start, 0));

    private bool OfferFollows(int at)
    {
        for (var i = at + 1; i < words.Length && i <= at + 4; i++)
        {
            if (Grammar.OfferNouns.Contains(words[i].Lower)) return true;
            if (!IsOpenClass(words[i].Lower)) return false;
        }

        return false;
    }

    /// <summary>Whether "it" or "its" goes back to the issuer earlier in the sentence.</summary>
    private bool IsIts(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (words[i].Lower is "we" or "our" || terms.EndOfNameAt(words, i) > i) return true;
            if (Grammar.OutsiderNouns.Contains(words[i].Lower)) return false;
        }

        return false;
    }
}
