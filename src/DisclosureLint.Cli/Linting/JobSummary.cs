using System.Text;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Markdown;

namespace DisclosureLint.Cli.Linting;

/// <summary>The summary of a GitHub job: all findings, where annotations hold only the first of them.</summary>
internal static class JobSummary
{
    /// <summary>The format that the summary goes with.</summary>
    public const string FormatName = "github";

    private const string FileVariable = "GITHUB_STEP_SUMMARY";

    /// <summary>Appends to the file that GitHub names, after what earlier commands of the step have written; does nothing outside of GitHub.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Append(LintReport report, ReportSettings settings)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not { Length: > 0 } path) return;
        try
        {
            var taken = File.Exists(path) ? (int)Math.Min(new FileInfo(path).Length, MarkdownSummary.JobSummaryLimit) : 0;
            var text = MarkdownSummary.Of(report, settings, MarkdownSummary.JobSummaryLimit - taken);
            File.AppendAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The job summary cannot be written: {exception.Message}");
        }
    }
}
