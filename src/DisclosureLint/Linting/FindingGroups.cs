using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Linting;

/// <summary>
/// The staff write once and say "here and throughout": findings of one rule with one key, or with the same words, become one at the
/// most prominent place, with the other places related.
/// </summary>
internal static class FindingGroups
{
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule.Id, Key: finding.GroupKey ?? Words(finding.Location.Excerpt)))
            .Select(group => Merge([.. group]));

    private static Finding Merge(IReadOnlyList<Finding> group)
    {
        if (group.Count == 1) return group[0];
        Finding[] ordered =
        [
            .. group.OrderByDescending(finding => finding.Severity)
                .ThenByDescending(finding => finding.Confidence)
                .ThenBy(finding => Prominence(finding.Location.Section))
                .ThenBy(finding => finding.Location.Span),
        ];
        var first = ordered[0];
        var places = ordered.Skip(1)
            .SelectMany(other => other.Related.Prepend(new RelatedLocation(other.Location, "here too", IsRepetition: true)))
            .Concat(first.Related)
            .Where(place => place.Location.Span != first.Location.Span)
            .DistinctBy(place => place.Location.Span)
            .OrderBy(place => place.Location.Span);
        var also = ordered.Skip(1).Aggregate(first.Also, (joined, other) => OnePassage.Join(joined, other.Also));
        return first with { Related = [.. places], Also = also };
    }

    /// <summary>Readers meet the cover and the summary first, and the staff comment there.</summary>
    private static int Prominence(Section section) => section.TopLevel.Kind switch
    {
        SectionKind.Cover => 0,
        SectionKind.ProspectusSummary => 1,
        SectionKind.Unknown => 100,
        var kind => 2 + (int)kind,
    };

    private static string Words(string excerpt) => string.Concat(excerpt.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
