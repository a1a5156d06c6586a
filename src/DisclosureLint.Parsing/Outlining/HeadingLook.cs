using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>How a heading is set, coarse enough that two headings of one rank compare equal.</summary>
/// <param name="Capitals">All capitals.</param>
/// <param name="Bold">Bold.</param>
/// <param name="Italic">Italic.</param>
/// <param name="Underlined">Underlined.</param>
/// <param name="Centred">Centred.</param>
/// <param name="HalfPoints">Font size in half points; 0 where unknown.</param>
internal readonly record struct HeadingLook(bool Capitals, bool Bold, bool Italic, bool Underlined, bool Centred, int HalfPoints)
{
    private const int LongestHeading = 200;
    private const int LongestCaption = 500;

    /// <summary>How strongly the look sets a heading off; the stronger of two headings is not inside the weaker.</summary>
    public int Strength => (Centred ? Bold || Capitals || Underlined ? 6 : 1 : 0) + (Capitals ? 5 : 0) + (Bold ? 4 : 0) + (Underlined ? 1 : 0) + (Italic && !Bold ? 1 : 0)
        - (Italic && Bold ? 1 : 0) + (HalfPoints > 0 ? HalfPoints - 20 : 0);

    /// <summary>The look of a block.</summary>
    public static HeadingLook Of(OutlineBlock block)
    {
        var style = block.Style;
        return new HeadingLook(IsAllCapitals(style), style.Bold >= 0.8f, style.Italic >= 0.8f, style.Underlined >= 0.8f, style.Centred, (int)MathF.Round(style.FontSize * 2));
    }

    /// <summary>Whether a block is set as a heading: short, emphasised as a whole, no sentence.</summary>
    public static bool IsHeadingLike(OutlineBlock block)
    {
        if (!IsCandidate(block, LongestHeading)) return false;
        var text = block.Text;
        if (!IsEmphasised(block.Style) && !block.Draft.StandsAsHeading) return false;
        if (text[^1] is ',' or ';') return false;
        var words = CountWords(text);
        if (words <= 6 && IsCompanyName(text)) return false;
        if (text[^1] is '.' or ':' && words > 8 && block.Style.Capitals < 0.9f) return false;
        return words <= 30;
    }

    /// <summary>Whether a block is a risk factor's caption: emphasised as a whole, of any length up to a paragraph.</summary>
    public static bool IsCaption(OutlineBlock block) =>
        IsCandidate(block, LongestCaption) && !block.Text.Contains("ou should carefully", StringComparison.Ordinal) && (block.Style.Bold >= 0.9f || block.Style.Italic >= 0.9f || block.Style.Underlined >= 0.9f);

    private static bool IsCandidate(OutlineBlock block, int longest)
    {
        if (!block.IsProse || block.IsContents || block.Draft.Kind != DraftBlockKind.Text || block.Draft.IsLabel) return false;
        var text = block.Text;
        if (text.Length < 3 || text.Length > longest) return false;
        if (text.StartsWith("See ", StringComparison.Ordinal) || text.StartsWith("The accompanying ", StringComparison.Ordinal)) return false;
        if (char.IsLower(text[0]) || text[0] is '$' or '*' or '†' or '•' or '·' or '☐' or '☒' or '%' or '+' or '_' or '=') return false;
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && ++letters >= 3) return true;
        }

        return false;
    }

    /// <summary>A company's name alone heads a page or a table, no section.</summary>
    private static bool IsCompanyName(string text)
    {
        var name = text.AsSpan().TrimEnd(" .,");
        return Abbreviations.IsCompanyForm(name[(name.LastIndexOf(' ') + 1)..]) || name.EndsWith(" AND SUBSIDIARIES", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsEmphasised(TextStyle style) =>
        style.Bold >= 0.85f || style.Underlined >= 0.85f || style.Italic >= 0.85f || IsAllCapitals(style);

    private static bool IsAllCapitals(TextStyle style) => style.Capitals >= 0.9f;

    private static int CountWords(string text) => text.AsSpan().Count(' ') + 1;
}
