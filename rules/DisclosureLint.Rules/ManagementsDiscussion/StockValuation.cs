using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A sentence of management's discussion that gives the value which the issuer set on its unlisted common stock.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence, as offsets into the block's text.</param>
/// <param name="Value">The value of a share in dollars; the last one where the sentence gives several.</param>
/// <param name="Date">The day or month of the valuation; null where neither the sentence nor its paragraph says.</param>
internal sealed record StockValuation(Block Block, TextSpan Range, decimal Value, DateOnly? Date) : Fact(Block, Range);
