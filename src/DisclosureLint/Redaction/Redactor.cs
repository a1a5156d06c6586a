using System.Globalization;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Redaction;

/// <summary>
/// Takes the draft out of what was found, so that a report can leave the building: rule, place, page, severity and fingerprint stay,
/// words of the draft become bars, and what people wrote about them is left out.
/// </summary>
public static class Redactor
{
    /// <summary>The result without a word of its draft. Paths of files stay as they are.</summary>
    /// <param name="result">The result of a lint, after suppressions and baseline.</param>
    public static LintResult Redact(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var filing = new RedactedFiling(result.Filing);
        return result with
        {
            Filing = filing.Filing,
            Findings = [.. result.Findings.Select(finding => Redact(finding, filing))],
            Diagnostics = [.. result.Diagnostics.Select(diagnostic => Redact(diagnostic, filing))],
        };
    }

    private static Finding Redact(Finding finding, RedactedFiling filing)
    {
        string[] arguments = [.. finding.Arguments.Select(Mask.Text)];
        return finding with
        {
            Message = string.Format(CultureInfo.InvariantCulture, finding.MessageTemplate ?? finding.Rule.Message, arguments),
            Arguments = arguments,
            Location = filing.Copy(finding.Location),
            Related = [.. finding.Related.Select(place => new RelatedLocation(
                filing.Copy(place.Location), place.IsRepetition ? place.Message : "", place.IsRepetition))],
            LookedFor = [],
            Also = [.. finding.Also.Select(also => also with { Message = also.Rule.Title })],
            Suggestion = null,
            GroupKey = null,
            Suppressed = finding.Suppressed is null ? null : Redact(finding.Suppressed),
        };
    }

    private static SuppressionNote Redact(SuppressionNote note) =>
        note with { Reason = note.Reason is null ? null : LeftOut.Reason, Support = null };

    private static EngineDiagnostic Redact(EngineDiagnostic diagnostic, RedactedFiling filing) => diagnostic with
    {
        Message = LeftOut.Details,
        Location = diagnostic.Location is null ? null : filing.Copy(diagnostic.Location),
    };
}
