using System.Collections.Concurrent;
using System.Text.Json;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Features;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.LanguageServer.Rpc;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;

namespace DisclosureLint.LanguageServer;

/// <summary>One client's session: its lifecycle, its open drafts and what changes around them.</summary>
internal sealed class Session : IRpcLifecycle
{
    private const int LogWarning = 2;

    private readonly ConcurrentDictionary<string, OpenDraft> _drafts = new(StringComparer.Ordinal);
    private readonly IProjectSource _projects;
    private readonly DraftLinter _linter;
    private readonly ServerIdentity _identity;
    private readonly RulePages _pages;
    private readonly DiagnosticView _diagnostics;
    private readonly WorkspaceFolders _folders = new();
    private readonly DocumentFeatures _features;
    private readonly WorkspaceDiagnostics _workspace;
    private readonly CommandExecution _commands;
    private ClientNotices? _notices;
    private RpcConnection? _connection;
    private State _state;

    public Session(FilingReader reader, Linter linter, IProjectSource projects, ServerIdentity identity)
    {
        _projects = projects;
        _identity = identity;
        _linter = new DraftLinter(reader, linter, projects);
        _pages = new RulePages(linter, identity.PagesFolder);
        _diagnostics = new DiagnosticView(_pages, () => Client);
        var actions = new ActionView(_diagnostics, () => Client, () => Settings);
        _features = new DocumentFeatures(this, linter, _pages, _diagnostics, actions);
        _workspace = new WorkspaceDiagnostics(this, new DraftsOnDisk(_linter, projects, _diagnostics), _folders, projects);
        _commands = new CommandExecution(this, linter, projects, _pages, identity.Version);
    }

    private enum State
    {
        Fresh,
        Running,
        ShutDown,
        Over,
    }

    public ClientCapabilities Client { get; private set; } = new();

    public ClientSettings Settings { get; private set; } = ClientSettings.Default;

    public ClientNotices Notices => _notices ?? throw new InvalidOperationException("The session has no connection.");

    public bool IsOver => _state == State.Over;

    public int ExitCode { get; private set; } = 1;

    /// <summary>Gives the session its client.</summary>
    public void Attach(RpcConnection connection, RpcMethods methods)
    {
        _connection = connection;
        _notices = new ClientNotices(connection, () => Client);
        methods.OnRequest("initialize", ProtocolJson.Default.InitializeParams, ProtocolJson.Default.InitializeResult, (parameters, _) => Task.FromResult(Initialize(parameters)));
        methods.OnNotification("initialized", ProtocolJson.Default.NoParams, _ => Initialized());
        methods.OnRequest("shutdown", ProtocolJson.Default.NoParams, ProtocolJson.Default.JsonElement, (_, _) => Task.FromResult(ShutDown()));
        methods.OnNotification("exit", ProtocolJson.Default.NoParams, _ => Exit());
        methods.OnNotification("textDocument/didOpen", ProtocolJson.Default.DidOpenParams, Open);
        methods.OnNotification("textDocument/didChange", ProtocolJson.Default.DidChangeParams, Change);
        methods.OnNotification("textDocument/didClose", ProtocolJson.Default.DocumentParams, Close);
        methods.OnNotification("workspace/didChangeWorkspaceFolders", ProtocolJson.Default.FoldersChangedParams, parameters => _folders.Change(parameters.Event));
        methods.OnNotification("workspace/didChangeConfiguration", ProtocolJson.Default.ConfigurationChangedParams, ChangeConfiguration);
        methods.OnNotification("workspace/didChangeWatchedFiles", ProtocolJson.Default.WatchedFilesParams, WatchedFilesChanged);
        _features.Register(methods);
        _workspace.Register(methods);
        methods.OnRequest("workspace/executeCommand", ProtocolJson.Default.ExecuteCommandParams, ProtocolJson.Default.JsonElement, _commands.ExecuteAsync);
    }

    public RpcException? RefusesRequest(string method) => _state switch
    {
        State.Fresh when method != "initialize" => new RpcException(RpcError.ServerNotInitialized, "The first request is initialize."),
        State.Running when method == "initialize" => new RpcException(RpcError.InvalidRequest, "The server is initialized already."),
        State.ShutDown or State.Over => new RpcException(RpcError.InvalidRequest, "The server was shut down."),
        _ => null,
    };

    public bool AcceptsNotification(string method) => method == "exit" || _state == State.Running;

