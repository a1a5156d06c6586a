using DisclosureLint.Filings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Where management's discussion and analysis speaks of liquidity.</summary>
internal static class LiquiditySection
{
    /// <summary>The sub-section on liquidity; null where the outline shows none.</summary>
    /// <param name="filing">The filing.</param>
    public static Section? Of(Filing filing)
    {
        var sections = filing.SectionsOf(SectionKind.LiquidityAndCapitalResources).ToArray();
        return Array.Find(sections, section => section.IsWithin(SectionKind.ManagementsDiscussion)) ?? sections.FirstOrDefault();
    }

    /// <summary>The statements about the sufficiency of funds in management's discussion and analysis.</summary>
    /// <param name="filing">The filing.</param>
    public static IEnumerable<SufficiencyStatement> StatementsIn(Filing filing) =>
        filing.Facts.Of<SufficiencyStatement>().Where(statement => statement.IsInManagementsDiscussion);
}
