namespace DisclosureLint.Parsing.Html.Styles;

/// <summary>Parses each distinct <c>style</c> string once: a filing of megabytes has a few hundred.</summary>
internal sealed class CssCache
{
    private readonly Dictionary<string, CssDeclarations> _parsed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CssDeclarations>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public CssCache() => _lookup = _parsed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The declarations of a <c>style</c> attribute; the same instance for the same string.</summary>
    public CssDeclarations Parse(ReadOnlySpan<char> style)
    {
        if (_lookup.TryGetValue(style, out var known)) return known;
        var text = style.ToString();
        var declarations = CssParser.Parse(text);
        _parsed.Add(text, declarations);
        return declarations;
    }
}
