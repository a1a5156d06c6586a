using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Reads what an issuer claims about itself in the sections that describe it.</summary>
internal sealed class ClaimSource : FactSource<Claim>
{
    private const int LongestClaim = 32;

    // A page break puts its furniture and notes between two paragraphs.
    private const int EarlierBlocks = 10;

    private static readonly PhraseList<bool> Imperatives = new(
        [.. "build become extend maintain expand leverage provide grow continue pursue enhance strengthen increase develop deliver drive invest create establish capitalize focus attract accelerate advance make be offer achieve further improve strive seek remain retain broaden deepen".Split(' ').Select(verb => (verb, true))]);

    private static readonly string[] StrengthTitles = ["strength", "advantage", "differentiat", "highlights", "why we win", "sets us apart",
        "overview", "our company", "our solution", "benefits", "our platform", "our products", "our technology"];

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> Read(Filing filing)
    {
        var terms = filing.Facts.Single<IssuerTerms>();
        var claims = new List<Claim>();
        var words = new Words();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or TableBlock || !ClaimSections.Contains(block.Section)) continue;
            foreach (var sentence in block.Sentences)
            {
                foreach (var (claim, isBare) in Read(sentence, words.In(sentence), terms)) claims.Add(isBare ? WithEarlierSupport(claim, claims) : claim);
            }
        }

        return claims;
    }

    /// <summary>"While we are the category leader" goes back to the claim a paragraph or two before, and to its measure.</summary>
    private static Claim WithEarlierSupport(Claim claim, List<Claim> before)
    {
        for (var at = before.Count - 1; at >= 0 && before[at].Block.Index >= claim.Block.Index - EarlierBlocks; at--)
        {
            if (before[at].IsSupported && before[at].Cue.Predicate == ClaimPredicate.Rank && before[at].Section.TopLevel == claim.Section.TopLevel)
                return claim with { Support = claim.Support | before[at].Support };
        }

        return claim;
    }

    private static IEnumerable<(Claim Claim, bool IsBare)> Read(Sentence sentence, Word[] words, IssuerTerms terms)
    {
        var innocent = ClaimLexicon.Innocent.Find(words).ToArray();
        SubjectReader? subjects = null;
        ClaimSupport? support = null;
        var (lastStart, lastEnd, lastPredicate) = (-1, -1, ClaimPredicate.Rank);
        foreach (var cue in ClaimLexicon.Cues.Find(words))
        {
            if (innocent.Any(phrase => phrase.Start < cue.End && phrase.End > cue.Start) || !Comparand.Allows(words, cue)) continue;
            if (IsProperName(sentence, words, cue) || IsResult(sentence, cue)) continue;
            subjects ??= new SubjectReader(words, terms);
            var subject = subjects.Read(cue);
            var isHeading = subject.Who == ClaimSubject.Unknown && cue.Start <= 3 && IsStrengthHeading(sentence, words, cue);
            if (subject.Who != ClaimSubject.Issuer && !isHeading) continue;
            if (isHeading) subject = new SubjectReading(ClaimSubject.Issuer, 0);
            if (IsSoughtByOthers(words, subject.Start, cue.Start)) continue;
            var start = Math.Min(subject.Start, cue.Start);
            var end = ClauseEnd(words, cue.End);
            if (start < lastEnd && (cue.Value.Weight == CueWeight.Weak || (start == lastStart && cue.Value.Predicate == lastPredicate))) continue;
            (lastStart, lastEnd, lastPredicate) = (start, end, cue.Value.Predicate);
            var voice = IsImperative(sentence, words) ? ClaimVoice.Aim : VoiceReader.Read(words, start, cue.Start, cue.End);
            support ??= SupportReader.Read(sentence);
            yield return (new Claim(sentence.Block, new TextSpan(words[start].Range.Start, words[end - 1].Range.End), cue.Value, voice,
                support.Value, subject.IsOwned, isHeading), cue.Value.Predicate == ClaimPredicate.Rank && end == cue.End);
        }
    }

    /// <summary>Index behind the last word of the clause, at most some thirty words on.</summary>
    private static int ClauseEnd(Word[] words, int from)
    {
        var end = from;
        while (end < words.Length && end - from < LongestClaim && words[end].Before < Gap.Comma && !StartsPurpose(words, end)
            && !StartsClause(words, end)) end++;
        return end;
    }

    /// <summary>Whether the words are what customers want: "clients seeking state of the art stables".</summary>
    private static bool IsSoughtByOthers(Word[] words, int subject, int cue)
    {
        for (var at = subject + 1; at < cue; at++)
        {
            if (words[at].Lower is "seeking" or "wanting" or "needing" or "requiring" or "demanding" or "desiring" or "seek" or "demand" or "want"
                && (Grammar.OutsiderNouns.Contains(words[at - 1].Lower) || words[at - 1].Lower is "who" or "that")) return true;
        }

        return false;
    }

    /// <summary>Whether a capital inside a sentence makes the cue a name: "a warehouse in Superior".</summary>
    private static bool IsProperName(Sentence sentence, Word[] words, PhraseMatch<ClaimCue> cue) =>
        cue.Start > 0 && words[cue.Start].IsCapitalized && words[cue.Start].Before == Gap.None && sentence.Block is not Heading && !IsLead(sentence);

    /// <summary>Whether a comparative compares results of periods or products in management's discussion, outside its overview.</summary>
    private static bool IsResult(Sentence sentence, PhraseMatch<ClaimCue> cue) =>
        cue.Value.Family == "comparative" && sentence.Section.IsWithin(SectionKind.ManagementsDiscussion)
            && !sentence.Section.Title.ContainsIgnoringCase("overview");

    /// <summary>"with the goal of" and "in order to" tell the purpose of a claim and are no part of it.</summary>
    private static bool StartsPurpose(Word[] words, int at) =>
        at + 2 < words.Length && ((words[at].Lower == "with" && words[at + 2].Lower is "goal" or "aim" or "objective")
            || (words[at].Lower == "in" && words[at + 1].Lower == "order"));

    /// <summary>"and we" and "and our" begin a clause of their own.</summary>
    private static bool StartsClause(Word[] words, int at) => words[at].Lower is "and" or "but" && at + 1 < words.Length
        && words[at + 1].Lower is "we" or "our";

    private static bool IsImperative(Sentence sentence, Word[] words) =>
        (sentence.Block is Heading || IsLead(sentence)) && Imperatives.MatchAt(words, 0) is not null;

    private static bool IsLead(Sentence sentence) => sentence.Index == 0 && (sentence.Block is ListItem || sentence.Block.Style.EmphasisedLead > 0);

    private static bool IsStrengthHeading(Sentence sentence, Word[] words, PhraseMatch<ClaimCue> cue)
    {
        if (sentence.Block is not Heading && !IsLead(sentence)) return false;
        if (words.Length > 14 || words.Length == 1 || Imperatives.MatchAt(words, 0) is not null) return false;
        if (cue.Value.Family == "advantage" || words.Any(word => Grammar.Copulas.Contains(word.Lower))) return false;
        for (var at = 0; at < cue.Start; at++)
        {
            if (Grammar.Prepositions.Contains(words[at].Lower) || Grammar.OthersPossessives.Contains(words[at].Lower)) return false;
        }

        if (cue.Value.Predicate == ClaimPredicate.Rank && cue.Value.Family is "leading" or "renown" or "position") return true;
        return sentence.Section.Path.Any(title => StrengthTitles.Any(word => title.ContainsIgnoringCase(word)));
    }
}
