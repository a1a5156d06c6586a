using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Letters;

/// <summary>The comment that one finding would draw, as the staff would write it.</summary>
public static class PredictedComment
{
    /// <summary>The comment, with the words, the page and the section of the finding.</summary>
    /// <param name="finding">The finding.</param>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return LetterComments.Fill(finding);
    }
}
