using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Configuration;

/// <summary>Which rules run where the configuration names none.</summary>
public enum RuleProfile
{
    /// <summary>The stable rules; warnings fail.</summary>
    Recommended,

    /// <summary>The stable rules; infos fail too.</summary>
    Strict,

    /// <summary>Preview rules as well; warnings fail.</summary>
    All,
}

/// <summary>What a project has settled about its lint, wherever it was read from. Severities are by rule id.</summary>
public sealed record LintConfiguration
{
    /// <summary>Which rules run where nothing else is said.</summary>
    public RuleProfile Profile { get; init; }

    /// <summary>Severity by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> Rules { get; init; } = RuleSelectors.NoSeverities;

    /// <summary>Severity by rule id within sections of a kind, before what <see cref="Rules"/> and <see cref="Files"/> say.</summary>
    public IReadOnlyDictionary<SectionKind, IReadOnlyDictionary<string, Severity>> Sections { get; init; } =
        new Dictionary<SectionKind, IReadOnlyDictionary<string, Severity>>();

    /// <summary>Severities for some files, before what <see cref="Rules"/> says; of several that match, the last wins.</summary>
    public IReadOnlyList<FileRules> Files { get; init; } = [];

    /// <summary>The files of a prospectus that is kept in several, in its order, relative to the project's folder; empty for none.</summary>
    public IReadOnlyList<string> Document { get; init; } = [];

    /// <summary>Files of the project's own concepts and rules, relative to the project's folder.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>Patterns of files that are not linted, relative to the project's folder.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The least severity that fails; <see cref="Severity.Off"/> for none; null for the profile's.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Findings of lower confidence are left out; null for all of them.</summary>
    public Confidence? MinimumConfidence { get; init; }

    /// <summary>The date whose law applies; null for the draft's own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the project tells of its offering.</summary>
    public DealProfile Deal { get; init; } = DealProfile.Untold;

    /// <summary>Numbers by rule id and name of the option.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Options { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, decimal>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The date whose law applies after the deal profile.</summary>
    public DateOnly? EffectiveAsOf => AsOf ?? Deal.AsOf;

    /// <summary>The gate after the profile.</summary>
    public Severity EffectiveFailOn => FailOn ?? (Profile == RuleProfile.Strict ? Severity.Info : Severity.Warning);
}

/// <summary>Severities for the files of a pattern.</summary>
/// <param name="Pattern">A pattern with <c>*</c> and <c>**</c>, relative to the project's folder.</param>
/// <param name="Rules">Severity by rule id.</param>
public sealed record FileRules(string Pattern, IReadOnlyDictionary<string, Severity> Rules);
