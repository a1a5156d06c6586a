using System.Globalization;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Suppressions;

/// <summary>
/// Marks findings that the project, or a comment in a Markdown draft, has decided to keep. Works on all filings of a run, since one
/// list of suppressions serves them all; follows <see cref="Linter"/>, which gives the fingerprints, and goes before the baseline.
/// </summary>
public static class SuppressionStep
{
    /// <summary>Marks what is suppressed and says what is wrong with the suppressions.</summary>
    /// <param name="results">The filings of a run.</param>
    /// <param name="suppressions">The project's suppressions.</param>
    /// <param name="today">The day on which a suppression must still hold.</param>
    public static IReadOnlyList<LintResult> Apply(IReadOnlyList<LintResult> results, IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(suppressions);
        if (results.Count == 0) return results;
        var valid = suppressions.Where(suppression => suppression.Reason is not null && !(suppression.Expires < today))
            .GroupBy(suppression => suppression.Fingerprint, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var findings = results.SelectMany(result => result.Findings)
            .SelectMany(finding => finding.FormerFingerprints.Prepend(finding.Fingerprint), (finding, fingerprint) => (finding, fingerprint))
            .ToLookup(pair => pair.fingerprint, pair => pair.finding, StringComparer.OrdinalIgnoreCase);
        EngineDiagnostic[] problems = [.. suppressions.Select(suppression => Judge(suppression, findings, today)).OfType<EngineDiagnostic>()];
        LintResult[] marked = [.. results.Select(result => InlineStep.Apply(Mark(result, valid)))];

        // The list of suppressions belongs to no filing; what is wrong with it is told once, with the first.
        marked[0] = marked[0] with { Diagnostics = [.. marked[0].Diagnostics, .. problems] };
        return marked;
    }

    private static LintResult Mark(LintResult result, Dictionary<string, Suppression> valid) =>
        valid.Count == 0 ? result : result with
        {
            Findings =
            [
                .. result.Findings.Select(finding => finding.Suppressed is null && SuppressionOf(finding, valid) is { } suppression
                    ? finding with { Suppressed = new SuppressionNote("suppression", suppression.Reason, suppression.By, suppression.Expires, suppression.Support) }
                    : finding),
            ],
        };

    private static Suppression? SuppressionOf(Finding finding, Dictionary<string, Suppression> valid) =>
        finding.FormerFingerprints.Prepend(finding.Fingerprint).Select(fingerprint => valid.GetValueOrDefault(fingerprint)).FirstOrDefault(known => known is not null);

    private static EngineDiagnostic? Judge(Suppression suppression, ILookup<string, Finding> findings, DateOnly today)
    {
        var what = $"The suppression of {suppression.RuleId ?? suppression.Fingerprint} at {suppression.Place}";
        if (suppression.Reason is null) return EngineDiagnostics.SuppressionWithoutReason($"{what} gives no reason, so it suppresses nothing.");
        var matches = findings[suppression.Fingerprint].ToList();
        if (suppression.Expires is { } last && last < today)
        {
            var day = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return EngineDiagnostics.SuppressionWithoutEffect($"{what} expired on {day}: cure the finding or decide anew.");
        }

        if (matches.Count == 0)
        {
            var words = suppression.Quote is null ? "" : $" The words it was given for, “{suppression.Quote}”, are gone or were changed.";
            return EngineDiagnostics.SuppressionWithoutEffect($"{what} matches no finding.{words} Remove it, or suppress the finding anew.");
        }

        // A fingerprint masks numbers, since every amendment changes them; whoever decided should still look at the new ones.
        return suppression.Quote is { } quote && !matches.Exists(finding => finding.Location.Excerpt == quote)
            ? EngineDiagnostics.SuppressionWithoutEffect($"{what} was given for “{quote}”; the draft now says “{matches[0].Location.Excerpt}”. Check the reason and correct the quote.")
            : null;
    }
}
