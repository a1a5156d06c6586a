using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.Linting;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Linting;

/// <summary>What a lint of one version of a draft gave. Immutable.</summary>
/// <param name="Source">The text that was linted: every span is one of its own.</param>
/// <param name="Version">The client's version; null for a file that is not open.</param>
/// <param name="Project">What the project has settled, or null where that could not be read.</param>
internal sealed record DraftLint(SourceText Source, int? Version, DraftProject? Project)
{
    /// <summary>The draft as read; null where it could not be.</summary>
    public Filing? Filing { get; init; }

    /// <summary>The findings and what the engine says; null where nothing was linted.</summary>
    public LintResult? Result { get; init; }

    /// <summary>Why the text cannot be read as a draft, or null.</summary>
    public string? Unreadable { get; init; }

    /// <summary>What is broken in the project's files, or null.</summary>
    public ProjectException? Broken { get; init; }

    /// <summary>Distinguishes this answer from those for other texts or settings.</summary>
    public required string Stamp { get; init; }

    /// <summary>The findings that count.</summary>
    public IEnumerable<Finding> ActiveFindings => Result is null ? [] : Result.Findings.Where(finding => finding.Suppressed is null);
}
