using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>
/// One JSON-RPC connection. Messages are taken in their order on one thread; a request that has to wait goes on beside it, and can be
/// cancelled by <c>$/cancelRequest</c>. Every request gets exactly one answer.
/// </summary>
internal sealed class RpcConnection(Stream input, Stream output, RpcMethods methods, IRpcLifecycle lifecycle) : IAsyncDisposable
{
    private readonly MessageReader _reader = new(input);
    private readonly MessageWriter _writer = new(output);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _awaited = new(StringComparer.Ordinal);
    private int _lastId;

    /// <summary>Takes messages until the lifecycle says that it is over, or the input ends.</summary>
    /// <exception cref="FramingException">The input does not follow the base protocol.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!lifecycle.IsOver && await _reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } content)
        {
            if (Parse(content) is { } message) Take(message);
        }
    }

    /// <summary>Sends a notification.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        _writer.Write(Compose(null, method, json => JsonSerializer.Serialize(json, parameters, type)));

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <exception cref="RpcException">The client answers with an error.</exception>
    public Task<JsonElement> RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _awaited[id] = answer;
        _writer.Write(Compose(id, method, json => JsonSerializer.Serialize(json, parameters, type)));
        return answer.Task;
    }

    /// <summary>Stops what runs, and waits until everything that was answered is written.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var request in _running.Values) Cancel(request);
        foreach (var answer in _awaited.Values) answer.TrySetCanceled(CancellationToken.None);
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _reader.DisposeAsync().ConfigureAwait(false);
    }

    private IncomingMessage? Parse(byte[] content)
    {
        try
        {
            return IncomingMessage.Parse(content);
        }
        catch (JsonException exception)
        {
            Fail("null", RpcError.ParseError, $"The message is no JSON: {exception.Message}");
        }
        catch (RpcException exception)
        {
            Fail("null", exception.Code, exception.Message);
        }

        return null;
    }

    private void Take(IncomingMessage message)
    {
        switch (message)
        {
            case { Method: null }:
                TakeAnswer(message);
                break;
            case { Id: null, Method: "$/cancelRequest" }:
                if (message.Params.ValueKind == JsonValueKind.Object && message.Params.TryGetProperty("id", out var id)
                    && _running.TryGetValue(id.GetRawText(), out var request)) Cancel(request);
                break;
            case { Id: null }:
                TakeNotification(message.Method, message.Params);
                break;
            default:
                TakeRequest(message.Id, message.Method, message.Params);
                break;
        }
    }

    private void TakeAnswer(IncomingMessage message)
    {
        if (!_awaited.TryRemove(message.Id!, out var answer)) return;
        if (message.Error.ValueKind != JsonValueKind.Object)
        {
            answer.TrySetResult(message.Result);
            return;
        }

        var code = message.Error.TryGetProperty("code", out var number) && number.TryGetInt32(out var value) ? value : RpcError.InternalError;
        var text = message.Error.TryGetProperty("message", out var words) ? words.ToString() : "";
        answer.TrySetException(new RpcException(code, text));
    }

    private void TakeNotification(string method, JsonElement parameters)
    {
        if (!lifecycle.AcceptsNotification(method) || !methods.TryGetNotification(method, out var handler)) return;
        try
        {
            handler(parameters);
        }
        catch (RpcException exception)
        {
            lifecycle.Report($"{method}: {exception.Message}");
        }
        catch (Exception exception)
        {
            // A defect here must not take the editor's other files with it.
            lifecycle.Report($"{method} failed: {exception}");
        }
    }

    private void TakeRequest(string id, string method, JsonElement parameters)
    {
        if (lifecycle.RefusesRequest(method) is { } refusal)
        {
            Fail(id, refusal.Code, refusal.Message);
            return;
        }

        if (!methods.TryGetRequest(method, out var handler))
        {
            Fail(id, RpcError.MethodNotFound, $"There is no method {method}.");
            return;
        }

        var cancellation = new CancellationTokenSource();
        _running[id] = cancellation;
        _ = AnswerAsync(id, method, parameters, handler, cancellation);
    }

    private async Task AnswerAsync(
        string id, string method, JsonElement parameters, Func<JsonElement, CancellationToken, Task<byte[]>> handler, CancellationTokenSource cancellation)
    {
        try
        {
            var result = await handler(parameters, cancellation.Token).ConfigureAwait(false);
            _writer.Write(Compose(id, null, json => json.WriteRawValue(result, skipInputValidation: true)));
        }
        catch (RpcException exception)
        {
            Fail(id, exception.Code, exception.Message);
        }
        catch (OperationCanceledException)
        {
            var isCancelled = cancellation.IsCancellationRequested;
            Fail(id, isCancelled ? RpcError.RequestCancelled : RpcError.ContentModified, isCancelled ? "The request was cancelled." : "The draft was changed.");
        }
        catch (Exception exception)
        {
            // A defect in one answer must not take the editor's other files with it.
            lifecycle.Report($"{method} failed: {exception}");
            Fail(id, RpcError.InternalError, $"{exception.GetType().Name}: {exception.Message}");
        }
        finally
        {
            _running.TryRemove(id, out _);
            cancellation.Dispose();
        }
    }

    private static void Cancel(CancellationTokenSource request)
    {
        try
        {
            request.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Answered in the same moment.
        }
    }

    private void Fail(string id, int code, string message) => _writer.Write(Compose(id, null, null, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    }));

    private static byte[] Compose(string? id, string? method, Action<Utf8JsonWriter>? content, Action<Utf8JsonWriter>? error = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            if (id is not null)
            {
                json.WritePropertyName("id");
                json.WriteRawValue(id);
            }

            if (method is not null) json.WriteString("method", method);
            if (content is not null)
            {
                json.WritePropertyName(method is null ? "result" : "params");
                content(json);
            }

            if (error is not null)
            {
                json.WritePropertyName("error");
                error(json);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
