using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureLint.Parsing.Html.Tree;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>
/// The attributes that are shown: those that set type and tables, and links within the document. Names of the draft get a prefix of
/// their own, so that they cannot stand for an element of the page around it.
/// </summary>
internal sealed partial class SafeAttributes
{
    private const string NamePrefix = "d-";
    private const int LongestName = 200;

    private static readonly FrozenDictionary<string, Regex> Shown = new Dictionary<string, Regex>(StringComparer.Ordinal)
    {
        ["align"] = Word(),
        ["valign"] = Word(),
        ["clear"] = Word(),
        ["type"] = Word(),
        ["nowrap"] = Word(),
        ["noshade"] = Word(),
        ["dir"] = Word(),
        ["lang"] = Word(),
        ["width"] = Length(),
        ["height"] = Length(),
        ["size"] = Length(),
        ["border"] = Length(),
        ["cellpadding"] = Length(),
        ["cellspacing"] = Length(),
        ["hspace"] = Length(),
        ["vspace"] = Length(),
        ["colspan"] = Length(),
        ["rowspan"] = Length(),
        ["span"] = Length(),
        ["start"] = Length(),
        ["value"] = Length(),
        ["color"] = Color(),
        ["bgcolor"] = Color(),
        ["face"] = Face(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly SafeStyle _styles = new();

    /// <summary>Appends the attributes of an element, each with a space before it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="html">The start tag so far.</param>
    public void Append(HtmlElement element, StringBuilder html)
    {
        string? name = null;
        foreach (var (key, value) in element.Look)
        {
            switch (key)
            {
                case "style":
                    if (_styles.Of(value) is { Length: > 0 } style) Append(html, "style", style);
                    break;
                case "id":
                    name = value;
                    break;
                case "name" when element.Tag.Kind == TagKind.Anchor:
                    name ??= value;
                    break;
                case "href" when element.Tag.Kind == TagKind.Anchor:
                    if (IsWithin(value)) Append(html, "href", "#" + NamePrefix + Uri.UnescapeDataString(value.Trim()[1..]));
                    break;
                default:
                    if (Shown.TryGetValue(key, out var shape) && shape.IsMatch(value)) Append(html, key, value.Trim());
                    break;
            }
        }

        if (name is { Length: > 0 and <= LongestName }) Append(html, "id", NamePrefix + name);
    }

    /// <summary>Whether a link leads to a place of the same document.</summary>
    internal static bool IsWithin(string? address) => address?.Trim() is { Length: > 1 and <= LongestName } trimmed && trimmed[0] == '#';

    internal static void Append(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');

    [GeneratedRegex(@"\A[A-Za-z0-9-]{0,20}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A\s*[+-]?[0-9]{1,5}(\.[0-9]{1,6})?\s*(%|px|pt)?\s*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    [GeneratedRegex(@"\A\s*(#?[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20})\s*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Color();

    [GeneratedRegex(@"\A[A-Za-z0-9 ,'_-]{1,100}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Face();
}
