using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>How a block's text is set. Shares run from 0 to 1 over its letters and digits.</summary>
/// <param name="Bold">Share of bold text.</param>
/// <param name="Italic">Share of italic text.</param>
/// <param name="Underlined">Share of underlined text.</param>
/// <param name="Capitals">Share of capitals among the letters.</param>
/// <param name="Centred">Whether the block is centred.</param>
/// <param name="FontSize">Size in points where the document sets one, else 0.</param>
/// <param name="EmphasisedLead">Length of the bold, italic or underlined text at the start of <see cref="Block.Text"/>: a run-in heading.</param>
/// <param name="HeadingTag">1 to 6 for <c>h1</c> to <c>h6</c> and Markdown headings, else 0.</param>
public readonly record struct TextStyle(
    float Bold = 0,
    float Italic = 0,
    float Underlined = 0,
    float Capitals = 0,
    bool Centred = false,
    float FontSize = 0,
    int EmphasisedLead = 0,
    int HeadingTag = 0);

/// <summary>A link in a block's text.</summary>
/// <param name="Range">The linked words, as offsets into <see cref="Block.Text"/>.</param>
/// <param name="Target">The address as written; <c>#anchor</c> within the document.</param>
public sealed record Link(TextSpan Range, string Target);
