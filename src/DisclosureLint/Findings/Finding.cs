using DisclosureLint.Rules;

namespace DisclosureLint.Findings;

/// <summary>One comment the staff would write, at one place, with the other places it is true of.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How grave it is, after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure the rule is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What is wrong, in a sentence that quotes the words.</summary>
    public required string Message { get; init; }

    /// <summary>The message before the words of the draft were put into it, with <c>{0}</c> for each; null for the rule's own.</summary>
    public string? MessageTemplate { get; init; }

    /// <summary>The most prominent place.</summary>
    public required Location Location { get; init; }

    /// <summary>Other places: the same claim again, the two ends of a contradiction, each blank of a class.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>Words that would cure it, or null.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>What would cure it, where that was looked for, and the places of what was found and did not suffice.</summary>
    public IReadOnlyList<LookedFor> LookedFor { get; init; } = [];

    /// <summary>Other rules that speak of the same words: one passage is one comment, and the strongest rule writes it.</summary>
    public IReadOnlyList<AlsoFound> Also { get; init; } = [];

    /// <summary>Identity across drafts: rule, kind of section, words. Empty until the pipeline has computed it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The identities that it had under the ids of rules that its rule took in; suppressions and baselines know them too.</summary>
    public IReadOnlyList<string> FormerFingerprints { get; init; } = [];

    /// <summary>Why it is not counted, or null where it is.</summary>
    public SuppressionNote? Suppressed { get; init; }

    /// <summary>In how many places the same comment stands: 1 and the repetitions among <see cref="Related"/>.</summary>
    public int Places => 1 + Related.Count(place => place.IsRepetition);

    /// <summary>Findings of one rule with the same key are one comment; null where each stands alone.</summary>
    public string? GroupKey { get; init; }

    /// <summary>Whether the words alone are its identity, whatever is changed around them in the sentence.</summary>
    public bool IsOfWordsAlone { get; init; }

    /// <summary>Arguments of the message, for the letter's comment.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}

/// <summary>A further place of a finding.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
/// <param name="IsRepetition">Whether the same comment would be written there, had it not been written before.</param>
public sealed record RelatedLocation(Location Location, string Message, bool IsRepetition = false);

/// <summary>What another rule says of the words of a finding.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave it takes it, after configuration.</param>
/// <param name="Message">What it says.</param>
public sealed record AlsoFound(RuleDescriptor Rule, Severity Severity, string Message);

/// <summary>What a rule looked for before it reported.</summary>
/// <param name="What">What would have cured, such as <c>an amount</c>.</param>
/// <param name="In">Where it was looked for, nearest first, such as <c>the sentence</c>.</param>
/// <param name="Places">What was found and did not suffice; empty where nothing was found.</param>
public sealed record LookedFor(string What, IReadOnlyList<string> In, IReadOnlyList<Location> Places);

/// <summary>Words that would cure a finding.</summary>
/// <param name="Description">What the suggestion does.</param>
/// <param name="Replacement">Text to put in place of the finding's span.</param>
public sealed record Suggestion(string Description, string Replacement);

/// <summary>Why a finding is not counted.</summary>
/// <param name="Kind"><c>suppression</c> (by the project), <c>inline</c> (by a comment in the draft) or <c>baseline</c>.</param>
/// <param name="Reason">The reason given; null for the baseline.</param>
/// <param name="By">Who decided it, or null.</param>
/// <param name="Expires">The last day it holds, or null for no end.</param>
/// <param name="Support">Where the support is kept, such as <c>binder/12.pdf#4</c>, or null.</param>
public sealed record SuppressionNote(string Kind, string? Reason, string? By = null, DateOnly? Expires = null, string? Support = null);
