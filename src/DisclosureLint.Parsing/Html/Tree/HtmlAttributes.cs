namespace DisclosureLint.Parsing.Html.Tree;

/// <summary>The attributes that the tree keeps; all others are passed over.</summary>
internal static class HtmlAttributes
{
    public const string Align = "align";
    public const string Alt = "alt";
    public const string ColumnSpan = "colspan";
    public const string Face = "face";
    public const string Height = "height";
    public const string Hidden = "hidden";
    public const string Href = "href";
    public const string Id = "id";
    public const string Name = "name";
    public const string RowSpan = "rowspan";
    public const string Size = "size";
    public const string Source = "src";
    public const string Start = "start";
    public const string Style = "style";
    public const string Type = "type";
    public const string Value = "value";
    public const string Width = "width";

    /// <summary>The kept attribute of a name in lower case, or null.</summary>
    public static string? Find(ReadOnlySpan<char> name) => name switch
    {
        Align => Align,
        Alt => Alt,
        ColumnSpan => ColumnSpan,
        Face => Face,
        Height => Height,
        Hidden => Hidden,
        Href => Href,
        Id => Id,
        Name => Name,
        RowSpan => RowSpan,
        Size => Size,
        Source => Source,
        Start => Start,
        Style => Style,
        Type => Type,
        Value => Value,
        Width => Width,
        _ => null,
    };
}
