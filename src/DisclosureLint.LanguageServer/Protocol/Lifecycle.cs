using System.Text.Json;

namespace DisclosureLint.LanguageServer.Protocol;

internal sealed record NoParams;

internal sealed record InitializeParams(
    int? ProcessId, string? RootUri, string? RootPath, JsonElement InitializationOptions, JsonElement Capabilities, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders);

internal sealed record WorkspaceFolder(string Uri, string Name);

internal sealed record FoldersChangedParams(FoldersChange Event);

internal sealed record FoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

internal sealed record ConfigurationChangedParams(JsonElement Settings);

internal sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record FileEvent(string Uri, int Type);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public string PositionEncoding => "utf-16";

    public SyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, new SaveOptions(IncludeText: false));

    public bool HoverProvider => true;

    public CodeActionOptions CodeActionProvider { get; } = new(["quickfix"]);

    public bool DocumentSymbolProvider => true;

    public bool FoldingRangeProvider => true;

    public CodeLensOptions CodeLensProvider { get; } = new(ResolveProvider: false);

    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public required ExecuteCommandOptions ExecuteCommandProvider { get; init; }

    public WorkspaceCapabilities Workspace { get; } = new(new WorkspaceFoldersCapability(Supported: true, ChangeNotifications: true));
}

internal sealed record SyncOptions(bool OpenClose, int Change, SaveOptions Save);

internal sealed record SaveOptions(bool IncludeText);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record CodeLensOptions(bool ResolveProvider);

internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics, bool WorkDoneProgress);

internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands, bool WorkDoneProgress);

internal sealed record WorkspaceCapabilities(WorkspaceFoldersCapability WorkspaceFolders);

internal sealed record WorkspaceFoldersCapability(bool Supported, bool ChangeNotifications);

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, WatchOptions? RegisterOptions = null);

internal sealed record WatchOptions(IReadOnlyList<FileWatcher> Watchers);

internal sealed record FileWatcher(string GlobPattern);

internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

internal sealed record ConfigurationItem(string Section);
