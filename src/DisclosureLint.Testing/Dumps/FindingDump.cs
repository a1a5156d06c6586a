using System.Text;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Testing.Dumps;

/// <summary>Writes findings as text with the place of each in its source, so that a change of a rule shows as a diff.</summary>
public static class FindingDump
{
    /// <summary>Renders the findings of a lint, suppressed ones included and marked.</summary>
    /// <param name="result">The result.</param>
    /// <returns>For each finding its id and name, its place, the line with carets, the message, the related places; then what the engine says.</returns>
    public static string Render(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var dump = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            dump.Append(finding.Rule.Id).Append(' ').Append(finding.Rule.Name).Append(' ').Append(finding.Severity.ToString().ToLowerInvariant())
                .Append(" (").Append(finding.Confidence.ToString().ToLowerInvariant()).Append(" confidence)")
                .Append(finding.Suppressed is null ? "\n" : ", suppressed\n")
                .Append("  ").Append(Place(finding.Location)).Append('\n')
                .Append(SourceExcerpt.Render(finding.Location.Source, finding.Location.Span))
                .Append("  ").Append(finding.Message).Append('\n');
            foreach (var related in finding.Related)
            {
                dump.Append("  also ").Append(Place(related.Location)).Append(": ").Append(related.Message).Append('\n')
                    .Append(SourceExcerpt.Render(related.Location.Source, related.Location.Span));
            }

            dump.Append('\n');
        }

        foreach (var diagnostic in result.Diagnostics) dump.Append(diagnostic.Id).Append(' ').Append(diagnostic.Name).Append(": ").Append(diagnostic.Message).Append('\n');
        return dump.ToString();
    }

    private static string Place(Location location) =>
        $"{location.Section.Kind} “{string.Join(" > ", location.Section.Path)}”, page {location.Page ?? "?"}, {location.Start}";
}
