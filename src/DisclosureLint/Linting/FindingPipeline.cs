using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Linting;

/// <summary>What happens to raw findings, in this order; each step says what it must follow.</summary>
internal static class FindingPipeline
{
    public static IReadOnlyList<Finding> Process(IEnumerable<Finding> raw, LintOptions options)
    {
        // 1. Severity first: what is off or too doubtful must not become the prominent place of a group.
        var findings = raw.Select(finding => finding with { Severity = ConfiguredSeverity(finding.Rule, options) ?? finding.Severity })
            .Where(finding => finding.Severity != Severity.Off && finding.Confidence >= options.MinimumConfidence);

        // 2. Grouping before fingerprints: "here and throughout" is one comment with one identity.
        var grouped = FindingGroups.Merge(findings);

        // 3. Sorting before fingerprints: the ordinal among equals counts in the order of the text.
        var sorted = grouped.OrderBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Location.Span.End)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);

        // 4. Fingerprints last: suppressions and baselines work on them.
        return Fingerprint.Assign(sorted);
    }

    /// <summary>The severity that the options give a rule, or null where they say nothing.</summary>
    public static Severity? ConfiguredSeverity(RuleDescriptor rule, LintOptions options) =>
        options.Severities.TryGetValue(rule.Id, out var byId) ? byId
        : options.Severities.TryGetValue(rule.Name, out var byName) ? byName
        : null;
}
