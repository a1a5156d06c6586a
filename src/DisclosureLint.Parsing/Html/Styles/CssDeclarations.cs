namespace DisclosureLint.Parsing.Html.Styles;

/// <summary>How lines are set.</summary>
internal enum TextAlign
{
    Start,
    Center,
    End,
    Justify,
}

/// <summary>How an element is laid out where its style says so.</summary>
internal enum CssDisplay
{
    Inline,
    Block,
    None,
}

/// <summary>The declarations of a <c>style</c> attribute that matter for reading; null where one is absent. Lengths are in points.</summary>
internal sealed record CssDeclarations
{
    /// <summary>No declaration.</summary>
    public static readonly CssDeclarations None = new();

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underlined { get; init; }

    public TextAlign? Align { get; init; }

    /// <summary>Font size in points.</summary>
    public float? FontSize { get; init; }

    /// <summary>Font size as a factor of the size around it, for <c>em</c> and <c>%</c>.</summary>
    public float? FontScale { get; init; }

    /// <summary>Whether the font is one of signs, in which a letter stands for a bullet or a box.</summary>
    public bool? SymbolFont { get; init; }

    public CssDisplay? Display { get; init; }

    /// <summary><c>visibility: hidden</c>.</summary>
    public bool Invisible { get; init; }

    public bool BreakBefore { get; init; }

    public bool BreakAfter { get; init; }

    /// <summary>Left margin and padding together.</summary>
    public float Left { get; init; }

    public float TextIndent { get; init; }

    /// <summary>Width in pixels, where it is a length.</summary>
    public float? Width { get; init; }

    /// <summary>Height in pixels, where it is a length.</summary>
    public float? Height { get; init; }

    /// <summary>Whether line ends in the source are kept.</summary>
    public bool Preformatted { get; init; }
}
