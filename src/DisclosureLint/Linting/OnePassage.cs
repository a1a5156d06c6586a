using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Linting;

/// <summary>
/// The staff write one comment on one passage: where several rules speak of the same words, the strongest does and the others stand
/// under it. A heading is no passage: what is missing under it may be several things.
/// </summary>
internal static class OnePassage
{
    /// <summary>The findings of which no two stand on the same words.</summary>
    /// <param name="findings">Findings of one filing, one for each place.</param>
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings)
    {
        foreach (var block in findings.GroupBy(finding => finding.Location.Block))
        {
            foreach (var finding in block.Key is Heading ? block : Merge([.. block])) yield return finding;
        }
    }

    private static IEnumerable<Finding> Merge(IReadOnlyList<Finding> found)
    {
        if (found.Count == 1) return found;
        var strongest = found.OrderByDescending(finding => finding.Severity)
            .ThenByDescending(FindingRank.Of)
            .ThenBy(finding => finding.Location.Span)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
        var kept = new List<Finding>(found.Count);
        foreach (var finding in strongest)
        {
            var over = kept.FindIndex(other => other.Rule.Id != finding.Rule.Id && IsSame(other.Location.Range, finding.Location.Range));
            if (over < 0) kept.Add(finding);
            else kept[over] = kept[over] with { Also = Join(kept[over].Also, [new AlsoFound(finding.Rule, finding.Severity, finding.Message)]) };
        }

        return kept;
    }

    /// <summary>What stands under two findings that become one, each rule once.</summary>
    /// <param name="first">What stands under the one.</param>
    /// <param name="second">What stands under the other.</param>
    public static IReadOnlyList<AlsoFound> Join(IReadOnlyList<AlsoFound> first, IReadOnlyList<AlsoFound> second) =>
        second.Count == 0 ? first : [.. first.Concat(second).DistinctBy(also => also.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Whether two ranges share half of the longer one.</summary>
    private static bool IsSame(TextSpan one, TextSpan other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return shared > 0 && 2 * shared >= Math.Max(one.Length, other.Length);
    }
}
