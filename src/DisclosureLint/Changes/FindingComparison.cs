using DisclosureLint.Findings;

namespace DisclosureLint.Changes;

/// <summary>What became of the findings of one draft in the next, by fingerprint, whatever format each is in.</summary>
/// <param name="Resolved">Findings of the earlier draft that the later one has no more.</param>
/// <param name="Remaining">Findings of both, as the later draft has them; suppressed ones included and marked.</param>
/// <param name="New">Findings that count and that the earlier draft had not, or had in fewer places.</param>
public sealed record FindingComparison(IReadOnlyList<Finding> Resolved, IReadOnlyList<Finding> Remaining, IReadOnlyList<Finding> New)
{
    /// <summary>Compares the findings of two drafts.</summary>
    /// <param name="earlier">All findings of the earlier draft.</param>
    /// <param name="later">All findings of the later draft, in their order.</param>
    public static FindingComparison Of(IEnumerable<Finding> earlier, IEnumerable<Finding> later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var before = earlier.DistinctBy(finding => finding.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
        var remaining = new List<Finding>();
        var added = new List<Finding>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in later)
        {
            var isKnown = before.TryGetValue(finding.Fingerprint, out var known);
            if (isKnown) kept.Add(finding.Fingerprint);
            if (isKnown && known!.Places >= finding.Places) remaining.Add(finding);
            else if (finding.Suppressed is null) added.Add(finding);
        }

        return new FindingComparison(
            [.. before.Values.Where(finding => finding.Suppressed is null && !kept.Contains(finding.Fingerprint)).OrderBy(finding => finding.Location.Span)],
            remaining,
            added);
    }
}
