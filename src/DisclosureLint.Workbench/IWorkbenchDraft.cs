using DisclosureLint.Findings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.FormChecks;

namespace DisclosureLint.Workbench;

/// <summary>The draft on the workbench, as its host reads, lints and settles it.</summary>
public interface IWorkbenchDraft
{
    /// <summary>The draft's file.</summary>
    string Path { get; }

    /// <summary>The files that change the answer when they change: the draft, the configuration, the suppressions.</summary>
    IReadOnlyList<string> Watched { get; }

    /// <summary>Lints the draft as it is now.</summary>
    /// <param name="cancellationToken">Stops the lint.</param>
    /// <exception cref="WorkbenchException">It cannot be linted; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The lint was stopped.</exception>
    WorkbenchLint Lint(CancellationToken cancellationToken);

    /// <summary>Writes down why a finding needs no cure.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided it, or null.</param>
    /// <exception cref="WorkbenchException">It cannot be written down; the message says why.</exception>
    void Suppress(Finding finding, string reason, string? by);

    /// <summary>Takes back what was written down of a finding: it counts again.</summary>
    /// <param name="finding">The finding, suppressed by the project.</param>
    /// <exception cref="WorkbenchException">It cannot be taken back; the message says why.</exception>
    void Unsuppress(Finding finding);
}

/// <summary>One state of the draft.</summary>
/// <param name="Report">The lint.</param>
/// <param name="FormCheck">What Form S-1 asks for; null where the draft could not be read.</param>
public sealed record WorkbenchLint(LintReport Report, FormCheckReport? FormCheck);

/// <summary>What the user asked for cannot be done; the message says why, in a sentence.</summary>
/// <param name="message">Why.</param>
public sealed class WorkbenchException(string message) : Exception(message);
