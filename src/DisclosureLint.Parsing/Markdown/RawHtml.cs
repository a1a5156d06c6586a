using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Markdown;

/// <summary>The little HTML that a Markdown draft holds: page comments, pictures, anchors, line breaks.</summary>
internal static partial class RawHtml
{
    /// <summary>Splits a stretch of raw HTML into its tags, comments and the text between, in order.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch.</param>
    public static IEnumerable<RawHtmlPiece> Split(string source, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var match = Markup().Match(source, at, span.End - at);
            var end = match.Success ? match.Index : span.End;
            if (end > at) yield return new RawHtmlPiece(new TextSpan(at, end), "", IsEnd: false, IsText: true);
            if (!match.Success) yield break;
            yield return new RawHtmlPiece(
                TextSpan.Of(match.Index, match.Length),
                match.Groups["name"].Value.ToLowerInvariant(),
                match.Groups["end"].Length > 0,
                IsText: false);
            at = match.Index + match.Length;
        }
    }

    /// <summary>The page that a comment such as <c>&lt;!-- page F-3 --&gt;</c> begins: its label, empty where it names none, null for other comments.</summary>
    /// <param name="markup">The comment.</param>
    public static string? PageLabel(ReadOnlySpan<char> markup)
    {
        var match = PageComment().Match(markup.ToString());
        return match.Success ? match.Groups["label"].Value : null;
    }

    /// <summary>The value of an attribute, decoded, or null.</summary>
    /// <param name="tag">The tag as written.</param>
    /// <param name="name">The attribute's name in lower case.</param>
    public static string? Attribute(string tag, string name)
    {
        foreach (Match match in Attributes().Matches(tag))
        {
            if (match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return WebUtility.HtmlDecode(match.Groups["value"].Value.Trim('"', '\''));
        }

        return null;
    }

    /// <summary>The picture of an <c>img</c> tag.</summary>
    /// <param name="tag">The tag as written.</param>
    public static DraftImage Image(string tag) =>
        new(Attribute(tag, "src") ?? "", Attribute(tag, "alt"), Pixels(Attribute(tag, "width")), Pixels(Attribute(tag, "height")));

    /// <summary>A length in pixels, or null where it is none.</summary>
    /// <param name="value">Such as <c>600</c> or <c>600px</c>.</param>
    public static int? Pixels(string? value)
    {
        if (value is null) return null;
        if (value.EndsWith("px", StringComparison.OrdinalIgnoreCase)) value = value[..^2];
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<(?<end>/?)(?<name>[a-z][a-z0-9]*)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^<!--\s*page(?:\s*-?break)?(?:\s*[: ]\s*(?<label>[A-Z0-9-]{1,8}))?\s*-->$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageComment();

    [GeneratedRegex(@"\s(?<name>[a-z-]+)\s*=\s*(?<value>""[^""]*""|'[^']*'|[^\s>""']+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}

/// <summary>A piece of raw HTML: text, a tag by its lower-case name, or a comment (no name, no text).</summary>
internal readonly record struct RawHtmlPiece(TextSpan Span, string Name, bool IsEnd, bool IsText);
