using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>One risk factor: its sub-heading and what is told under it.</summary>
/// <param name="Block">The sub-heading.</param>
/// <param name="Range">The whole of the sub-heading.</param>
/// <param name="Body">The paragraphs under it; at least one.</param>
/// <param name="IsGeneral">Whether it stands under a caption such as "General Risk Factors" (Item 105(a)).</param>
internal sealed record RiskFactor(Block Block, TextSpan Range, IReadOnlyList<Block> Body, bool IsGeneral) : Fact(Block, Range)
{
    /// <summary>The sentences under the sub-heading.</summary>
    public IEnumerable<Sentence> Sentences => Body.SelectMany(block => block.Sentences);
}
