using DisclosureLint.Reporting.Markdown;

namespace DisclosureLint.Reporting.Formats;

/// <summary>A comment for a pull request or a merge request, no longer than GitHub takes.</summary>
internal sealed class MarkdownFormat : IReportFormat
{
    public string Name => "markdown";

    public string Description => "a comment for a pull request";

    public void Write(LintReport report, TextWriter output, ReportSettings settings) =>
        output.Write(MarkdownSummary.Of(report, settings, MarkdownSummary.CommentLimit));
}
