using System.Text.Json;

namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>A message of the client: a request (method and id), a notification (method) or an answer (id).</summary>
/// <param name="Id">The id as JSON, or null.</param>
/// <param name="Method">The method, or null for an answer.</param>
/// <param name="Params">What <c>params</c> holds; undefined where there is none.</param>
/// <param name="Result">What an answer holds; undefined where it is an error.</param>
/// <param name="Error">The error that an answer holds; undefined where it is a result.</param>
internal sealed record IncomingMessage(string? Id, string? Method, JsonElement Params, JsonElement Result, JsonElement Error)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="RpcException">It is no message of JSON-RPC 2.0.</exception>
    public static IncomingMessage Parse(byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new RpcException(RpcError.InvalidRequest, "A message is a JSON object.");
        var id = root.TryGetProperty("id", out var idValue) && idValue.ValueKind is JsonValueKind.Number or JsonValueKind.String ? idValue.GetRawText() : null;
        var method = root.TryGetProperty("method", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        if (method is null && id is null) throw new RpcException(RpcError.InvalidRequest, "A message has a method or an id.");
        return new IncomingMessage(id, method, Part("params"), Part("result"), Part("error"));

        JsonElement Part(string part) => root.TryGetProperty(part, out var value) ? value.Clone() : default;
    }
}
