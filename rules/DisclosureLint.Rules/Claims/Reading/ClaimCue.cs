namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>What a claim says of its subject.</summary>
internal enum ClaimPredicate
{
    /// <summary>A place in a market: leader, largest, first, number one.</summary>
    Rank,

    /// <summary>A quality above others: superior, unique, faster than, the most accurate.</summary>
    Comparison,
}

/// <summary>How the words of a cue sit in the sentence.</summary>
internal enum CueShape
{
    /// <summary>Part of a noun phrase: <c>a leading provider</c>, <c>the leader</c>.</summary>
    Noun,

    /// <summary>A verb with the claim in it: <c>pioneered</c>, <c>outperforms</c>.</summary>
    Verb,

    /// <summary>Said of the clause's subject wherever it stands: <c>second to none</c>, <c>at the forefront</c>.</summary>
    Phrase,
}

/// <summary>How much a cue claims.</summary>
internal enum CueWeight
{
    /// <summary>Puffery that a letter takes up now and then.</summary>
    Weak,

    /// <summary>A claim that a letter takes up.</summary>
    Strong,
}

/// <summary>Words that make a claim.</summary>
/// <param name="Family">Claims of one family are one comment: <c>leading</c>, <c>largest</c>, <c>unique</c>.</param>
/// <param name="Predicate">What is claimed.</param>
/// <param name="Shape">How the words sit in the sentence.</param>
/// <param name="Weight">How much they claim.</param>
internal sealed record ClaimCue(string Family, ClaimPredicate Predicate, CueShape Shape = CueShape.Noun, CueWeight Weight = CueWeight.Strong);
