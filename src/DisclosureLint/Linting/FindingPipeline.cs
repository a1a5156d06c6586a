using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Linting;

/// <summary>What happens to raw findings, in this order; each step says what it must follow.</summary>
internal static class FindingPipeline
{
    public static IReadOnlyList<Finding> Process(IEnumerable<Finding> raw, LintOptions options)
    {
        // 1. Severity first: what is off or too doubtful must not become the prominent place of a group.
        var findings = raw.Select(finding => finding with { Severity = SeverityOf(finding, options) })
            .Where(finding => finding.Severity != Severity.Off && finding.Confidence >= options.MinimumConfidence);

        // 2. One passage, one comment, before grouping: while each finding still stands at one place.
        var single = OnePassage.Merge(findings);

        // 3. Grouping before fingerprints: "here and throughout" is one comment with one identity.
        var grouped = FindingGroups.Merge(single);

        // 4. Sorting before fingerprints: the ordinal among equals counts in the order of the text.
        var sorted = grouped.OrderBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Location.Span.End)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);

        // 5. Fingerprints last: the suppressions and the baseline of a project, which follow over all filings of a run, work on them.
        return Fingerprint.Assign(sorted);
    }

    /// <summary>The severity that the options give a rule, or null where they say nothing.</summary>
    public static Severity? ConfiguredSeverity(RuleDescriptor rule, LintOptions options) =>
        options.Severities.TryGetValue(rule.Id, out var byId) ? byId
        : options.Severities.TryGetValue(rule.Name, out var byName) ? byName
        : null;

    /// <summary>Whether a rule may report at all: it is on everywhere, or in some sections or files.</summary>
    public static bool IsOn(RuleDescriptor rule, LintOptions options)
    {
        if (options.SectionSeverities.Values.Any(rules => rules.TryGetValue(rule.Id, out var severity) && severity != Severity.Off)) return true;
        var isOn = !IsOffByDefault(rule, options);
        return options.FileSeverities.Count == 0
            ? isOn
            : options.FileSeverities.Values.Any(rules => rules.TryGetValue(rule.Id, out var severity) ? severity != Severity.Off : isOn);
    }

    private static bool IsOffByDefault(RuleDescriptor rule, LintOptions options) =>
        ConfiguredSeverity(rule, options) is { } severity
            ? severity == Severity.Off
            : rule.Status == RuleStatus.Preview && !options.IncludePreview;

    private static Severity SeverityOf(Finding finding, LintOptions options)
    {
        if (options.SectionSeverities.Count > 0)
        {
            for (var section = finding.Location.Section; section is not null; section = section.Parent)
            {
                if (options.SectionSeverities.TryGetValue(section.Kind, out var rules) && rules.TryGetValue(finding.Rule.Id, out var there)) return there;
            }
        }

        if (options.FileSeverities.TryGetValue(finding.Location.Path, out var inFile) && inFile.TryGetValue(finding.Rule.Id, out var configured)) return configured;
        return IsOffByDefault(finding.Rule, options) ? Severity.Off : ConfiguredSeverity(finding.Rule, options) ?? finding.Severity;
    }
}
