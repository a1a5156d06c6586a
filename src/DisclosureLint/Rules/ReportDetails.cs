using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>What a rule can say about a finding beyond its place.</summary>
public sealed record ReportDetails
{
    /// <summary>Arguments of the descriptor's message; empty gives it the words of the draft as <c>{0}</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>A message in place of the descriptor's; null keeps that one.</summary>
    public string? Message { get; init; }

    /// <summary>How sure the rule is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Medium;

    /// <summary>A severity in place of the descriptor's, such as <see cref="Severity.Info"/> for a doubtful case; the configuration
    /// can still change it. Null keeps the descriptor's.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Other places: the second end of a contradiction, further blanks.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>Words that would cure the finding, or null.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>What would have cured it and was not found, with where it was looked for; empty where the rule looked for nothing.</summary>
    public IReadOnlyList<CureResult> LookedFor { get; init; } = [];

    /// <summary>Whether the words alone are the finding's identity, so that a change elsewhere in the sentence does not make it a new one.</summary>
    public bool IsOfWordsAlone { get; init; }

    /// <summary>
    /// Findings of this rule with the same key become one, at the most prominent place, the others related: "here and throughout".
    /// Null groups only those whose words are the same.
    /// </summary>
    public string? GroupKey { get; init; }
}

/// <summary>A place that a finding also speaks of.</summary>
/// <param name="Block">The block.</param>
/// <param name="Range">Offsets into the block's text.</param>
/// <param name="Note">What is there, in a few words.</param>
public sealed record Place(Block Block, TextSpan Range, string Note = "")
{
    /// <summary>The place of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="note">What is there, in a few words.</param>
    public static Place Of(Sentence sentence, string note = "")
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new Place(sentence.Block, sentence.Range, note);
    }
}
