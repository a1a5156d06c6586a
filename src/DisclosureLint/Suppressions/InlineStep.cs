using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Text;

namespace DisclosureLint.Suppressions;

/// <summary>Follows the directives in a Markdown draft; those left in HTML are reported, since that file is what goes to EDGAR.</summary>
internal static class InlineStep
{
    public static LintResult Apply(LintResult result)
    {
        var source = result.Filing.Main.Source;
        var directives = source.Files.SelectMany(In).ToList();
        if (directives.Count == 0) return result;
        if (!IsMarkdown(source))
        {
            return result with { Diagnostics = [.. result.Diagnostics, .. directives.Select(directive => EngineDiagnostics.DirectiveInFiledText(Place(source, directive)) with { Span = directive.Span })] };
        }

        var used = new HashSet<InlineDirective>(ReferenceEqualityComparer.Instance);
        Finding[] findings = [.. result.Findings.Select(finding => Mark(finding, directives, used))];
        var problems = directives.Where(directive => !used.Contains(directive)).Select(directive => Problem(source, directive));
        return result with { Findings = findings, Diagnostics = [.. result.Diagnostics, .. problems] };
    }

    /// <summary>The directives of a file, with offsets into the whole text.</summary>
    private static IEnumerable<InlineDirective> In(SourceFile file) =>
        InlineDirective.In(file.Text).Select(directive => directive with
        {
            Span = InText(directive.Span, file),
            Target = directive.Target is { } line ? InText(line, file) : null,
        });

    private static TextSpan InText(TextSpan span, SourceFile file) => TextSpan.Of(file.Offset + span.Start, span.Length);

    private static Finding Mark(Finding finding, IReadOnlyList<InlineDirective> directives, HashSet<InlineDirective> used)
    {
        var reason = finding.Suppressed is null ? null : finding.Suppressed.Reason;
        foreach (var directive in directives)
        {
            if (directive.Reason is null || !directive.Covers(finding)) continue;
            used.Add(directive);
            reason ??= directive.Reason;
        }

        return finding.Suppressed is null && reason is not null ? finding with { Suppressed = new SuppressionNote("inline", reason) } : finding;
    }

    private static EngineDiagnostic Problem(SourceText source, InlineDirective directive)
    {
        var what = $"The comment at {Place(source, directive)} that suppresses {string.Join(", ", directive.Rules)}";
        var problem = directive.Reason is null
            ? EngineDiagnostics.SuppressionWithoutReason($"{what} gives no reason, so it suppresses nothing: add reason: and why.")
            : EngineDiagnostics.SuppressionWithoutEffect($"{what} matches no finding. Remove it.");
        return problem with { Span = directive.Span };
    }

    private static string Place(SourceText source, InlineDirective directive)
    {
        var file = source.FileAt(directive.Span.Start);
        return $"{file.Text.Path}({file.Text.GetLinePosition(file.InFile(directive.Span).Start)})";
    }

    private static bool IsMarkdown(SourceText source) =>
        source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || source.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
