using System.Text.Json;

namespace DisclosureLint.LanguageServer.Projects;

/// <summary>What the client has said it can do, as far as the server asks.</summary>
internal sealed record ClientCapabilities
{
    public bool PullsDiagnostics { get; init; }

    public bool RefreshesDiagnostics { get; init; }

    public bool RefreshesCodeLenses { get; init; }

    public bool ShowsRelated { get; init; }

    public bool ShowsCodeDescription { get; init; }

    public bool ShowsTags { get; init; }

    public bool ReadsMarkdown { get; init; }

    public bool NestsSymbols { get; init; }

    public bool EditsByVersion { get; init; }

    public bool WatchesFiles { get; init; }

    public bool AnswersConfiguration { get; init; }

    public bool ShowsProgress { get; init; }

    public bool ShowsDocuments { get; init; }

    public static ClientCapabilities Of(JsonElement json) => new()
    {
        PullsDiagnostics = Find(json, "textDocument", "diagnostic").ValueKind == JsonValueKind.Object,
        RefreshesDiagnostics = IsTrue(json, "workspace", "diagnostics", "refreshSupport"),
        RefreshesCodeLenses = IsTrue(json, "workspace", "codeLens", "refreshSupport"),
        ShowsRelated = IsTrue(json, "textDocument", "publishDiagnostics", "relatedInformation") || IsTrue(json, "textDocument", "diagnostic", "relatedInformation"),
        ShowsCodeDescription = IsTrue(json, "textDocument", "publishDiagnostics", "codeDescriptionSupport") || IsTrue(json, "textDocument", "diagnostic", "codeDescriptionSupport"),
        ShowsTags = Find(json, "textDocument", "publishDiagnostics", "tagSupport").ValueKind == JsonValueKind.Object || Find(json, "textDocument", "diagnostic", "tagSupport").ValueKind == JsonValueKind.Object,
        ReadsMarkdown = Find(json, "textDocument", "hover", "contentFormat") is { ValueKind: JsonValueKind.Array } formats && formats.EnumerateArray().Any(format => format.ValueEquals("markdown"u8)),
        NestsSymbols = IsTrue(json, "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
        EditsByVersion = IsTrue(json, "workspace", "workspaceEdit", "documentChanges"),
        WatchesFiles = IsTrue(json, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        AnswersConfiguration = IsTrue(json, "workspace", "configuration"),
        ShowsProgress = IsTrue(json, "window", "workDoneProgress"),
        ShowsDocuments = IsTrue(json, "window", "showDocument", "support"),
    };

    private static bool IsTrue(JsonElement json, params ReadOnlySpan<string> path) => Find(json, path).ValueKind == JsonValueKind.True;

    private static JsonElement Find(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json)) return default;
        }

        return json;
    }
}
