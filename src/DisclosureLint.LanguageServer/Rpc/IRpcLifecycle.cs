namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>What a connection must know of the session: what may be asked now, and when it is over.</summary>
internal interface IRpcLifecycle
{
    /// <summary>Whether no further message is taken.</summary>
    bool IsOver { get; }

    /// <summary>Why a request may not be made now; null where it may.</summary>
    RpcException? RefusesRequest(string method);

    /// <summary>Whether a notification is followed now.</summary>
    bool AcceptsNotification(string method);

    /// <summary>Takes note of a defect or of a message that could not be followed.</summary>
    void Report(string message);
}
