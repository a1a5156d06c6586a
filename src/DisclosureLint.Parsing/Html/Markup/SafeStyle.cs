using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>
/// The declarations of a <c>style</c> attribute that are shown: known properties with plain values. No address can stand in one, nothing
/// can leave its place in the text, and nothing outranks the page around it.
/// </summary>
internal sealed partial class SafeStyle
{
    private static readonly FrozenSet<string> Properties = FrozenSet.Create(
        StringComparer.Ordinal,
        "color", "background", "background-color", "font", "font-family", "font-size", "font-style", "font-variant", "font-weight", "font-kerning",
        "line-height", "letter-spacing", "word-spacing", "text-align", "text-align-last", "text-decoration", "text-decoration-line",
        "text-decoration-style", "text-indent",
        "text-transform", "vertical-align", "white-space", "word-break", "overflow-wrap", "word-wrap", "hyphens", "direction",
        "margin", "margin-top", "margin-right", "margin-bottom", "margin-left",
        "padding", "padding-top", "padding-right", "padding-bottom", "padding-left",
        "border", "border-top", "border-right", "border-bottom", "border-left", "border-width", "border-style", "border-color",
        "border-collapse", "border-spacing", "border-top-width", "border-right-width", "border-bottom-width", "border-left-width",
        "border-top-style", "border-right-style", "border-bottom-style", "border-left-style", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color",
        "width", "min-width", "max-width", "height", "min-height", "display", "float", "clear", "table-layout", "empty-cells", "caption-side",
        "list-style", "list-style-type", "list-style-position", "page-break-before", "page-break-after", "page-break-inside",
        "break-before", "break-after", "break-inside");

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The declarations that are shown; empty where there are none. A filing of megabytes has a few hundred distinct styles.</summary>
    public string Of(string style)
    {
        if (_known.TryGetValue(style, out var known)) return known;
        var shown = Filter(style);
        _known.Add(style, shown);
        return shown;
    }

    private static string Filter(string style)
    {
        var result = new StringBuilder();
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            var name = declaration[..colon].Trim().ToString().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Trim();
            var important = value.LastIndexOf('!');
            if (important >= 0) value = value[..important].TrimEnd();
            if (!Properties.Contains(name) || !Value().IsMatch(value)) continue;
            if (result.Length > 0) result.Append(';');
            result.Append(name).Append(':').Append(value);
        }

        return result.ToString();
    }

    /// <summary>Words, numbers, quoted family names and colours; no other function, no escape, no comment.</summary>
    [GeneratedRegex(
        @"\A([A-Za-z0-9#%.,\s_'""+-]|(?<=[\sA-Za-z0-9])/(?=[\s0-9])|rgba?\([0-9.,%\s]{1,40}\)){1,200}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
