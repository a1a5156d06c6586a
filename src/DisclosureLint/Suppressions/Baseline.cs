using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Suppressions;

/// <summary>The findings a project had when it adopted the linter: by fingerprint, with the number of places. Holds no word of a draft.</summary>
/// <param name="Entries">The findings, none twice, by fingerprint.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The baseline of what a run found, suppressed findings left out.</summary>
    /// <param name="results">The filings of the run.</param>
    public static Baseline Of(IEnumerable<LintResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new Baseline(
        [
            .. Counted(results.SelectMany(result => result.Findings))
                .GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal)
                .Select(group => new BaselineEntry(
                    group.Key,
                    group.First().Rule.Id,
                    group.First().Location.Section.TopLevel.Kind.ToString(),
                    group.Sum(finding => finding.Places)))
                .OrderBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Marks the findings of a run that the baseline holds. One that stands in more places than before counts as new.</summary>
    /// <param name="results">The filings of the run, in order.</param>
    /// <returns>The filings, and what the baseline holds in vain.</returns>
    public BaselineOutcome Apply(IReadOnlyList<LintResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var left = Entries.ToDictionary(entry => entry.Fingerprint, entry => entry.Count, StringComparer.Ordinal);
        var marked = new LintResult[results.Count];
        for (var i = 0; i < results.Count; i++) marked[i] = results[i] with { Findings = [.. results[i].Findings.Select(Mark)] };
        return new BaselineOutcome(marked, [.. Entries.Select(entry => entry with { Count = left[entry.Fingerprint] }).Where(entry => entry.Count > 0)]);

        Finding Mark(Finding finding)
        {
            if (finding.Suppressed is not null) return finding;
            if (finding.FormerFingerprints.Prepend(finding.Fingerprint).FirstOrDefault(left.ContainsKey) is not { } known) return finding;
            var places = left[known];
            left[known] = Math.Max(0, places - finding.Places);
            return places >= finding.Places ? finding with { Suppressed = new SuppressionNote("baseline", Reason: null) } : finding;
        }
    }

    /// <summary>The baseline without what it holds in vain.</summary>
    /// <param name="stale">What it holds in vain, as <see cref="Apply"/> told.</param>
    public Baseline Without(IReadOnlyList<BaselineEntry> stale)
    {
        ArgumentNullException.ThrowIfNull(stale);
        var counts = stale.ToDictionary(entry => entry.Fingerprint, entry => entry.Count, StringComparer.Ordinal);
        return new Baseline([.. Entries.Select(entry => entry with { Count = entry.Count - counts.GetValueOrDefault(entry.Fingerprint) }).Where(entry => entry.Count > 0)]);
    }

    private static IEnumerable<Finding> Counted(IEnumerable<Finding> findings) => findings.Where(finding => finding.Suppressed is null or { Kind: "baseline" });
}

/// <summary>A finding of a baseline.</summary>
/// <param name="Fingerprint">Its identity.</param>
/// <param name="RuleId">Id of its rule.</param>
/// <param name="Section">Kind of the section it stands in.</param>
/// <param name="Count">In how many places, over all filings.</param>
public sealed record BaselineEntry(string Fingerprint, string RuleId, string Section, int Count);

/// <summary>What a baseline made of a run.</summary>
/// <param name="Results">The filings, with the baseline's findings marked.</param>
/// <param name="Stale">What the baseline holds in vain, with the number of places that are gone.</param>
public sealed record BaselineOutcome(IReadOnlyList<LintResult> Results, IReadOnlyList<BaselineEntry> Stale);
