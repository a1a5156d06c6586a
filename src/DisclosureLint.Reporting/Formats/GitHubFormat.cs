using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Formats;

/// <summary>
/// Annotations of a GitHub workflow. GitHub drops all but the first ten of each level of a step without a word, so the gravest come
/// first and the rest is counted; the job summary lists them all.
/// </summary>
internal sealed class GitHubFormat : IReportFormat
{
    private const int MostOfEach = 10;

    public string Name => "github";

    public string Description => "annotations of a GitHub workflow, with a job summary";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        var errors = report.Unreadable.Select(file => Failure(Severity.Error, "DisclosureLint", file.Message, paths[file.Path]))
            .Concat(Annotations(report, Severity.Error, paths));

        // One notice is kept for the count of what is left out.
        var left = Write(output, errors, MostOfEach)
            + Write(output, Annotations(report, Severity.Warning, paths), MostOfEach)
            + Write(output, Annotations(report, Severity.Info, paths), MostOfEach - 1);
        if (left > 0) output.WriteLine($"::notice title=DisclosureLint::{Wording.Count(left, "more finding")}: see the summary of the job.");
        if (!settings.Quiet) output.WriteLine(Data(SummaryLine.Of(report)));
    }

    private static int Write(TextWriter output, IEnumerable<string> annotations, int most)
    {
        var count = 0;
        foreach (var annotation in annotations)
        {
            if (++count <= most) output.WriteLine(annotation);
        }

        return Math.Max(0, count - most);
    }

    private static IEnumerable<string> Annotations(LintReport report, Severity severity, ReportPaths paths) =>
        Diagnostics(report, severity, paths)
            .Concat(FindingRank.Order(report.ActiveFindings.Where(finding => finding.Severity == severity))
                .Select(finding => Annotation(finding, paths[finding.Location.Path])));

    /// <summary>What the engine says of the lint fails it like a finding, from warnings on.</summary>
    private static IEnumerable<string> Diagnostics(LintReport report, Severity severity, ReportPaths paths) =>
        from result in report.Results
        from diagnostic in result.Diagnostics
        where diagnostic.Severity == severity && severity >= Severity.Warning
        select Failure(severity, $"{diagnostic.Id} {diagnostic.Name}", diagnostic.Message, paths[diagnostic.Location?.Path ?? result.Filing.Main.Source.Path]);

    private static string Annotation(Finding finding, ReportPath file)
    {
        var region = ReportRegion.Of(finding.Location);

        // GitHub takes columns only where the annotation is one line long.
        var columns = region.StartLine == region.EndLine ? string.Create(null, $",col={region.StartColumn},endColumn={region.EndColumn}") : "";
        var place = Wording.Place(finding.Location);
        var message = place.Length == 0 ? finding.Message : $"{finding.Message} [{place}]";
        return string.Create(null, $"::{Level(finding.Severity)} file={Property(file.Name)},line={region.StartLine},endLine={region.EndLine}{columns},")
            + $"title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data(message)}";
    }

    private static string Failure(Severity severity, string title, string message, ReportPath file) =>
        $"::{Level(severity)} file={Property(file.Name)},title={Property(title)}::{Data(message)}";

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
