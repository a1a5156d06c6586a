using AngleSharp.Common;
using AngleSharp.Html;
using DisclosureLint.Parsing.Html.Tree;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>
/// Walks the decoded characters of a text node side by side with the source they came from: character references and line ends are
/// the only places where the two differ.
/// </summary>
internal ref struct TextCursor
{
    private readonly ReadOnlySpan<char> _text;
    private readonly string _content;
    private readonly bool _isLinear;
    private int _at;
    private int _source;

    public TextCursor(HtmlTextNode node, string content)
    {
        _content = content;
        _isLinear = node.Decoded is null;
        _text = _isLinear ? content.AsSpan(node.Start, node.Length) : node.Decoded;
        _source = node.Start;
        for (var skipped = 0; skipped < node.Skipped && _source < content.Length;)
        {
            var (raw, decoded) = Unit(content, _source);
            _source += raw;
            skipped += decoded;
        }
    }

    /// <summary>The decoded characters.</summary>
    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>Appends the characters up to a position.</summary>
    /// <param name="end">Offset into <see cref="Text"/>.</param>
    /// <param name="builder">Takes the characters with their source.</param>
    public void AppendUntil(int end, MappedTextBuilder builder)
    {
        if (_isLinear)
        {
            builder.AppendLinear(_text[_at..end], _source);
            _source += end - _at;
            _at = end;
            return;
        }

        while (_at < end)
        {
            var length = LinearLength(end);
            if (length > 0)
            {
                builder.AppendLinear(_text.Slice(_at, length), _source);
                _at += length;
                _source += length;
                continue;
            }

            if (_source >= _content.Length) return;
            var (raw, decoded) = Unit(_content, _source);
            decoded = Math.Min(decoded, _text.Length - _at);
            builder.AppendAtomic(_text.Slice(_at, decoded), TextSpan.Of(_source, raw));
            _at += decoded;
            _source += raw;
        }
    }

    /// <summary>Takes the next characters that have one place in the source.</summary>
    /// <param name="piece">The characters.</param>
    /// <param name="source">Where they stand: character by character where both are equally long, else as a whole.</param>
    /// <returns>False at the end.</returns>
    public bool TryTake(out ReadOnlySpan<char> piece, out TextSpan source)
    {
        piece = default;
        source = default;
        if (_at >= _text.Length || (!_isLinear && _source >= _content.Length)) return false;
        var length = _isLinear ? _text.Length - _at : LinearLength(_text.Length);
        if (length > 0)
        {
            piece = _text.Slice(_at, length);
            source = TextSpan.Of(_source, length);
        }
        else
        {
            var (raw, decoded) = Unit(_content, _source);
            piece = _text.Slice(_at, Math.Min(decoded, _text.Length - _at));
            source = TextSpan.Of(_source, raw);
        }

        _at += piece.Length;
        _source += source.Length;
        return true;
    }

    /// <summary>Passes over the characters up to a position.</summary>
    /// <param name="end">Offset into <see cref="Text"/>.</param>
    public void SkipUntil(int end)
    {
        while (_at < end && _source < _content.Length)
        {
            var (raw, decoded) = _isLinear ? (1, 1) : Unit(_content, _source);
            _source += raw;
            _at += decoded;
        }
    }

    private readonly int LinearLength(int end)
    {
        var length = 0;
        while (_at + length < end && _source + length < _content.Length)
        {
            var raw = _content[_source + length];
            if (raw is '&' or '\r' or '\0' || raw != _text[_at + length]) break;
            length++;
        }

        return length;
    }

    /// <summary>How many characters of the source make how many decoded ones at a place in running text.</summary>
    private static (int Raw, int Decoded) Unit(string content, int at) => content[at] switch
    {
        '\r' => at + 1 < content.Length && content[at + 1] == '\n' ? (2, 1) : (1, 1),
        '\0' => (1, 0),
        '&' => Reference(content, at),
        _ => (1, 1),
    };

    private static (int Raw, int Decoded) Reference(string content, int at)
    {
        var next = at + 1;
        if (next >= content.Length) return (1, 1);
        return content[next] == '#' ? NumericReference(content, at) : NamedReference(content, at);
    }

    private static (int Raw, int Decoded) NumericReference(string content, int at)
    {
        var digits = at + 2;
        var isHexadecimal = digits < content.Length && content[digits] is 'x' or 'X';
        if (isHexadecimal) digits++;
        var end = digits;
        long code = 0;
        while (end < content.Length && (isHexadecimal ? char.IsAsciiHexDigit(content[end]) : char.IsAsciiDigit(content[end])))
        {
            code = Math.Min(int.MaxValue, (code * (isHexadecimal ? 16 : 10)) + HexDigit(content[end]));
            end++;
        }

        if (end == digits) return (1, 1);
        if (end < content.Length && content[end] == ';') end++;
        return (end - at, code is > 0xFFFF and <= 0x10FFFF ? 2 : 1);
    }

    /// <summary>The longest name that is known, as the parser takes it.</summary>
    private static (int Raw, int Decoded) NamedReference(string content, int at)
    {
        const int longestName = 31;
        var end = at + 1;
        while (end < content.Length && end - at <= longestName && char.IsAsciiLetterOrDigit(content[end])) end++;
        if (end < content.Length && content[end] == ';' && Symbol(content, at + 1, end + 1) is { } closed) return (end + 1 - at, closed.Length);
        for (; end > at + 1; end--)
        {
            if (Symbol(content, at + 1, end) is { } open) return (end - at, open.Length);
        }

        return (1, 1);
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10;

    private static string? Symbol(string content, int start, int end) =>
        HtmlEntityProvider.ResolverExtended.GetSymbol(new StringOrMemory(content.AsMemory(start, end - start)));
}
