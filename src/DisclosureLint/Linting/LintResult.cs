using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.Linting;

/// <summary>What a lint of one filing gave.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Findings">All findings, sorted by document, offset, id and message; suppressed ones included and marked.</param>
/// <param name="Diagnostics">What the engine has to say about the lint itself: rules that crashed, rules that were skipped.</param>
/// <param name="Timings">Time per rule, in <see cref="System.Diagnostics.Stopwatch"/> ticks; empty unless asked for.</param>
public sealed record LintResult(
    Filing Filing,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<EngineDiagnostic> Diagnostics,
    IReadOnlyList<RuleTiming> Timings)
{
    /// <summary>Whether the answer can be trusted: false where a rule crashed.</summary>
    public bool IsTrustworthy => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}

/// <summary>What the engine says about a lint.</summary>
/// <param name="Id">An id from DL0001 to DL0999.</param>
/// <param name="Name">Its kebab-case name.</param>
/// <param name="Severity"><see cref="Severity.Error"/> where the answer cannot be trusted.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Location">Where, or null for the whole lint.</param>
/// <param name="Span">Where in the draft's file, for what stands in no block, such as a comment; or null.</param>
public sealed record EngineDiagnostic(string Id, string Name, Severity Severity, string Message, Location? Location = null, TextSpan? Span = null);

/// <summary>Time that a rule took on one filing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Ticks">Stopwatch ticks.</param>
public sealed record RuleTiming(RuleDescriptor Rule, long Ticks);

/// <summary>How to lint.</summary>
public sealed record LintOptions
{
    /// <summary>Rules that report whatever their status; false leaves <see cref="RuleStatus.Preview"/> rules out.</summary>
    public bool IncludePreview { get; init; }

    /// <summary>Severity by rule id or name, in place of the descriptor's.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Severity by rule id within sections of a kind, before what <see cref="FileSeverities"/> say; the innermost section wins.</summary>
    public IReadOnlyDictionary<SectionKind, IReadOnlyDictionary<string, Severity>> SectionSeverities { get; init; } =
        new Dictionary<SectionKind, IReadOnlyDictionary<string, Severity>>();

    /// <summary>Severity by rule id within files of the draft, by path, before what <see cref="Severities"/> says.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Severity>> FileSeverities { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, Severity>>(StringComparer.Ordinal);

    /// <summary>Numbers by rule id and name of the option, in place of the defaults.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> RuleOptions { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, decimal>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The date whose law applies; null for the law of today's rules.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Findings of lower confidence are left out.</summary>
    public Confidence MinimumConfidence { get; init; } = Confidence.Low;

    /// <summary>Threads to use; 0 for one per processor.</summary>
    public int MaxThreads { get; init; }

    /// <summary>Whether to measure the time of each rule.</summary>
    public bool MeasureTime { get; init; }
}
