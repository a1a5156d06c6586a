using DisclosureLint.Findings;

namespace DisclosureLint.Reporting;

/// <summary>The other rules that speak of a finding's words.</summary>
public static class AlsoText
{
    /// <summary>Their ids and names: <c>DL2008 promotional-claim, DL5311 competitive-strength</c>; empty for none.</summary>
    /// <param name="finding">The finding.</param>
    public static string Rules(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Join(", ", finding.Also.Select(also => $"{also.Rule.Id} {also.Rule.Name}"));
    }
}
