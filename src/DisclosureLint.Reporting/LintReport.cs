using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Rules;

namespace DisclosureLint.Reporting;

/// <summary>Everything that one run found.</summary>
/// <param name="Results">The results of the filings that could be read, in the order of their paths.</param>
/// <param name="Unreadable">The files that could not be read, in the order of their paths.</param>
/// <param name="Rules">The descriptors of all rules, in the order of their ids.</param>
/// <param name="ToolVersion">Version of the tool, such as <c>1.2.0</c>.</param>
public sealed record LintReport(
    IReadOnlyList<LintResult> Results,
    IReadOnlyList<UnreadableFile> Unreadable,
    IReadOnlyList<RuleDescriptor> Rules,
    string ToolVersion)
{
    /// <summary>The findings of all filings, suppressed ones included.</summary>
    public IEnumerable<Finding> Findings => Results.SelectMany(result => result.Findings);

    /// <summary>The findings that count.</summary>
    public IEnumerable<Finding> ActiveFindings => Findings.Where(finding => finding.Suppressed is null);

    /// <summary>Whether every file was read and no rule crashed.</summary>
    public bool IsTrustworthy => Unreadable.Count == 0 && Results.All(result => result.IsTrustworthy);

    /// <summary>The report with the findings of each filing that the staff would most surely write; suppressed ones all stay.</summary>
    /// <param name="most">How many to keep of each filing, from 1 on.</param>
    public LintReport Top(int most) => this with { Results = [.. Results.Select(result => Top(result, most))] };

    private static LintResult Top(LintResult result, int most)
    {
        var kept = FindingRank.Order(result.Findings.Where(finding => finding.Suppressed is null)).Take(most).ToHashSet(ReferenceEqualityComparer.Instance);
        return result with { Findings = [.. result.Findings.Where(finding => finding.Suppressed is not null || kept.Contains(finding))] };
    }

    /// <summary>How many findings there are.</summary>
    public FindingCounts Count() => FindingCounts.Of(Findings);
}

/// <summary>A file that could not be read as a filing.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Message">What is wrong, in a sentence, without the path.</param>
public sealed record UnreadableFile(string Path, string Message);

/// <summary>Numbers of findings; those that are suppressed or in the baseline are counted there only.</summary>
/// <param name="Error">Errors.</param>
/// <param name="Warning">Warnings.</param>
/// <param name="Info">Infos.</param>
/// <param name="Suppressed">Findings that a suppression took out.</param>
/// <param name="Baselined">Findings that the baseline took out.</param>
public readonly record struct FindingCounts(int Error, int Warning, int Info, int Suppressed, int Baselined)
{
    /// <summary>Errors, warnings and infos together.</summary>
    public int Active => Error + Warning + Info;

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The findings.</param>
    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = default(FindingCounts);
        foreach (var finding in findings)
        {
            counts = (finding.Suppressed, finding.Severity) switch
            {
                ({ Kind: "baseline" }, _) => counts with { Baselined = counts.Baselined + 1 },
                (not null, _) => counts with { Suppressed = counts.Suppressed + 1 },
                (_, Severity.Error) => counts with { Error = counts.Error + 1 },
                (_, Severity.Warning) => counts with { Warning = counts.Warning + 1 },
                (_, Severity.Info) => counts with { Info = counts.Info + 1 },
                _ => counts,
            };
        }

        return counts;
    }
}
