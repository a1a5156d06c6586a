using System.Globalization;
using DisclosureLint.Parsing.Html.Styles;
using DisclosureLint.Parsing.Html.Tree;

namespace DisclosureLint.Parsing.Html;

/// <summary>How text is set at a place in the tree: what it inherits and what the elements around it say.</summary>
internal readonly record struct InlineStyle
{
    private static readonly float[] FontTagSizes = [7.5f, 10, 12, 13.5f, 18, 24, 36];

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underlined { get; init; }

    public TextAlign Align { get; init; }

    /// <summary>In points; 0 where nothing sets one.</summary>
    public float FontSize { get; init; }

    /// <summary>Left margins and paddings up to here, in points.</summary>
    public float Left { get; init; }

    public float TextIndent { get; init; }

    public int HeadingTag { get; init; }

    public bool Preformatted { get; init; }

    /// <summary>Whether the font is one of signs.</summary>
    public bool Symbols { get; init; }

    public bool IsEmphasised => Bold || Italic || Underlined;

    /// <summary>The style inside an element.</summary>
    public InlineStyle Within(HtmlElement element)
    {
        var style = this;
        var align = element.Attribute(HtmlAttributes.Align);
        switch (element.Tag.Kind)
        {
            case TagKind.Bold:
                style = style with { Bold = true };
                break;
            case TagKind.Italic:
                style = style with { Italic = true };
                break;
            case TagKind.Underline:
                style = style with { Underlined = true };
                break;
            case TagKind.Font:
                style = style with
                {
                    FontSize = FontTagSize(element.Attribute(HtmlAttributes.Size)),
                    Symbols = element.Attribute(HtmlAttributes.Face) is { } face ? SymbolFonts.Leads(face.ToLowerInvariant()) : Symbols,
                };
                break;
            case TagKind.Center:
                style = style with { Align = TextAlign.Center };
                break;
            case TagKind.Heading:
                style = style with { Bold = true, HeadingTag = element.Tag.HeadingLevel };
                break;
            case TagKind.TableCell when element.Tag.Name == "th":
                style = style with { Bold = true, Align = TextAlign.Center };
                break;
            case TagKind.Preformatted:
                style = style with { Preformatted = true };
                break;
        }

        if (align is not null && element.Tag.Kind is not (TagKind.Table or TagKind.Image or TagKind.Rule))
        {
            style = style with { Align = CssParser.AlignOf(align.ToLowerInvariant()) ?? style.Align };
        }

        return ReferenceEquals(element.Style, CssDeclarations.None) ? style : style.With(element.Style);
    }

    private InlineStyle With(CssDeclarations css) => this with
    {
        Bold = css.Bold ?? Bold,
        Italic = css.Italic ?? Italic,
        Underlined = Underlined || css.Underlined == true,
        Align = css.Align ?? Align,
        FontSize = css.FontSize ?? (css.FontScale is { } scale ? FontSize * scale : FontSize),
        Left = Left + css.Left,
        TextIndent = css.TextIndent != 0 ? css.TextIndent : TextIndent,
        Preformatted = Preformatted || css.Preformatted,
        Symbols = css.SymbolFont ?? Symbols,
    };

    private float FontTagSize(string? size)
    {
        if (size is null || !int.TryParse(size, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var step)) return FontSize;
        var index = size[0] is '+' or '-' ? 3 + step : step;
        return FontTagSizes[Math.Clamp(index, 1, FontTagSizes.Length) - 1];
    }
}
