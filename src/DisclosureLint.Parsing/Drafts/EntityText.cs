using System.Net;
using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Drafts;

/// <summary>Text in which character entities may stand, in formats that are not parsed as HTML.</summary>
internal static partial class EntityText
{
    /// <summary>Appends a range of the source, each entity as one with its character.</summary>
    /// <param name="builder">Takes the text.</param>
    /// <param name="source">The file.</param>
    /// <param name="span">The text's range.</param>
    public static void Append(MappedTextBuilder builder, string source, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var match = Entity().Match(source, at, span.End - at);
            var end = match.Success ? match.Index : span.End;
            builder.AppendLinear(source.AsSpan(at, end - at), at);
            if (!match.Success) return;
            builder.AppendAtomic(WebUtility.HtmlDecode(match.Value), TextSpan.Of(match.Index, match.Length));
            at = match.Index + match.Length;
        }
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
