using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Letters;

namespace DisclosureLint.Reporting.Letters;

/// <summary>
/// The comment letter that the findings of one filing predict, with the anatomy of the staff's own: General first, then the sections
/// in the order of the prospectus, comments numbered through, and how to respond at the end.
/// </summary>
/// <param name="Registrant">The registrant, or null where the filing does not name it.</param>
/// <param name="Form">The form, such as <c>Form S-1</c>.</param>
/// <param name="Filed">When it was filed, as <c>Filed November 20, 2009</c>; null where the filing does not say.</param>
/// <param name="FileNumber">The Commission's file number, or null.</param>
/// <param name="Parts">The comments, by heading.</param>
/// <param name="Suppressed">Findings that were suppressed, for the appendix.</param>
/// <param name="LeftOut">How many comments the limit left out.</param>
public sealed record PredictedLetter(
    string? Registrant,
    string Form,
    string? Filed,
    string? FileNumber,
    IReadOnlyList<LetterPart> Parts,
    IReadOnlyList<Finding> Suppressed,
    int LeftOut)
{
    /// <summary>Said at the head and at the foot, so that nobody takes the letter for one of the staff.</summary>
    public const string Disclaimer =
        "PREDICTED by DisclosureLint. This is no communication of the Securities and Exchange Commission or its staff.";

    /// <summary>The paragraph before the comments.</summary>
    public const string Introduction =
        "We have read your registration statement and have the following comments. Where a comment asks for it, please revise the "
        + "document; where you believe that a comment does not apply to your facts, please tell us why in your response.";

    /// <summary>The title of the appendix.</summary>
    public const string AppendixTitle = "Appendix: comments set aside, with the reason given";

    /// <summary>The lines of the appendix: rule, words, reason, and who decided it until when on what support.</summary>
    public IEnumerable<string> Appendix => Suppressed.Select(finding => $"{finding.Rule.Id} “{finding.Location.Excerpt}”: {Reason(finding.Suppressed!)}");

    /// <summary>Registrant, form, date and file number as far as they are known, on one line.</summary>
    public string ReferenceLine => string.Join(", ", ReferenceLines);

    /// <summary>Registrant, form, date and file number as far as they are known, one by one.</summary>
    public IEnumerable<string> ReferenceLines =>
        new[] { Registrant, Form, Filed, FileNumber is null ? null : "File No. " + FileNumber }.OfType<string>();

    /// <summary>Predicts the letter on one filing.</summary>
    /// <param name="result">The lint of the filing. Findings of severity info are left out: the staff would not write them.</param>
    /// <param name="maxComments">The most comments to keep, those the staff would most surely write; 0 for all.</param>
    public static PredictedLetter Of(LintResult result, int maxComments = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        var active = result.Findings.Where(finding => finding.Suppressed is null && finding.Severity >= Severity.Warning);
        var comments = LetterComments.Of(active);
        var kept = maxComments <= 0 || comments.Count <= maxComments
            ? comments
            : [.. comments.OrderByDescending(comment => comment.Rank).Take(maxComments).OrderBy(comment => comment.Order)];
        var profile = result.Filing.Profile;
        return new PredictedLetter(
            profile.Registrant?.Value,
            profile.Form?.Value is { } form ? FormTitle(form, profile.AmendmentNumber?.Value) : "Registration Statement",
            profile.FilingDate?.Value is { } date ? date.ToString("'Filed' MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture) : null,
            profile.FileNumber?.Value,
            Number(kept),
            [.. result.Findings.Where(finding => finding.Suppressed is not null)],
            comments.Count - kept.Count);
    }

    private static string Reason(SuppressionNote note)
    {
        string?[] details =
        [
            note.By is null ? null : $"by {note.By}",
            note.Expires is { } day ? day.ToString("'until' yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
            note.Support is null ? null : $"support: {note.Support}",
        ];
        var told = string.Join(", ", details.OfType<string>());
        return (note.Reason ?? "in the baseline") + (told.Length == 0 ? "" : $" ({told})");
    }

    private static string FormTitle(string form, int? amendment) =>
        amendment is > 0 ? $"Amendment No. {amendment} to Registration Statement on Form {form.Split('/')[0]}" : $"Registration Statement on Form {form}";

    private static List<LetterPart> Number(IReadOnlyList<LetterComment> comments)
    {
        var parts = new List<LetterPart>();
        var number = 0;
        LetterHeading? top = null;
        LetterHeading? sub = null;
        foreach (var comment in comments)
        {
            var headings = new List<LetterHeading>();
            if (comment.Section != top)
            {
                headings.Add(comment.Section);
                (top, sub) = (comment.Section, null);
            }

            if (comment.SubSection is not null && comment.SubSection != sub)
            {
                headings.Add(comment.SubSection);
                sub = comment.SubSection;
            }

            parts.Add(new LetterPart(headings, ++number, comment.Text, comment.Bullets, comment.Authority, comment.Findings));
        }

        return parts;
    }
}

/// <summary>One numbered comment with the headings that stand above it.</summary>
/// <param name="Headings">New headings, outermost first; empty where it goes on under the same ones.</param>
/// <param name="Number">Its number in the letter.</param>
/// <param name="Text">The comment.</param>
/// <param name="Bullets">Further passages it is true of.</param>
/// <param name="Authority">The authority, or null.</param>
/// <param name="Findings">The findings it was made of.</param>
public sealed record LetterPart(
    IReadOnlyList<LetterHeading> Headings,
    int Number,
    string Text,
    IReadOnlyList<string> Bullets,
    string? Authority,
    IReadOnlyList<Finding> Findings);
