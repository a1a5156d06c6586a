using DisclosureLint.Facts;
using DisclosureLint.FormChecks;
using DisclosureLint.Linting;
using DisclosureLint.Reporting.FormChecks;
using DisclosureLint.Rules.FormS1;

namespace DisclosureLint.Cli.Linting;

/// <summary>Checks a linted draft against Form S-1.</summary>
internal static class FilingFormCheck
{
    private static readonly Lazy<FormChecker> Checker = new(static () => new FormChecker(FormS1Items.All));

    /// <summary>Checks a draft.</summary>
    /// <param name="path">The draft's file, as the user wrote it.</param>
    /// <param name="result">The lint.</param>
    /// <param name="asOf">The date whose law applies; null for the day of filing.</param>
    public static FormCheckReport Of(string path, LintResult result, DateOnly? asOf)
    {
        var profile = result.Filing.Profile;
        var date = asOf ?? profile.FilingDate?.Value;
        var results = Checker.Value.Check(result.Filing, result.Findings, date);
        var questions = result.Filing.Main.Outline.IsProspectus ? IntakeQuestion.OpenToFormCheck(profile, date) : [];
        return new FormCheckReport(path, results, questions);
    }
}