    public void Report(string message)
    {
        Console.Error.WriteLine($"disclosurelint lsp: {message}");
        if (_state == State.Running) _connection?.Notify("window/logMessage", new MessageParams(LogWarning, message), ProtocolJson.Default.MessageParams);
    }

    /// <summary>The draft that is open under a URI, or null.</summary>
    public OpenDraft? Find(string uri) => _drafts.GetValueOrDefault(uri);

    /// <summary>Whether a file is open; clients spell the URI of one path in several ways.</summary>
    public bool IsOpen(string path) => _drafts.Values.Any(draft => draft.Path == path);

    /// <summary>Lints all open drafts again, since what surrounds them has changed.</summary>
    public void RefreshAll()
    {
        foreach (var draft in _drafts.Values) draft.Refresh();
        Notices.Refresh();
    }

    public void CloseAll()
    {
        foreach (var draft in _drafts.Values) draft.Close();
    }

    private InitializeResult Initialize(InitializeParams parameters)
    {
        _state = State.Running;
        Client = ClientCapabilities.Of(parameters.Capabilities);
        TakeSettings(parameters.InitializationOptions);
        _folders.Set(parameters);
        return new InitializeResult(
            new ServerCapabilities
            {
                DiagnosticProvider = Client.PullsDiagnostics
                    ? new DiagnosticOptions("disclosurelint", InterFileDependencies: false, WorkspaceDiagnostics: true, WorkDoneProgress: true)
                    : null,
                ExecuteCommandProvider = new ExecuteCommandOptions(CommandNames.All, WorkDoneProgress: true),
            },
            new ServerInfo("disclosurelint", _identity.Version));
    }

    private void Initialized()
    {
        if (Client.WatchesFiles) Notices.Watch(_projects.FileNames);
        if (Client.AnswersConfiguration) _ = AskForSettingsAsync();
    }

    private JsonElement ShutDown()
    {
        _state = State.ShutDown;
        CloseAll();
        return ProtocolJson.Null;
    }

    private void Exit()
    {
        ExitCode = _state == State.ShutDown ? 0 : 1;
        _state = State.Over;
    }

    private void Open(DidOpenParams parameters)
    {
        var item = parameters.TextDocument;
        if (_drafts.TryRemove(item.Uri, out var earlier)) earlier.Close();
        var draft = new OpenDraft(item, _linter, () => Settings, Publish) { Failed = exception => Report($"The lint of {item.Uri} failed: {exception}") };
        _drafts[item.Uri] = draft;
        Notices.ShowProgress($"Linting {Path.GetFileName(draft.Path)}", draft.Lint);
    }

    private void Change(DidChangeParams parameters)
    {
        if (Find(parameters.TextDocument.Uri) is { } draft) draft.Change(parameters.TextDocument.Version ?? draft.Version + 1, parameters.ContentChanges);
        else Report($"{parameters.TextDocument.Uri} was changed and is not open.");
    }

    private void Close(DocumentParams parameters)
    {
        if (!_drafts.TryRemove(parameters.TextDocument.Uri, out var draft)) return;
        draft.Close();
        if (!Client.PullsDiagnostics) Notices.Publish(draft.Uri, version: null, []);
    }

    private void Publish(OpenDraft draft, DraftLint lint)
    {
        Notices.PublishBroken(draft.Uri, lint.Broken);
        if (!Client.PullsDiagnostics) Notices.Publish(draft.Uri, lint.Version, _diagnostics.Of(draft.Uri, lint));
    }

    private void ChangeConfiguration(ConfigurationChangedParams parameters)
    {
        if (Client.AnswersConfiguration && parameters.Settings.ValueKind != JsonValueKind.Object)
        {
            _ = AskForSettingsAsync();
            return;
        }

        TakeSettings(parameters.Settings);
        RefreshAll();
    }

    private async Task AskForSettingsAsync()
    {
        try
        {
            var before = Settings;
            TakeSettings(await Notices.AskForSettingsAsync().ConfigureAwait(false));
            if (Settings != before) RefreshAll();
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            Report($"The client did not give its settings: {exception.Message}");
        }
    }

    private void TakeSettings(JsonElement json)
    {
        Settings = Settings.With(json);
        _pages.Address = Settings.RulePages;
    }

    private void WatchedFilesChanged(WatchedFilesParams parameters)
    {
        var names = parameters.Changes.Select(change => Path.GetFileName(DraftUri.ToPath(change.Uri)));
        if (names.Any(name => _projects.FileNames.Contains(name, StringComparer.Ordinal))) RefreshAll();
    }
}
