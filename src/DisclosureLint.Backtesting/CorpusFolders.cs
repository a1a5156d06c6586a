namespace DisclosureLint.Backtesting;

/// <summary>Where the material of a back-test lies; null for a part that is not wanted.</summary>
public sealed record CorpusFolders
{
    /// <summary>Folder of <c>quotes_by_topic.jsonl</c>, <c>comments_*.jsonl</c> and <c>responses_*.jsonl</c>.</summary>
    public string? Letters { get; init; }

    /// <summary>Folder of filings.</summary>
    public string? Filings { get; init; }

    /// <summary>Folder of marks, <c>NAME.jsonl</c> for the filing <c>NAME.htm</c>.</summary>
    public string? Marks { get; init; }

    /// <summary>The file of judged findings.</summary>
    public string? Labels { get; init; }
}
