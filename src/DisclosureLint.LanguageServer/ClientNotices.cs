using System.Globalization;
using System.Text.Json;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.LanguageServer.Rpc;

namespace DisclosureLint.LanguageServer;

/// <summary>What the server tells and asks its client of its own accord.</summary>
internal sealed class ClientNotices(RpcConnection connection, Func<ClientCapabilities> client)
{
    private const int MessageInfo = 3;

    /// <summary>Work that ends sooner needs no progress shown.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(400);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _broken = new(StringComparer.Ordinal);
    private int _lastToken;

    public void Publish(string uri, int? version, IReadOnlyList<Diagnostic> diagnostics) =>
        connection.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);

    /// <summary>Marks the line of a project's file that is broken, and takes the mark away once no open draft depends on it.</summary>
    /// <param name="draftUri">The draft that was to be linted.</param>
    /// <param name="broken">What is broken, or null.</param>
    public void PublishBroken(string draftUri, ProjectException? broken)
    {
        lock (_lock)
        {
            var uri = broken?.Path is { } path ? DraftUri.FromPath(path) : null;
            if (_broken.Remove(draftUri, out var before) && before != uri && !_broken.ContainsValue(before)) Publish(before, version: null, []);
            if (uri is null || broken is null) return;
            _broken[draftUri] = uri;
            var start = new Text.LinePosition(Math.Max(broken.Line - 1, 0), Math.Max(broken.Column - 1, 0));
            var range = new TextRange(start, start with { Character = start.Character + 1 });
            Publish(uri, version: null, [new Diagnostic(range, DiagnosticSeverity.Error, "configuration", broken.Message)]);
        }
    }

    /// <summary>Has the client ask again for what it pulls.</summary>
    public void Refresh()
    {
        if (client().RefreshesDiagnostics) Ask("workspace/diagnostic/refresh");
        if (client().RefreshesCodeLenses) Ask("workspace/codeLens/refresh");
    }

    public void Watch(IEnumerable<string> fileNames) => Forget(connection.RequestAsync(
        "client/registerCapability",
        new RegistrationParams([new Registration("project-files", "workspace/didChangeWatchedFiles", new WatchOptions([.. fileNames.Select(name => new FileWatcher("**/" + name))]))]),
        ProtocolJson.Default.RegistrationParams));

    public async Task<JsonElement> AskForSettingsAsync()
    {
        var answer = await connection.RequestAsync(
            "workspace/configuration",
            new ConfigurationParams([new ConfigurationItem(ClientSettings.Section)]),
            ProtocolJson.Default.ConfigurationParams).ConfigureAwait(false);
        return answer.ValueKind == JsonValueKind.Array && answer.GetArrayLength() > 0 ? answer[0] : default;
    }

    /// <summary>Shows a place or a page; where the client cannot, says where it is.</summary>
    public void Show(string uri, TextRange? selection)
    {
        if (client().ShowsDocuments)
        {
            var isOutside = !DraftUri.IsFile(uri) && selection is null;
            Forget(connection.RequestAsync("window/showDocument", new ShowDocumentParams(uri, isOutside, TakeFocus: true, selection), ProtocolJson.Default.ShowDocumentParams));
        }
        else
        {
            Tell(DraftUri.IsFile(uri) ? DraftUri.ToPath(uri) : uri);
        }
    }

    public void Tell(string message) => connection.Notify("window/showMessage", new MessageParams(MessageInfo, message), ProtocolJson.Default.MessageParams);

    /// <summary>Shows that something goes on until a task ends, where that takes noticeably long.</summary>
    public void ShowProgress(string title, Task work)
    {
        if (client().ShowsProgress) _ = ShowProgressAsync(title, work);
    }

    /// <summary>Tells the state of work whose token the client gave; an undefined token is no token.</summary>
    public void Progress(JsonElement token, WorkDone value)
    {
        if (token.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            connection.Notify("$/progress", new ProgressParams<WorkDone>(token, value), ProtocolJson.Default.ProgressParamsWorkDone);
        }
    }

    /// <summary>Hands over a part of a long answer.</summary>
    public void PartialResult(JsonElement token, WorkspaceDiagnosticReport part) =>
        connection.Notify("$/progress", new ProgressParams<WorkspaceDiagnosticReport>(token, part), ProtocolJson.Default.ProgressParamsWorkspaceDiagnosticReport);

    private async Task ShowProgressAsync(string title, Task work)
    {
        if (await Task.WhenAny(work, Task.Delay(Noticeable)).ConfigureAwait(false) == work) return;
        var token = "lint-" + Interlocked.Increment(ref _lastToken).ToString(CultureInfo.InvariantCulture);
        try
        {
            await connection.RequestAsync("window/workDoneProgress/create", new CreateProgressParams(token), ProtocolJson.Default.CreateProgressParams).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            return;
        }

        var json = JsonSerializer.SerializeToElement(token, ProtocolJson.Default.String);
        Progress(json, new WorkDone("begin") { Title = title });
        await work.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
        Progress(json, new WorkDone("end"));
    }

    private void Ask(string method) => Forget(connection.RequestAsync(method, new NoParams(), ProtocolJson.Default.NoParams));

    /// <summary>A client that refuses has its reasons; nothing depends on the answer.</summary>
    private static void Forget(Task<JsonElement> answer) =>
        _ = answer.ContinueWith(static done => _ = done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
