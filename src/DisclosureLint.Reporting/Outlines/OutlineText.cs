using System.Globalization;
using DisclosureLint.Filings;
using Spectre.Console;

namespace DisclosureLint.Reporting.Outlines;

/// <summary>Prints the sections of a filing as an indented list: what kind, where, and which step found each.</summary>
public static class OutlineText
{
    /// <summary>Prints the outline of every document of the filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="settings">How to write it.</param>
    public static void Write(Filing filing, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var console = TerminalText.On(output, settings);
        foreach (var document in filing.Documents)
        {
            console.WriteLine($"{document.Type ?? document.Source.Path}: {Reliability(document.Outline)}", TerminalText.Bold);
            foreach (var problem in document.Outline.Problems) console.WriteLine($"  {problem.Code}: {problem.Message}");
            foreach (var section in document.Sections)
            {
                var file = document.Source.FileAt(section.Span.Start);
                var position = file.Text.GetLinePosition(file.InFile(section.Span).Start);
                var path = document.Source.Files.Count > 1 ? $"{file.Text.Path}, " : "";
                var indent = new string(' ', 2 * Math.Max(1, section.Level));
                console.Write($"{indent}{(section.Title.Length > 0 ? section.Title : "(no heading)")}");
                console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"  {section.Kind}, page {section.Page ?? "?"}, {path}line {position.Line + 1}, {section.Evidence}"),
                    TerminalText.Dim);
            }
        }
    }

    private static string Reliability(Outline outline) => outline switch
    {
        { IsProspectus: false } => "holds no prospectus",
        { IsReliable: false } => "outline in doubt: nothing is reported as missing",
        _ => "outline reliable",
    };
}
