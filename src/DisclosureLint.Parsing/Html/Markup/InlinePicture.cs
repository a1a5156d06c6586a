using System.Text.RegularExpressions;

namespace DisclosureLint.Parsing.Html.Markup;

/// <summary>Pictures that stand in the draft itself. SVG is none of them: it is a document, not a picture.</summary>
internal static partial class InlinePicture
{
    private const int Longest = 100_000;

    /// <summary>The address of a small picture in the draft; null for all other addresses.</summary>
    /// <param name="address">The address as written, trimmed.</param>
    public static string? Address(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && address.Length <= Longest && Data().IsMatch(address) ? address : null;

    [GeneratedRegex(@"\Adata:image/(png|gif|jpeg|webp);base64,[A-Za-z0-9+/=]+\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Data();
}
