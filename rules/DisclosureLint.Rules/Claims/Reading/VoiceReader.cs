namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Finds out how a claim is told: as fact, belief, aim, prospect, possibility, or denied.</summary>
internal static class VoiceReader
{
    private static readonly PhraseList<ClaimVoice> Markers = new(
    [
        .. Of(ClaimVoice.Aim, "goal", "goals", "aim", "aims", "aiming", "objective", "objectives", "mission", "vision", "strive", "strives",
            "striving", "seek to", "seeks to", "seeking to", "intend", "intends", "plan to", "plans to",
            "aspire*", "aspiration*", "endeavor*", "want to", "wish to", "hope to", "hopes to", "our strategy", "strategies", "ambition*",
            "opportunity to", "to become", "to be a", "to be the", "to be an", "to be one", "to remain",
            "to build", "in order to", "work hard", "working to", "committed to", "focused on becoming", "focused on building",
            "help us become", "aimed at", "attempts to", "flexibility to", "desire to", "attempt to", "we try", "potential to",
            "potential for", "poised to",
            "on our way to", "dedicated to", "focused on", "centered on", "we work to", "target profile", "designed to become", "expect to",
            "expects to"),
        .. Of(ClaimVoice.Conditional, "may", "might", "could", "would", "if", "unless", "no assurance*", "cannot assure", "failure to",
            "fail to", "fails to", "should", "whether", "risk that", "depends on", "depend on", "prospective", "potentially", "can be no"),
        .. Of(ClaimVoice.Future, "will", "'ll"),
        .. Of(ClaimVoice.Negation, "not", "never", "neither", "nor", "isn't", "aren't", "without", "cannot", "lack", "lacks", "don't",
            "doesn't", "rather than"),
    ]);

    private static readonly PhraseList<bool> Beliefs = new(
        [.. new[] { "believe", "believes", "belief", "in our opinion", "in our view", "we consider", "consider ourselves", "considers itself",
            "we think", "we feel", "opinion of management", "management's opinion", "our opinion", "our view" }.Select(phrase => (phrase, true))]);

    private static readonly PhraseList<bool> Boasts = new([.. new[] { "not only", "not just", "not possible for", "cannot be matched",
        "could not be", "if not the" }.Select(phrase => (phrase, true))]);

    /// <summary>How a cue is told.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="subject">Index of the claim's first word.</param>
    /// <param name="cue">Index of the cue's first word.</param>
    /// <param name="cueEnd">Index behind the cue.</param>
    public static ClaimVoice Read(Word[] words, int subject, int cue, int cueEnd)
    {
        var voice = ClaimVoice.Assertion;
        for (var at = 0; at < cue; at++)
        {
            if (Boasts.MatchAt(words, at) is { } boast)
            {
                at = boast.End - 1;
                continue;
            }

            if (Markers.MatchAt(words, at) is not { } marker) continue;
            var isNear = marker.Value switch
            {
                // A denial reaches a few words; a possibility its clause; an aim the rest of the sentence.
                ClaimVoice.Negation => cue - at <= 5 && !HasBreak(words, at, cue),
                ClaimVoice.Conditional or ClaimVoice.Future => at >= Math.Min(subject, cue) - 2 && !HasComma(words, at, cue),
                _ => true,
            };
            if (isNear && (voice == ClaimVoice.Assertion || marker.Value == ClaimVoice.Negation)) voice = marker.Value;
            at = marker.End - 1;
        }

        if (voice is ClaimVoice.Assertion or ClaimVoice.Future && Beliefs.IsIn(words, 0, Math.Min(words.Length,
            cueEnd + 12))) return ClaimVoice.Belief;
        return voice;
    }

    private static bool HasComma(Word[] words, int start, int end)
    {
        for (var at = start + 1; at <= end; at++)
        {
            if (words[at].Before >= Gap.Comma) return true;
        }

        return false;
    }

    private static bool HasBreak(Word[] words, int start, int end)
    {
        for (var at = start + 1; at <= end; at++)
        {
            if (words[at].Before == Gap.Break) return true;
        }

        return false;
    }

    private static IEnumerable<(string Phrase, ClaimVoice Voice)> Of(ClaimVoice voice,
        params string[] phrases) => phrases.Select(phrase => (phrase, voice));
}
