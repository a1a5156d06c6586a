using DisclosureLint.Findings;

namespace DisclosureLint.Rules;

/// <summary>How far a rule is proven.</summary>
public enum RuleStatus
{
    /// <summary>Runs only when asked for: its precision is not measured yet.</summary>
    Preview,

    /// <summary>Runs by default.</summary>
    Stable,

    /// <summary>About law that no longer asks for it; checks only what a draft still offers.</summary>
    Dormant,
}

/// <summary>A source of law or staff practice.</summary>
/// <param name="Citation">The source as lawyers cite it, such as <c>Regulation S-K Item 504</c>.</param>
/// <param name="IsSuperseded">Whether it is only what an old letter cites and no longer the law.</param>
/// <param name="IsVerified">Whether the text of the source was read; an unverified citation is marked so wherever it is shown.</param>
public sealed record Authority(string Citation, bool IsSuperseded = false, bool IsVerified = true)
{
    /// <summary>The citation with its marks.</summary>
    public override string ToString() =>
        Citation + (IsSuperseded ? " (superseded)" : "") + (IsVerified ? "" : " (citation not verified)");
}

/// <summary>A number in a rule's judgement that a project may set otherwise.</summary>
/// <param name="Name">Its name in kebab-case, unique within the rule.</param>
/// <param name="Description">What it decides, and its unit.</param>
/// <param name="Default">The number where nothing is said.</param>
/// <param name="Minimum">The least that makes sense.</param>
/// <param name="Maximum">The most that makes sense.</param>
public sealed record RuleOption(string Name, string Description, decimal Default, decimal Minimum, decimal Maximum);

/// <summary>What a rule is about: everything about it but its behaviour.</summary>
public sealed record RuleDescriptor
{
    /// <summary>The id, such as <c>DL2001</c>; its first digit is the part of the prospectus.</summary>
    public required string Id { get; init; }

    /// <summary>The name in kebab-case, naming the problem: the class's name without its last word <c>Rule</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What a finding says: one sentence, <c>{0}</c> the words of the draft unless the rule gives other arguments.</summary>
    public required string Message { get; init; }

    /// <summary>Why the staff write it, with the authority as it stands today.</summary>
    public required string Why { get; init; }

    /// <summary>What the staff accept.</summary>
    public required string Fix { get; init; }

    /// <summary>
    /// The comment as the staff would write it in a letter: <c>{quote}</c> is the words, <c>{page}</c> the page and
    /// <c>{section}</c> the section's title.
    /// </summary>
    public required string Comment { get; init; }

    /// <summary>
    /// Whether a letter puts the comment under "General", ahead of the sections, because it is about the filing as a whole.
    /// </summary>
    public bool IsGeneral { get; init; }

    /// <summary>Comments of staff letters that ask for it, such as <c>calix-2009-12-17#5</c>.</summary>
    public IReadOnlyList<string> StaffComments { get; init; } = [];

    /// <summary>Topics of recurring comments, such as <c>LEADER</c>.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The law: current sources first, superseded ones after.</summary>
    public IReadOnlyList<Authority> Authority { get; init; } = [];

    /// <summary>The offerings that the rule is asked of; where the profile does not tell, a finding is less sure.</summary>
    public Applicability Applies { get; init; } = Applicability.Always;

    /// <summary>Ids of rules that this one took in; configuration, suppressions and baselines that name them mean this one.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Numbers that a project may set otherwise; empty for most rules.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>Severity where the configuration says nothing.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How far the rule is proven.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    /// <summary>The measured precision; null where it was not measured.</summary>
    public MeasuredPrecision? Precision { get; init; }

    /// <summary>First day the law behind the rule is in force; null for always.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day the law behind the rule is in force; null for open.</summary>
    public DateOnly? EffectiveTo { get; init; }
}
