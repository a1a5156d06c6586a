using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap
{
    /// <summary>A space, or nothing at all.</summary>
    None,

    /// <summary>A hyphen inside a compound such as <c>market-leading</c>.</summary>
    Hyphen,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A mark that closes the clause: colon, semicolon, dash, bracket, or the start of the sentence.</summary>
    Break,
}

/// <summary>A word of a sentence; compounds with hyphens are several words.</summary>
/// <param name="Range">Offsets into the block's text.</param>
/// <param name="Lower">The word in lower case with a straight apostrophe.</param>
/// <param name="IsCapitalized">Whether it begins with a capital.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct Word(TextSpan Range, string Lower, bool IsCapitalized, Gap Before);
