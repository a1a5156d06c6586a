using DisclosureLint.Findings;

namespace DisclosureLint.Backtesting.Marks;

/// <summary>A mark and the finding on it.</summary>
/// <param name="Filing">The name of the filing.</param>
/// <param name="Mark">The mark.</param>
/// <param name="IsLocated">Whether its words stand in the filing.</param>
/// <param name="Finding">The finding of the mark's topic on its words, or for something missing in its section; null for none.</param>
public sealed record MarkResult(string Filing, Mark Mark, bool IsLocated, Finding? Finding);
