namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>The error codes of JSON-RPC 2.0 and of the Language Server Protocol that this server answers with.</summary>
internal static class RpcError
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;
    public const int RequestFailed = -32803;
    public const int ContentModified = -32801;
    public const int RequestCancelled = -32800;
}

/// <summary>A request that is answered with an error.</summary>
/// <param name="code">A code of <see cref="RpcError"/>, or the peer's.</param>
/// <param name="message">What is wrong, for a person.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}

/// <summary>The bytes do not follow the base protocol: where the next message starts is unknown, so the connection ends.</summary>
internal sealed class FramingException(string message) : Exception(message);
