namespace DisclosureLint.LanguageServer.Features;

/// <summary>The commands that a client may have the server execute; each takes one object.</summary>
internal static class CommandNames
{
    /// <summary>Writes a suppression: <c>uri</c>, <c>fingerprint</c>, <c>reason</c>; without a reason it leaves the place for one.</summary>
    public const string Suppress = "disclosurelint.suppress";

    /// <summary>Opens the page of <c>rule</c> in the client.</summary>
    public const string OpenRule = "disclosurelint.openRule";

    /// <summary>Shows <c>range</c> of <c>uri</c> in the client.</summary>
    public const string ShowFinding = "disclosurelint.showFinding";

    /// <summary>Gives the page of <c>rule</c> as Markdown.</summary>
    public const string Explain = "disclosurelint.explain";

    /// <summary>Gives the comment letter predicted for <c>uri</c> as Markdown; <c>maxComments</c> keeps the surest.</summary>
    public const string Letter = "disclosurelint.letter";

    /// <summary>Gives the findings of <c>uri</c>, suppressed ones included, with section and page.</summary>
    public const string Findings = "disclosurelint.findings";

    public static IReadOnlyList<string> All { get; } = [Suppress, OpenRule, ShowFinding, Explain, Letter, Findings];
}
