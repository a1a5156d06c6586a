using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Protocol;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>The number of findings above each section's heading; a click goes to the first.</summary>
internal static class LensView
{
    public static IReadOnlyList<CodeLens> Of(string uri, DraftLint lint)
    {
        if (lint.Filing is not { } filing) return [];
        var counts = new SectionCounts(lint.ActiveFindings);
        return
        [
            .. filing.Documents.SelectMany(document => document.Root.Children)
                .Where(section => counts.In(section).Count > 0)
                .Select(section => new CodeLens(
                    TextRange.Of(lint.Source, section.Heading?.Span ?? new(section.Span.Start, section.Span.Start)),
                    new Command(counts.Of(section), CommandNames.ShowFinding)
                    {
                        Arguments = [new CommandArgument { Uri = uri, Range = DiagnosticView.RangeOf(counts.In(section)[0].Location) }],
                    })),
        ];
    }
}
