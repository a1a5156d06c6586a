using DisclosureLint.Rules;

namespace DisclosureLint.Reporting;

/// <summary>Where the page of a rule can be read.</summary>
internal static class RuleLink
{
    /// <summary>The address, or null where the settings name no place for the pages.</summary>
    public static string? Of(RuleDescriptor rule, ReportSettings settings) =>
        string.IsNullOrEmpty(settings.RulePages) ? null : $"{settings.RulePages.TrimEnd('/')}/{rule.Id}.md";
}
