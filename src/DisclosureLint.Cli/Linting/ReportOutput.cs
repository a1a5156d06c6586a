using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Reporting;

namespace DisclosureLint.Cli.Linting;

/// <summary>Writes the reports of a lint to where they were asked for.</summary>
internal static class ReportOutput
{
    /// <summary>Writes all reports; those in files first, so that what is read last on a terminal is the findings.</summary>
    /// <exception cref="UsageException">A report cannot be written; the message names the file.</exception>
    public static void Write(LintRequest request, LintReport report)
    {
        foreach (var file in request.Reports) WriteFile(file, report, request);
        if (request.OutputPath is { } path)
        {
            WriteFile(new FileReport(request.Format, path), report, request);
            return;
        }

        var settings = Complete(OutputSettings.ForStandardOutput(request.Color, request.Quiet), request);
        StandardOutput.Write(output => request.Format.Write(report, output, settings));
        if (request.Format.Name == JobSummary.FormatName) JobSummary.Append(report, settings);
    }

    private static void WriteFile(FileReport file, LintReport report, LintRequest request)
    {
        var settings = Complete(OutputSettings.ForFile(request.Quiet), request);
        try
        {
            AtomicFile.Write(file.Path, output => file.Format.Write(report, output, settings));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The {file.Format.Name} report cannot be written: {exception.Message}");
        }
    }

    private static ReportSettings Complete(ReportSettings settings, LintRequest request) =>
        request.Choices.Apply(settings) with { MaxComments = request.MaxComments, Why = request.Why, RootFolder = ProjectFolder.RepositoryRoot() };
}
