using System.Globalization;

namespace DisclosureLint.Parsing.Html.Styles;

/// <summary>Reads a <c>style</c> attribute. No cascade and no selectors: filings set everything in place.</summary>
internal static class CssParser
{
    private const float PointsPerPixel = 0.75f;

    /// <summary>The declarations of a style; what is not understood is passed over.</summary>
    public static CssDeclarations Parse(string style)
    {
        var result = new CssDeclarations();
        float margin = 0, padding = 0;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            var name = declaration[..colon].Trim().ToString().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            var important = value.IndexOf('!', StringComparison.Ordinal);
            if (important >= 0) value = value[..important].TrimEnd();
            switch (name)
            {
                case "margin-left" or "-sec-ix-margin-left":
                    margin = Points(value) ?? 0;
                    break;
                case "margin":
                    margin = LeftOf(value) ?? 0;
                    break;
                case "padding-left":
                    padding = Points(value) ?? 0;
                    break;
                case "padding":
                    padding = LeftOf(value) ?? 0;
                    break;
                default:
                    result = Apply(result, name, value);
                    break;
            }
        }

        return margin + padding != 0 ? result with { Left = margin + padding } : result;
    }

    /// <summary>A length in pixels, or null for shares of something and for words.</summary>
    public static float? Pixels(string value) =>
        float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) ? plain : Points(value) / PointsPerPixel;

    /// <summary>A length in points, or null for shares of something and for words.</summary>
    public static float? Points(string value)
    {
        if (value == "0") return 0;
        var digits = value.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%");
        if (!float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return value.AsSpan()[digits.Length..] switch
        {
            "pt" => number,
            "px" => number * PointsPerPixel,
            "in" => number * 72,
            "cm" => number * 72 / 2.54f,
            "mm" => number * 72 / 25.4f,
            "pc" => number * 12,
            "em" or "rem" => number * 10,
            _ => null,
        };
    }

    private static CssDeclarations Apply(CssDeclarations style, string name, string value) => name switch
    {
        "font-weight" => style with { Bold = IsBold(value) },
        "font-style" => style with { Italic = value is "italic" or "oblique" },
        "text-decoration" or "text-decoration-line" => style with { Underlined = value.Contains("underline", StringComparison.Ordinal) },
        "text-align" => style with { Align = AlignOf(value) ?? style.Align },
        "font-size" => WithFontSize(style, value),
        "font" => WithFont(style, value),
        "font-family" => style with { SymbolFont = SymbolFonts.Leads(value) },
        "display" => style with
        {
            Display = value switch
            {
                "none" => CssDisplay.None,
                "inline" or "inline-block" or "contents" or "inline-flex" => CssDisplay.Inline,
                "block" or "flex" or "grid" or "list-item" or "table" or "table-row" or "flow-root" => CssDisplay.Block,
                _ => style.Display,
            },
        },
        "visibility" => style with { Invisible = value is "hidden" or "collapse" },
        "page-break-before" or "break-before" => style with { BreakBefore = IsPageBreak(value) },
        "page-break-after" or "break-after" => style with { BreakAfter = IsPageBreak(value) },
        "text-indent" => style with { TextIndent = Points(value) ?? 0 },
        "width" => style with { Width = Points(value) / PointsPerPixel },
        "height" => style with { Height = Points(value) / PointsPerPixel },
        "white-space" => style with { Preformatted = value is "pre" or "pre-line" or "pre-wrap" or "break-spaces" },
        _ => style,
    };

    private static bool IsBold(string value) =>
        value is "bold" or "bolder" || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= 600);

    private static bool IsPageBreak(string value) => value is "always" or "page" or "left" or "right" or "recto" or "verso";

    /// <summary>The alignment that a keyword names, or null for an unknown word.</summary>
    public static TextAlign? AlignOf(string value) => value switch
    {
        "center" or "middle" or "-moz-center" or "-webkit-center" => TextAlign.Center,
        "right" or "end" => TextAlign.End,
        "justify" => TextAlign.Justify,
        "left" or "start" => TextAlign.Start,
        _ => null,
    };

    private static CssDeclarations WithFontSize(CssDeclarations style, string value)
    {
        if (value.EndsWith('%') && float.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
        {
            return style with { FontScale = percent / 100, FontSize = null };
        }

        if (value.EndsWith("em", StringComparison.Ordinal) && !value.EndsWith("rem", StringComparison.Ordinal)
            && float.TryParse(value.AsSpan(0, value.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var factor))
        {
            return style with { FontScale = factor, FontSize = null };
        }

        float? points = value switch
        {
            "xx-small" => 7,
            "x-small" => 7.5f,
            "small" => 10,
            "medium" => 12,
            "large" => 13.5f,
            "x-large" => 18,
            "xx-large" => 24,
            _ => Points(value),
        };
        return points is null ? style : style with { FontSize = points, FontScale = null };
    }

    /// <summary>The shorthand: style and weight in any order, then the size, then the families.</summary>
    private static CssDeclarations WithFont(CssDeclarations style, string value)
    {
        style = style with { Bold = false, Italic = false, SymbolFont = SymbolFonts.EndsShorthand(value) };
        foreach (var range in value.AsSpan().Split(' '))
        {
            var word = value.AsSpan()[range].Trim().ToString();
            if (word.Length == 0) continue;
            if (word is "normal" or "small-caps") continue;
            if (word is "italic" or "oblique") style = style with { Italic = true };
            else if (IsBold(word)) style = style with { Bold = true };
            else
            {
                var slash = word.IndexOf('/', StringComparison.Ordinal);
                return WithFontSize(style, slash < 0 ? word : word[..slash]);
            }
        }

        return style;
    }

    private static float? LeftOf(string value)
    {
        var parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length switch
        {
            0 => null,
            1 => Points(parts[0]),
            2 or 3 => Points(parts[1]),
            _ => Points(parts[3]),
        };
    }
}
