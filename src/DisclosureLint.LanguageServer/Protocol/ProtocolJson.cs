using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureLint.LanguageServer.Protocol;

/// <summary>How every message of the protocol is read and written; generated, since a native program has no reflection for it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NoParams))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(FoldersChangedParams))]
[JsonSerializable(typeof(ConfigurationChangedParams))]
[JsonSerializable(typeof(WatchedFilesParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(DiagnosticReport))]
[JsonSerializable(typeof(WorkspaceDiagnosticParams))]
[JsonSerializable(typeof(WorkspaceDiagnosticReport))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(IReadOnlyList<DocumentSymbol>))]
[JsonSerializable(typeof(IReadOnlyList<SymbolInformation>))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(IReadOnlyList<CodeLens>))]
[JsonSerializable(typeof(ApplyEditParams))]
[JsonSerializable(typeof(ShowDocumentParams))]
[JsonSerializable(typeof(MessageParams))]
[JsonSerializable(typeof(CreateProgressParams))]
[JsonSerializable(typeof(ProgressParams<WorkDone>))]
[JsonSerializable(typeof(ProgressParams<WorkspaceDiagnosticReport>))]
[JsonSerializable(typeof(FindingList))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>The answer that holds nothing.</summary>
    public static JsonElement Null => JsonSerializer.Deserialize("null"u8, Default.JsonElement);
}
