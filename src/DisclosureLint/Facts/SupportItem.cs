using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts;

/// <summary>What kind of backup a statement needs.</summary>
public enum SupportKind
{
    /// <summary>A study, survey or statistic of somebody else: a marked copy of the source.</summary>
    ThirdPartyData,

    /// <summary>The issuer's claim of a place in its market: the measure and the data behind it.</summary>
    MarketPosition,

    /// <summary>The issuer's claim that it or its products are above others: the test or comparison behind it.</summary>
    Comparison,
}

/// <summary>A statement for which the staff may ask the support (Securities Act Rule 418): the lines of the supplemental letter.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The words that need support, as offsets into the block's text.</param>
/// <param name="Kind">What kind of backup it needs.</param>
/// <param name="Source">The source as the draft names it, or null where it names none.</param>
/// <param name="IsDated">Whether the draft dates the source.</param>
public sealed record SupportItem(Block Block, TextSpan Range, SupportKind Kind, string? Source, bool IsDated) : Fact(Block, Range);
