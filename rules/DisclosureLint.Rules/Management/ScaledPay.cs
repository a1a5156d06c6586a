using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Management;

/// <summary>Tells whether the shorter disclosure of pay, without an analysis, is all that a company owes.</summary>
internal static class ScaledPay
{
    /// <summary>Whether the company is small or emerging, or says that it gives no discussion and analysis.</summary>
    /// <param name="filing">The filing.</param>
    public static bool AppliesTo(Filing filing) =>
        filing.Profile.IsEmergingGrowthCompany?.Value == true || filing.Profile.IsSmallerReportingCompany?.Value == true
        || filing.Told(Concepts.ScaledPayDisclosureTold, SectionKind.ExecutiveCompensation).Any();
}
