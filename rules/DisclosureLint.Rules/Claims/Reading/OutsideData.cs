using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>A statement that rests on somebody else's study, survey or statistic.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The sentence.</param>
/// <param name="SourceName">The source as named, or null where it has no name.</param>
/// <param name="IsDated">Whether the source has a title with a year, or a date.</param>
/// <param name="HasSource">Whether a source is mentioned at all.</param>
internal sealed record OutsideData(Block Block, TextSpan Range, string? SourceName, bool IsDated, bool HasSource) : Fact(Block, Range);
