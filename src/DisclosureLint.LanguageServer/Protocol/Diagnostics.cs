namespace DisclosureLint.LanguageServer.Protocol;

internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
}

internal enum DiagnosticTag
{
    Unnecessary = 1,
    Deprecated = 2,
}

internal sealed record Diagnostic(TextRange Range, DiagnosticSeverity Severity, string Code, string Message)
{
    public string Source => "disclosurelint";

    public CodeDescription? CodeDescription { get; init; }

    public IReadOnlyList<DiagnosticTag>? Tags { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }

    public DiagnosticData? Data { get; init; }
}

internal sealed record CodeDescription(string Href);

internal sealed record RelatedInformation(TextPlace Location, string Message);

/// <summary>What a client hands back with a diagnostic, so that an action finds its finding.</summary>
internal sealed record DiagnosticData(string? Fingerprint);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

internal sealed record DocumentDiagnosticParams(DocumentId TextDocument, string? PreviousResultId);

internal sealed record WorkspaceDiagnosticParams(
    IReadOnlyList<PreviousResult>? PreviousResultIds, System.Text.Json.JsonElement WorkDoneToken, System.Text.Json.JsonElement PartialResultToken);

internal sealed record PreviousResult(string Uri, string Value);

/// <summary>The diagnostics of a draft, <c>full</c> with items or <c>unchanged</c> without; in a workspace report with its draft.</summary>
internal sealed record DiagnosticReport(string Kind, string ResultId)
{
    public IReadOnlyList<Diagnostic>? Items { get; init; }

    public string? Uri { get; init; }

    public int? Version { get; init; }
}

internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<DiagnosticReport> Items);
