using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Rpc;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.LanguageServer.Tests;

/// <summary>An editor as the server sees it, over a pair of streams: sends messages, and waits for those of the server.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan HangProtection = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _answers = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _received = [];
    private readonly SemaphoreSlim _arrival = new(0);
    private readonly Stream _toServer;
    private readonly MessageReader _fromServer;
    private readonly Task<int> _server;
    private readonly IAsyncDisposable? _owned;
    private int _lastId;

    public EditorClient(Stream toServer, Stream fromServer, Task<int> server, IAsyncDisposable? owned = null)
    {
        (_toServer, _fromServer, _server, _owned) = (toServer, new MessageReader(fromServer), server, owned);
        _ = Task.Run(ListenAsync);
    }

    /// <summary>What the server exits with.</summary>
    public Task<int> ExitCode => _server.WaitAsync(HangProtection);

    /// <summary>A server in this process, composed as the tool composes it.</summary>
    public static EditorClient InMemory(string pagesFolder, Action<IServiceCollection>? more = null)
    {
        var services = Cli.Composition.Services();
        more?.Invoke(services);
        var provider = services.BuildServiceProvider();
        var (toServer, fromServer) = (new Pipe(), new Pipe());
        var host = provider.GetRequiredService<LanguageServerHost>();
        var run = Task.Run(async () =>
        {
            var code = await host.RunAsync(toServer.Reader.AsStream(), fromServer.Writer.AsStream(), new ServerIdentity("1.0.0-test", pagesFolder));
            await fromServer.Writer.CompleteAsync();
            return code;
        });
        return new EditorClient(toServer.Writer.AsStream(), fromServer.Reader.AsStream(), run, provider);
    }

    public async Task<JsonNode?> InitializeAsync(string folder, string capabilities = "{}", string options = "{}")
    {
        var parameters = new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = DraftUri.FromPath(folder),
            ["capabilities"] = JsonNode.Parse(capabilities),
            ["initializationOptions"] = JsonNode.Parse(options),
        };
        var result = await RequestAsync("initialize", parameters);
        Notify("initialized", new JsonObject());
        return result;
    }

    public void Open(string uri, string text, int version = 1) => Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "html", ["version"] = version, ["text"] = text },
    });

    public void Change(string uri, int version, string text, (int Line, int Character)? at = null, (int Line, int Character)? until = null)
    {
        var change = new JsonObject { ["text"] = text };
        if (at is { } start) change["range"] = new JsonObject { ["start"] = Position(start), ["end"] = Position(until ?? start) };
        Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray(change),
        });
    }

    /// <summary>Sends a request and gives its result.</summary>
    /// <exception cref="RpcException">The server answers with an error.</exception>
    public async Task<JsonNode?> RequestAsync(string method, JsonNode? parameters)
    {
        var answer = await SendAsync(method, parameters).Answer;
        if (answer["error"] is { } error) throw new RpcException((int)error["code"]!, (string)error["message"]!);
        return answer["result"];
    }

    public (string Id, Task<JsonObject> Answer) SendAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers[id] = answer;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = int.Parse(id, CultureInfo.InvariantCulture), ["method"] = method, ["params"] = parameters });
        return (id, answer.Task.WaitAsync(HangProtection));
    }

    public void Notify(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public void SendRaw(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        SendBytes([.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. bytes]);
    }

    /// <summary>Sends bytes as they are.</summary>
    public void SendBytes(byte[] bytes)
    {
        lock (_toServer)
        {
            _toServer.Write(bytes);
            _toServer.Flush();
        }
    }

    /// <summary>The first message of the server that fits, among those that came and those that will.</summary>
    public async Task<JsonObject> WaitForAsync(Func<JsonObject, bool> fits)
    {
        using var deadline = new CancellationTokenSource(HangProtection);
        while (true)
        {
            lock (_received)
            {
                if (_received.Find(message => fits(message)) is { } found) return found;
            }

            await _arrival.WaitAsync(deadline.Token);
        }
    }

    public async Task<JsonArray> DiagnosticsAsync(string uri, int version)
    {
        var message = await WaitForAsync(message => Is(message, "textDocument/publishDiagnostics")
            && (string?)message["params"]!["uri"] == uri && (int?)message["params"]!["version"] == version);
        return message["params"]!["diagnostics"]!.AsArray();
    }

    /// <summary>What came so far, by method.</summary>
    public IReadOnlyList<JsonObject> Received(string method)
    {
        lock (_received) return [.. _received.Where(message => Is(message, method))];
    }

    public static bool Is(JsonObject message, string method) => (string?)message["method"] == method;

    /// <summary>Closes what the server reads.</summary>
    public void HangUp() => _toServer.Dispose();

    public async ValueTask DisposeAsync()
    {
        HangUp();
        await _server.WaitAsync(HangProtection);
        if (_owned is not null) await _owned.DisposeAsync();
        _arrival.Dispose();
    }

    private static JsonObject Position((int Line, int Character) place) => new() { ["line"] = place.Line, ["character"] = place.Character };

    private void Send(JsonObject message) => SendRaw(message.ToJsonString());

    private async Task ListenAsync()
    {
        while (await _fromServer.ReadAsync(CancellationToken.None) is { } content)
        {
            var message = JsonNode.Parse(content)!.AsObject();
            if (message["method"] is null && message["id"] is { } id && _answers.TryRemove(id.ToJsonString(), out var answer))
            {
                answer.SetResult(message);
                continue;
            }

            // An editor that can do what it is asked for says so; none of the tests depends on more.
            if (message["method"] is not null && message["id"] is { } asked) Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = null });
            lock (_received) _received.Add(message);
            _arrival.Release();
        }
    }
}
