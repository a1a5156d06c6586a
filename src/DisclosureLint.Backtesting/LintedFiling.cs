using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Backtesting;

/// <summary>A real filing and what the rules found in it.</summary>
/// <param name="Name">Its file name without the ending.</param>
/// <param name="Filing">The filing.</param>
/// <param name="Findings">The findings.</param>
public sealed record LintedFiling(string Name, Filing Filing, IReadOnlyList<Finding> Findings);
