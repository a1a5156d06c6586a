using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Reporting.Markdown;

/// <summary>
/// The findings for the eyes of a reviewer on GitHub or GitLab: counts, the gravest findings, and the others folded away by section; as
/// much as fits.
/// </summary>
public sealed class MarkdownSummary
{
    /// <summary>The first line, by which a bot finds its earlier comment to update it.</summary>
    public const string Marker = "<!-- disclosurelint -->";

    /// <summary>Room in a comment on a pull request, in bytes of UTF-8: GitHub takes 65,536 characters.</summary>
    public const int CommentLimit = 60_000;

    /// <summary>Room in a job summary, in bytes of UTF-8: GitHub takes 1 MiB for each step and drops a longer one as a whole.</summary>
    public const int JobSummaryLimit = 1_000_000;

    private const int MostGravest = 10;
    private const int RoomForEnd = 400;
    private const string EndOfFold = "\n</details>\n\n";

    private readonly StringBuilder _text = new();
    private readonly ReportSettings _settings;
    private readonly ReportPaths _paths;
    private readonly int _limit;
    private int _bytes;

    private MarkdownSummary(ReportSettings settings, int limit)
    {
        _settings = settings;
        _paths = new ReportPaths(settings.RootFolder);
        _limit = limit - RoomForEnd;
    }

    /// <summary>Writes the summary.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="settings">How to write it.</param>
    /// <param name="limit">The most bytes of UTF-8 it may take.</param>
    /// <returns>Markdown that ends with a line end.</returns>
    public static string Of(LintReport report, ReportSettings settings, int limit)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(settings);
        var summary = new MarkdownSummary(settings, limit);
        summary.Write(report);
        return summary._text.ToString();
    }

    private void Write(LintReport report)
    {
        WriteHead(report);
        var ranked = FindingRank.Order(report.ActiveFindings).OrderByDescending(finding => finding.Severity).ToList();
        var left = WriteGravest(ranked.Take(MostGravest));
        left += WriteOthers(report, ranked.Skip(MostGravest).ToHashSet(ReferenceEqualityComparer.Instance));
        WriteSetAside(report);
        if (left > 0) _text.Append(CultureInfo.InvariantCulture, $"{Wording.Count(left, "further finding")} did not fit here; the full report has them.\n");
    }

    private void WriteHead(LintReport report)
    {
        var counts = report.Count();
        var title = counts.Active == 0
            ? "no findings"
            : $"{Wording.Count(counts.Error, "error")}, {Wording.Count(counts.Warning, "warning")}, {Wording.Count(counts.Info, "info")}";
        Append($"{Marker}\n## DisclosureLint: {title}\n\n");
        if (report.Results.Count > 0) Append("| Document | Errors | Warnings | Infos | Suppressed | In the baseline |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var result in report.Results)
        {
            var of = FindingCounts.Of(result.Findings);
            var source = result.Filing.Main.Source;
            TryAppend(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Escape(Wording.NameOf(source, _paths[source.Path].Name))} | {of.Error} | {of.Warning} | {of.Info} | {of.Suppressed} | {of.Baselined} |\n"));
        }

        Append("\n");
        foreach (var file in report.Unreadable) TryAppend($"**Not read:** {Escape(_paths[file.Path].Name)}: {Escape(file.Message)}\n\n");
        foreach (var diagnostic in report.Results.SelectMany(result => result.Diagnostics).Where(diagnostic => diagnostic.Severity >= Severity.Warning))
        {
            TryAppend($"**{diagnostic.Id} {diagnostic.Name}:** {Escape(diagnostic.Message)}\n\n");
        }
    }

    private int WriteGravest(IEnumerable<Finding> findings)
    {
        var left = 0;
        var isFirst = true;
        foreach (var finding in findings)
        {
            var head = isFirst ? "| | Rule | Place | Finding |\n|---|---|---|---|\n" : "";
            isFirst = false;
            var row = $"{head}| {Wording.Of(finding.Severity)} | {Rule(finding)} | {Place(finding)} | {Escape(finding.Message)} |\n";
            if (!TryAppend(row)) left++;
        }

        Append("\n");
        return left;
    }

    private int WriteOthers(LintReport report, HashSet<object?> others)
    {
        var left = 0;
        foreach (var result in report.Results)
        {
            foreach (var section in result.Findings.Where(others.Contains).GroupBy(finding => finding.Location.Section.TopLevel))
            {
                left += WriteFold($"{FoldTitle(report, result, section.Key)}: {section.Count()}", section, finding =>
                    $"- **{Wording.Of(finding.Severity)}** {Rule(finding)} {Place(finding)}: {Escape(finding.Message)}\n");
            }
        }

        return left;
    }

    private void WriteSetAside(LintReport report)
    {
        var setAside = report.Findings.Where(finding => finding.Suppressed is { Kind: not "baseline" }).ToList();
        if (setAside.Count == 0) return;
        WriteFold($"{Wording.Count(setAside.Count, "finding")} set aside with a reason", setAside, finding =>
            $"- {Rule(finding)} {Place(finding)}: {Escape(finding.Message)} *{Escape(finding.Suppressed!.Reason ?? finding.Suppressed.Kind)}*\n");
    }

    /// <summary>Writes as many lines as fit under a title that opens and closes.</summary>
    /// <returns>How many did not fit.</returns>
    private int WriteFold(string title, IEnumerable<Finding> findings, Func<Finding, string> line)
    {
        var start = $"<details><summary>{title}</summary>\n\n";
        var isOpen = false;
        var left = 0;
        foreach (var finding in findings)
        {
            var text = (isOpen ? "" : start) + line(finding);
            if (_bytes + Encoding.UTF8.GetByteCount(text) + EndOfFold.Length > _limit)
            {
                left++;
                continue;
            }

            Append(text);
            isOpen = true;
        }

        if (isOpen) Append(EndOfFold);
        return left;
    }

    private string FoldTitle(LintReport report, LintResult result, Section section)
    {
        var title = section.Title.Length > 0 ? section.Title : section.Kind == SectionKind.Unknown ? "Before the first heading" : section.Kind.ToString();
        return report.Results.Count == 1 ? Escape(title) : Escape($"{_paths[result.Filing.Main.Source.Path]}: {title}");
    }

    private string Rule(Finding finding) =>
        RuleLink.Of(finding.Rule, _settings) is { } link ? $"[{finding.Rule.Id}]({link})" : finding.Rule.Id;

    private string Place(Finding finding)
    {
        var line = string.Create(null, $"{_paths[finding.Location.Path]}:{finding.Location.Start.Line + 1}");
        var place = Wording.Place(finding.Location);
        return Escape(place.Length == 0 ? line : $"{line}, {place}");
    }

    private static string Escape(string text) => MarkdownText.Escape(text);

    private void Append(string text)
    {
        _text.Append(text);
        _bytes += Encoding.UTF8.GetByteCount(text);
    }

    private bool TryAppend(string text)
    {
        if (_bytes + Encoding.UTF8.GetByteCount(text) > _limit) return false;
        Append(text);
        return true;
    }
}
