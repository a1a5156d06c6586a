using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Proof;

/// <summary>A place of the paper that links lead to and that is no finding's.</summary>
/// <param name="Name">The name in the page.</param>
/// <param name="Place">The place.</param>
public sealed record PaperBookmark(string Name, Location Place);
