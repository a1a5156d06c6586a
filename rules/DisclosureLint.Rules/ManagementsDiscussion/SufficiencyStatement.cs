using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>How far ahead a statement about the sufficiency of funds looks.</summary>
internal enum LiquidityHorizon
{
    /// <summary>No time is given, or only "the foreseeable future" or "the near term".</summary>
    Vague,

    /// <summary>About twelve months.</summary>
    TwelveMonths,

    /// <summary>Longer than twelve months, or to a date.</summary>
    Longer,
}

/// <summary>A sentence that says whether the money at hand will do, and for how long.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence, as offsets into the block's text.</param>
/// <param name="Statement">The clause that says it.</param>
/// <param name="IsSufficient">False where the sentence says that the money will not do.</param>
/// <param name="CountsProceeds">Whether the proceeds of this offering are part of the money.</param>
/// <param name="Horizon">How far ahead it looks.</param>
internal sealed record SufficiencyStatement(
    Block Block, TextSpan Range, Statement Statement, bool IsSufficient, bool CountsProceeds, LiquidityHorizon Horizon)
    : Fact(Block, Range)
{
    /// <summary>Whether the sentence stands in management's discussion and analysis, where Item 303 wants it.</summary>
    public bool IsInManagementsDiscussion => Section.IsWithinAny([SectionKind.ManagementsDiscussion,
        SectionKind.LiquidityAndCapitalResources]);
}
