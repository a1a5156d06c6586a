namespace DisclosureLint.LanguageServer.Protocol;

/// <summary>The findings of a draft for a client that lists them: what <c>disclosurelint.findings</c> answers.</summary>
internal sealed record FindingList(string Uri, int? Version, IReadOnlyList<FindingItem> Findings);

internal sealed record FindingItem(string Rule, string RuleName, string Title, string Severity, string Message, string Excerpt, string Fingerprint, TextRange Range)
{
    /// <summary>Title of the section of the table of contents that it lies in; null before the first.</summary>
    public string? Section { get; init; }

    /// <summary>Title of the innermost section, where that is another one.</summary>
    public string? SubSection { get; init; }

    /// <summary>The printed page, where pages are known.</summary>
    public string? Page { get; init; }

    /// <summary>In how many places the same comment stands.</summary>
    public int Places { get; init; }

    /// <summary>Why it is not counted; null where it is.</summary>
    public string? Suppressed { get; init; }
}
