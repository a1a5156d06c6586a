using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using Spectre.Console;

namespace DisclosureLint.Reporting.Formats;

/// <summary>For people: findings by section in the order of the prospectus, each with its words underlined in the line they stand in.</summary>
internal sealed class TextFormat : IReportFormat
{
    private const int DefaultWidth = 100;
    private const string Indent = "    ";

    public string Name => "text";

    public string Description => "findings by section, with the words underlined";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var console = TerminalText.On(output, settings);
        var width = settings.Width > 0 ? settings.Width : DefaultWidth;
        foreach (var result in report.Results) WriteFindings(console, result, width, settings.Why);
        foreach (var file in report.Unreadable)
        {
            console.Write("error", SeverityStyle.Of(Severity.Error));
            console.WriteLine($" {file.Path}: {file.Message}");
        }

        // What can fail the lint is shown however little was asked for.
        foreach (var result in report.Results) WriteDiagnostics(console, result, settings.Quiet ? Severity.Warning : Severity.Info, width);
        if (settings.Quiet) return;
        var counts = report.Count();
        console.WriteLine(SummaryLine.Of(report), counts.Active == 0 && report.IsTrustworthy ? new Style(Color.Green) : TerminalText.Bold);
    }

    private static void WriteFindings(IAnsiConsole console, LintResult result, int width, bool why)
    {
        Section? section = null;
        foreach (var finding in result.Findings.Where(finding => finding.Suppressed is null))
        {
            var top = finding.Location.Section.TopLevel;
            if (!ReferenceEquals(top, section))
            {
                section = top;
                console.Write(TitleOf(top), TerminalText.Bold);
                console.WriteLine(top.Page is null ? "" : $" (page {top.Page})", TerminalText.Dim);
                console.WriteLine();
            }

            WriteFinding(console, finding, width, why);
        }
    }

    private static string TitleOf(Section section) =>
        section.Title.Length > 0 ? section.Title : section.Kind == SectionKind.Unknown ? "Before the first heading" : section.Kind.ToString();

    private static void WriteFinding(IAnsiConsole console, Finding finding, int width, bool why)
    {
        var style = SeverityStyle.Of(finding.Severity);
        console.Write("  ");
        console.Write(Wording.Of(finding.Severity), style);
        console.Write($" {finding.Rule.Id} {finding.Rule.Name}", TerminalText.Bold);
        console.WriteLine($"  {Where(finding.Location)}", TerminalText.Dim);
        WriteWrapped(console, finding.Message, Indent, width, Style.Plain);

        var excerpt = Excerpt.Of(finding.Location, Math.Max(20, width - Indent.Length - 2));
        console.WriteLine();
        console.Write(Indent + "| ", TerminalText.Dim);
        console.WriteLine(excerpt.Line);
        console.Write(Indent + "| ", TerminalText.Dim);
        console.WriteLine(new string(' ', excerpt.Marked.Start) + new string('^', Math.Max(1, excerpt.Marked.Length)), style);

        if (finding.Also.Count > 0) WriteWrapped(console, $"also {AlsoText.Rules(finding)}", Indent, width, TerminalText.Dim);
        foreach (var related in finding.Related.Take(5))
        {
            var note = related.Message.Length == 0 ? "" : $": {related.Message}";
            WriteWrapped(console, $"see also {Where(related.Location)}{note}", Indent, width, TerminalText.Dim);
        }

        if (finding.Related.Count > 5) console.WriteLine($"{Indent}see also {Wording.Count(finding.Related.Count - 5, "further place")}", TerminalText.Dim);
        if (why)
        {
            foreach (var line in LookedForText.Of(finding)) WriteWrapped(console, line, Indent, width, Style.Plain);
            WriteWrapped(console, $"why: {finding.Rule.Why}", Indent, width, TerminalText.Dim);
        }

        if (finding.Suggestion is { } suggestion) WriteWrapped(console, $"suggestion: {suggestion.Description}", Indent, width, Style.Plain);
        console.WriteLine();
    }

    /// <summary>Path, line and column as terminals link them, then page and sub-section.</summary>
    private static string Where(Location location)
    {
        var start = location.Start;
        var place = string.Create(null, $"{location.Path}:{start.Line + 1}:{start.Character + 1}");
        if (location.Page is not null) place += $", page {location.Page}";
        var path = location.Section.Path;
        return path.Count > 1 ? $"{place}, {string.Join(" > ", path.Skip(1))}" : place;
    }

    private static void WriteDiagnostics(IAnsiConsole console, LintResult result, Severity least, int width)
    {
        var shown = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= least).ToList();
        foreach (var diagnostic in shown)
        {
            console.Write(Wording.Of(diagnostic.Severity), SeverityStyle.Of(diagnostic.Severity));
            console.Write($" {diagnostic.Id} {diagnostic.Name}", TerminalText.Bold);
            console.WriteLine($"  {diagnostic.Location?.Path ?? result.Filing.Main.Source.Path}", TerminalText.Dim);
            WriteWrapped(console, diagnostic.Message, Indent, width, Style.Plain);
        }

        if (shown.Count > 0) console.WriteLine();
    }

    private static void WriteWrapped(IAnsiConsole console, string text, string indent, int width, Style style)
    {
        foreach (var line in WordWrap.Lines(Wording.OneLine(text), width - indent.Length)) console.WriteLine(indent + line, style);
    }
}
