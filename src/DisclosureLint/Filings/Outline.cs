using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>How a document was divided into sections, and how far that can be trusted.</summary>
/// <param name="IsReliable">
/// Whether a section that was not found may be called missing. False whenever the division is in doubt: then rules about absent
/// disclosure stay silent and DL0004 says so.
/// </param>
/// <param name="IsProspectus">Whether the document holds a prospectus at all (an exhibits-only amendment and a 10-K do not).</param>
/// <param name="Problems">What is in doubt, in sentences for a person.</param>
/// <param name="Contents">The entries of the table of contents, in its order; empty where none was found.</param>
public sealed record Outline(
    bool IsReliable,
    bool IsProspectus,
    IReadOnlyList<OutlineProblem> Problems,
    IReadOnlyList<ContentsEntry> Contents)
{
    internal const string ProspectusLost = "prospectus-not-made-out";

    /// <summary>
    /// Whether the document is as long as a prospectus and its sections could still not be made out: then no answer about it can be
    /// trusted, least of all that something does not apply.
    /// </summary>
    public bool IsProspectusLost => Problems.Any(problem => string.Equals(problem.Code, ProspectusLost, StringComparison.Ordinal));
}

/// <summary>A doubt about the outline.</summary>
/// <param name="Code">A stable kebab-case name, such as <c>no-contents</c> or <c>section-too-long</c>.</param>
/// <param name="Message">The doubt in a sentence.</param>
/// <param name="Span">Where it shows in the source.</param>
public sealed record OutlineProblem(string Code, string Message, TextSpan Span);

/// <summary>One line of the table of contents.</summary>
/// <param name="Title">The title as printed.</param>
/// <param name="Page">The page as printed, or null.</param>
/// <param name="Entry">The block the entry stands in.</param>
/// <param name="Target">The section it leads to, or null where it leads nowhere.</param>
public sealed record ContentsEntry(string Title, string? Page, Block Entry, Section? Target);
