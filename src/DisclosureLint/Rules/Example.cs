using DisclosureLint.Filings;

namespace DisclosureLint.Rules;

/// <summary>What an example shows.</summary>
public enum ExampleKind
{
    /// <summary>The rule reports exactly the marked words.</summary>
    Flagged,

    /// <summary>The rule says nothing.</summary>
    Clean,

    /// <summary>The rule ought to report the marked words and does not yet.</summary>
    KnownMiss,
}

/// <summary>The offering that an example is part of.</summary>
public enum ExampleSetting
{
    /// <summary>A firm-commitment initial public offering by an emerging growth company with net losses.</summary>
    InitialPublicOffering,

    /// <summary>A follow-on offering of listed stock.</summary>
    FollowOn,

    /// <summary>A resale by holders.</summary>
    Resale,

    /// <summary>A self-underwritten best-efforts offering of a start-up.</summary>
    BestEfforts,

    /// <summary>An initial public offering of a blank-check company.</summary>
    BlankCheck,

    /// <summary>The example is the whole document: nothing is put around it.</summary>
    Bare,
}

/// <summary>
/// A piece of a draft that shows what a rule does. Examples are the rule's tests, its documentation and what <c>explain</c> prints.
/// </summary>
public sealed record Example
{
    private Example(ExampleKind kind, string markdown)
    {
        Kind = kind;
        Markdown = markdown;
    }

    /// <summary>What the example shows.</summary>
    public ExampleKind Kind { get; }

    /// <summary>The draft as Markdown, the words that draw the finding in <c>[|</c> and <c>|]</c>. Headings (<c>#</c>) give the sections.</summary>
    public string Markdown { get; }

    /// <summary>The section the text stands in, where the Markdown has no heading of its own.</summary>
    public SectionKind Section { get; private init; }

    /// <summary>Why the example is what it is, where this is not plain.</summary>
    public string? Because { get; init; }

    /// <summary>The offering around the example.</summary>
    public ExampleSetting Setting { get; init; }

    /// <summary>A piece of text in one section that the rule reports.</summary>
    /// <param name="section">The section the text stands in.</param>
    /// <param name="markdown">The text, marked.</param>
    public static Example Flagged(SectionKind section, string markdown) => new(ExampleKind.Flagged, markdown) { Section = section };

    /// <summary>A draft with headings of its own that the rule reports.</summary>
    /// <param name="markdown">The text, marked.</param>
    public static Example Flagged(string markdown) => new(ExampleKind.Flagged, markdown);

    /// <summary>A piece of text in one section about which the rule is silent.</summary>
    /// <param name="section">The section the text stands in.</param>
    /// <param name="markdown">The text.</param>
    public static Example Clean(SectionKind section, string markdown) => new(ExampleKind.Clean, markdown) { Section = section };

    /// <summary>A draft with headings of its own about which the rule is silent.</summary>
    /// <param name="markdown">The text.</param>
    public static Example Clean(string markdown) => new(ExampleKind.Clean, markdown);

    /// <summary>A piece of text that the rule ought to report and does not; the test fails once it does, so that the note is removed.</summary>
    /// <param name="section">The section the text stands in.</param>
    /// <param name="markdown">The text, marked.</param>
    public static Example KnownMiss(SectionKind section, string markdown) => new(ExampleKind.KnownMiss, markdown) { Section = section };
}
