using DisclosureLint.Findings;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.Linting;
using DisclosureLint.Rules;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>Findings as diagnostics.</summary>
internal sealed class DiagnosticView(RulePages pages, Func<ClientCapabilities> client)
{
    /// <summary>The diagnostics of a draft: findings that count, and what the engine says of the lint.</summary>
    public IReadOnlyList<Diagnostic> Of(string uri, DraftLint lint)
    {
        if (lint.Broken is { } broken) return [new Diagnostic(default, DiagnosticSeverity.Error, "configuration", $"Not linted: {broken.Message}")];
        if (lint.Unreadable is { } unreadable) return [new Diagnostic(default, DiagnosticSeverity.Error, "unreadable", unreadable)];
        if (lint.Result is not { } result) return [];
        return [.. lint.ActiveFindings.Select(finding => Of(uri, finding)), .. result.Diagnostics.Select(diagnostic => Of(lint.Source, diagnostic))];
    }

    /// <summary>One finding.</summary>
    public Diagnostic Of(string uri, Finding finding) => new(RangeOf(finding.Location), SeverityOf(finding.Severity), finding.Rule.Id, finding.Message)
    {
        CodeDescription = client().ShowsCodeDescription && pages.UriOf(finding.Rule.Id) is { } page ? new CodeDescription(page) : null,
        Tags = finding.Rule.Status == RuleStatus.Dormant ? TagsOf(DiagnosticTag.Deprecated) : null,
        RelatedInformation = client().ShowsRelated && finding.Related.Count > 0
            ? [.. finding.Related.Select(place => new RelatedInformation(new TextPlace(uri, RangeOf(place.Location)), Describe(place)))]
            : null,
        Data = new DiagnosticData(finding.Fingerprint),
    };

    /// <summary>The range of a place.</summary>
    public static TextRange RangeOf(Location location) => TextRange.Of(location.Source, location.Span);

    private Diagnostic Of(SourceText source, EngineDiagnostic diagnostic) =>
        new(
            diagnostic.Span is { } span ? TextRange.Of(source, span) : default,
            SeverityOf(diagnostic.Severity),
            diagnostic.Id,
            diagnostic.Message)
        {
            // A directive that does nothing is faded out, as an editor shows code that is never reached.
            Tags = diagnostic.Span is { IsEmpty: false } && diagnostic.Severity == Severity.Warning ? TagsOf(DiagnosticTag.Unnecessary) : null,
        };

    private IReadOnlyList<DiagnosticTag>? TagsOf(DiagnosticTag tag) => client().ShowsTags ? [tag] : null;

    private static string Describe(RelatedLocation place) =>
        place.Location.Page is { } page ? $"{place.Message} (page {page})" : place.Message;

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };
}
