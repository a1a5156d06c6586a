using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>A term that the prospectus defines, and how it is used.</summary>
/// <param name="Term">The term.</param>
/// <param name="Definitions">Where it is defined, in order; statements and exhibits define terms of their own.</param>
/// <param name="FirstUse">The block of the first use in running text, definitions themselves left out; null for none.</param>
/// <param name="FirstUseRange">Where in that block.</param>
/// <param name="Uses">How often it is used anywhere, definitions left out.</param>
internal sealed record TermUse(string Term, IReadOnlyList<DefinedTerm> Definitions, Block? FirstUse, TextSpan FirstUseRange, int Uses);
