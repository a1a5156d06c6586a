using AngleSharp.Common;
using AngleSharp.Dom;

namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>A piece of text as one token of the source gave it; neighbouring pieces are not joined.</summary>
internal sealed class HtmlTextNode : HtmlNode
{
    public HtmlTextNode(HtmlElement? parent, int start, int length, string? decoded, int skipped)
    {
        ParentElement = parent;
        Start = start;
        Length = length;
        Decoded = decoded;
        Skipped = skipped;
    }

    /// <summary>Where the token starts in the file.</summary>
    public int Start { get; }

    /// <summary>Number of decoded characters.</summary>
    public int Length { get; }

    /// <summary>The decoded characters, or null where the source holds them character for character from <see cref="Start"/>.</summary>
    public string? Decoded { get; }

    /// <summary>Decoded characters of the token before the first of this piece.</summary>
    public int Skipped { get; }

    public override StringOrMemory NodeName => "#text";

    public override NodeFlags Flags => NodeFlags.None;
}
