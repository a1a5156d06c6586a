using DisclosureLint.Findings;
using DisclosureLint.Reporting;

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
    LintReport Lint(CancellationToken cancellationToken);

    /// <summary>Writes down why a finding needs no cure.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided it, or null.</param>
    /// <exception cref="WorkbenchException">It cannot be written down; the message says why.</exception>
    void Suppress(Finding finding, string reason, string? by);
}

/// <summary>What the user asked for cannot be done; the message says why, in a sentence.</summary>
/// <param name="message">Why.</param>
public sealed class WorkbenchException(string message) : Exception(message);
