using System.Text.Json;
using DisclosureLint.LanguageServer.Features;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.LanguageServer.Rpc;
using DisclosureLint.Linting;
using DisclosureLint.Rules;

namespace DisclosureLint.LanguageServer;

/// <summary>What a client asks about one open draft. Each answer is of the draft's present version: it waits for its lint.</summary>
internal sealed class DocumentFeatures(Session session, Linter linter, RulePages pages, DiagnosticView diagnostics, ActionView actions)
{
    private readonly Dictionary<string, Rule> _rules = linter.Rules.ToDictionary(rule => rule.Descriptor.Id, StringComparer.Ordinal);

    public void Register(RpcMethods methods)
    {
        methods.OnRequest("textDocument/diagnostic", ProtocolJson.Default.DocumentDiagnosticParams, ProtocolJson.Default.DiagnosticReport, DiagnoseAsync);
        methods.OnRequest("textDocument/hover", ProtocolJson.Default.PositionParams, ProtocolJson.Default.JsonElement, HoverAsync);
        methods.OnRequest("textDocument/codeAction", ProtocolJson.Default.CodeActionParams, ProtocolJson.Default.IReadOnlyListCodeAction, ActAsync);
        methods.OnRequest("textDocument/documentSymbol", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.JsonElement, OutlineAsync);
        methods.OnRequest("textDocument/foldingRange", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListFoldingRange, FoldAsync);
        methods.OnRequest("textDocument/codeLens", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListCodeLens, CountAsync);
    }

    private async Task<DiagnosticReport> DiagnoseAsync(DocumentDiagnosticParams parameters, CancellationToken cancellationToken)
    {
        var uri = parameters.TextDocument.Uri;
        if (await LintAsync(uri, cancellationToken).ConfigureAwait(false) is not { } lint) return new DiagnosticReport("full", "") { Items = [] };
        var resultId = WorkspaceDiagnostics.ResultIdOf(lint);
        return resultId == parameters.PreviousResultId
            ? new DiagnosticReport("unchanged", resultId)
            : new DiagnosticReport("full", resultId) { Items = diagnostics.Of(uri, lint) };
    }

    private async Task<JsonElement> HoverAsync(PositionParams parameters, CancellationToken cancellationToken)
    {
        if (await LintAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is not { } lint) return ProtocolJson.Null;
        var place = new TextRange(parameters.Position, parameters.Position);
        var findings = lint.ActiveFindings.Where(finding => DiagnosticView.RangeOf(finding.Location).Touches(place)).ToList();
        if (findings.Count == 0) return ProtocolJson.Null;

        // Markdown reads well even where it is shown as it is.
        var text = HoverText.Of(findings, _rules, pages.UriOf);
        var hover = new Hover(new MarkupContent(session.Client.ReadsMarkdown ? "markdown" : "plaintext", text), DiagnosticView.RangeOf(findings[0].Location));
        return JsonSerializer.SerializeToElement(hover, ProtocolJson.Default.Hover);
    }

    private async Task<IReadOnlyList<CodeAction>> ActAsync(CodeActionParams parameters, CancellationToken cancellationToken)
    {
        var uri = parameters.TextDocument.Uri;
        return await LintAsync(uri, cancellationToken).ConfigureAwait(false) is { } lint ? actions.Of(uri, lint, parameters.Range, parameters.Context?.Only) : [];
    }

    private async Task<JsonElement> OutlineAsync(DocumentParams parameters, CancellationToken cancellationToken)
    {
        var uri = parameters.TextDocument.Uri;
        var symbols = await LintAsync(uri, cancellationToken).ConfigureAwait(false) is { } lint ? OutlineView.Symbols(lint) : [];
        return session.Client.NestsSymbols
            ? JsonSerializer.SerializeToElement(symbols, ProtocolJson.Default.IReadOnlyListDocumentSymbol)
            : JsonSerializer.SerializeToElement(OutlineView.Flat(uri, symbols), ProtocolJson.Default.IReadOnlyListSymbolInformation);
    }

    private async Task<IReadOnlyList<FoldingRange>> FoldAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        await LintAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is { } lint ? OutlineView.Folds(lint) : [];

    private async Task<IReadOnlyList<CodeLens>> CountAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        await LintAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is { } lint ? LensView.Of(parameters.TextDocument.Uri, lint) : [];

    private async Task<DraftLint?> LintAsync(string uri, CancellationToken cancellationToken) =>
        session.Find(uri) is { } draft ? await draft.Lint.WaitAsync(cancellationToken).ConfigureAwait(false) : null;
}
