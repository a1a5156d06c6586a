using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Business;

/// <summary>Where an issuer describes its business, under whatever title.</summary>
internal static class BusinessSections
{
    private static readonly SectionKind[] Kinds =
    [
        SectionKind.Business, SectionKind.ProspectusSummary, SectionKind.Industry, SectionKind.Competition, SectionKind.IntellectualProperty,
        SectionKind.Customers,
    ];

    private static readonly SectionKind[] Without =
    [
        SectionKind.RiskFactors, SectionKind.RiskFactorSummary, SectionKind.TheOffering, SectionKind.LegalProceedings, SectionKind.Management,
        SectionKind.GovernmentRegulation,
    ];

    /// <summary>
    /// Whether a section describes the business. A top-level section whose title the outline cannot place ("What We Do") counts too.
    /// </summary>
    /// <param name="section">The section.</param>
    public static bool Contains(Section section) =>
        !section.IsWithinAny(Without) && (section.IsWithinAny(Kinds) || section.TopLevel is { Level: 1, Kind: SectionKind.Unknown });
}
