using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>What the server does for each method it knows.</summary>
internal sealed class RpcMethods
{
    private readonly Dictionary<string, Func<JsonElement, CancellationToken, Task<byte[]>>> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> _notifications = new(StringComparer.Ordinal);

    /// <summary>Answers a request. The handler runs on the reading thread up to its first wait, so what it reads first is in order.</summary>
    public void OnRequest<TParams, TResult>(
        string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<TParams, CancellationToken, Task<TResult>> handler) =>
        _requests.Add(method, async (json, cancellationToken) =>
            JsonSerializer.SerializeToUtf8Bytes(await handler(Read(json, parameters), cancellationToken).ConfigureAwait(false), result));

    /// <summary>Follows a notification, on the reading thread: the next message waits.</summary>
    public void OnNotification<TParams>(string method, JsonTypeInfo<TParams> parameters, Action<TParams> handler) =>
        _notifications.Add(method, json => handler(Read(json, parameters)));

    public bool TryGetRequest(string method, out Func<JsonElement, CancellationToken, Task<byte[]>> handler) => _requests.TryGetValue(method, out handler!);

    public bool TryGetNotification(string method, out Action<JsonElement> handler) => _notifications.TryGetValue(method, out handler!);

    private static T Read<T>(JsonElement json, JsonTypeInfo<T> type)
    {
        try
        {
            // A method whose parameters are all optional may be called without any.
            var value = json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? JsonSerializer.Deserialize("{}"u8, type) : json.Deserialize(type);
            return value ?? throw new RpcException(RpcError.InvalidParams, "The parameters are null.");
        }
        catch (JsonException exception)
        {
            throw new RpcException(RpcError.InvalidParams, $"The parameters cannot be read: {exception.Message}");
        }
    }
}
