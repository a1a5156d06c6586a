using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The sections in which an issuer praises itself. Risk factors, statements, agreements and biographies are left out.</summary>
internal static class ClaimSections
{
    /// <summary>Sections with claims.</summary>
    public static readonly SectionKind[] Kinds =
    [
        SectionKind.Cover, SectionKind.AboutThisProspectus, SectionKind.MarketAndIndustryData, SectionKind.ProspectusSummary,
            SectionKind.ManagementsDiscussion, SectionKind.Industry, SectionKind.Business,
    ];

    /// <summary>Sections within them that make no claims, or whose claims other rules read.</summary>
    public static readonly SectionKind[] Without =
    [
        SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.RiskFactorSummary, SectionKind.RiskFactors,
            SectionKind.ForwardLookingStatements, SectionKind.GovernmentRegulation,
        SectionKind.Employees, SectionKind.Properties, SectionKind.LegalProceedings, SectionKind.CriticalAccountingEstimates,
            SectionKind.MarketRisk, SectionKind.Management, SectionKind.FinancialStatements,
        SectionKind.PartII,
    ];

    /// <summary>Whether a section, or one around it, is where claims are read.</summary>
    public static bool Contains(Section section) => section.IsWithinAny(Kinds) && !section.IsWithinAny(Without);
}
