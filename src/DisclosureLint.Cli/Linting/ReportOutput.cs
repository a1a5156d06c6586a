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
        foreach (var file in request.Reports) WriteFile(file, report, request.Quiet);
        if (request.OutputPath is { } path)
        {
            WriteFile(new FileReport(request.Format, path), report, request.Quiet);
            return;
        }

        var settings = OutputSettings.ForStandardOutput(request.Color, request.Quiet);
        StandardOutput.Write(output => request.Format.Write(report, output, settings));
    }

    private static void WriteFile(FileReport file, LintReport report, bool quiet)
    {
        try
        {
            AtomicFile.Write(file.Path, output => file.Format.Write(report, output, OutputSettings.ForFile(quiet)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The {file.Format.Name} report cannot be written: {exception.Message}");
        }
    }
}
