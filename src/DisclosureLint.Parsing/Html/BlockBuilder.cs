using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html.Styles;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Html;

/// <summary>Gathers the text of one block, with how it is set and what it links to.</summary>
internal sealed class BlockBuilder
{
    /// <summary>Width in points of a no-break space that indents a line.</summary>
    private const float SpaceWidth = 2.5f;

    private readonly MappedTextBuilder _text = new();
    private readonly List<Link> _links = [];
    private readonly List<(float Size, int Count)> _sizes = [];
    private InlineStyle _first;
    private string? _linkTarget;
    private int _linkStart;
    private int _lead;
    private int _symbols;
    private bool _leadIsOpen = true;
    private int _leadingSpaces;
    private int _counted;
    private int _bold;
    private int _italic;
    private int _underlined;
    private int _letters;
    private int _capitals;

    public bool IsEmpty => _text.IsEmpty;

    /// <summary>Appends a text node, or the part of it up to a position.</summary>
    /// <param name="cursor">The text, at the first character to append.</param>
    /// <param name="start">Offset of that character.</param>
    /// <param name="end">Offset behind the last character.</param>
    /// <param name="style">How it is set.</param>
    /// <returns>Whether any of it can be seen.</returns>
    public bool Append(ref TextCursor cursor, int start, int end, in InlineStyle style)
    {
        var before = _text.Length;
        cursor.AppendUntil(end, _text);
        if (before == 0)
        {
            CountLeadingSpaces(cursor.Text[start..end]);
            if (_text.Length > 0) _first = style;
        }

        if (_text.Length == before) return false;
        if (style.Symbols && _symbols == before) _symbols = _text.Length;
        if (!style.IsEmphasised) _leadIsOpen = false;
        else if (_leadIsOpen) _lead = _text.Length;
        Count(cursor.Text[start..end], style);
        return true;
    }

    /// <summary>Appends the space of a line break.</summary>
    /// <param name="tag">The range of its tag.</param>
    public void AppendBreak(TextSpan tag)
    {
        if (_text.IsEmpty) _leadingSpaces = 0;
        _text.AppendSpace(tag);
    }

    /// <summary>Starts a link here; it ends with <see cref="CloseLink"/> or the block.</summary>
    public void OpenLink(string target)
    {
        CloseLink();
        _linkTarget = target;
        _linkStart = _text.NextOffset;
    }

    public void CloseLink()
    {
        AddLink();
        _linkTarget = null;
    }

    /// <summary>The block gathered so far, or null where nothing can be seen; a link that is open goes on in the next block.</summary>
    /// <param name="marker">The bullet or number of a list item, or null.</param>
    /// <param name="anchors">Anchors declared in it or before it.</param>
    public DraftBlock? Build(string? marker, IReadOnlyList<string> anchors)
    {
        if (_text.IsEmpty)
        {
            _text.Build();
            Reset();
            return null;
        }

        AddLink();
        var text = _text.Build();
        var bullet = marker is null ? ListMarkers.LeadingBullet(text.Text, _symbols) : 0;
        var links = _links.Count == 0 ? [] : _links.ToArray();
        var markerText = MappedText.Empty;
        if (bullet > 0)
        {
            markerText = text.Slice(new TextSpan(0, bullet));
            marker = markerText.Text;
            var cut = text.Text[bullet] == ' ' ? bullet + 1 : bullet;
            text = text.Slice(new TextSpan(cut, text.Length));
            links = ListMarkers.Shift(links, -cut);
            _lead = Math.Max(0, _lead - cut);
        }

        var block = new DraftBlock
        {
            Kind = marker is null ? DraftBlockKind.Text : DraftBlockKind.ListItem,
            Content = text,
            Span = text.SourceSpan,
            Style = StyleOf(text.Length),
            Links = links,
            Anchors = anchors,
            Marker = marker ?? "",
            MarkerText = markerText,
            IsSign = _symbols >= text.Length && ListMarkers.IsSign(text.Text),
            Indent = Math.Max(0, _first.Left + _first.TextIndent + (_leadingSpaces * SpaceWidth)),
        };
        Reset();
        return block;
    }

    private TextStyle StyleOf(int length)
    {
        var counted = Math.Max(1, _counted);
        return new TextStyle(
            (float)_bold / counted,
            (float)_italic / counted,
            (float)_underlined / counted,
            _letters == 0 ? 0 : (float)_capitals / _letters,
            _first.Align == TextAlign.Center,
            MainSize(),
            Math.Min(_lead, length),
            _first.HeadingTag);
    }

    private float MainSize()
    {
        var main = (Size: 0f, Count: 0);
        foreach (var size in _sizes)
        {
            if (size.Count > main.Count) main = size;
        }

        return main.Size;
    }

    private void AddLink()
    {
        if (_linkTarget is null) return;
        var end = _text.Length;
        if (end > _linkStart) _links.Add(new Link(new TextSpan(_linkStart, end), _linkTarget));
    }

    private void CountLeadingSpaces(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '\u00a0' or '\u2002' or '\u2003') _leadingSpaces++;
            else if (character is not (' ' or '\n' or '\r' or '\t')) return;
        }
    }

    private void Count(ReadOnlySpan<char> text, in InlineStyle style)
    {
        var (counted, letters, capitals) = (0, 0, 0);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterLower(character))
            {
                letters++;
            }
            else if (char.IsAsciiLetterUpper(character))
            {
                letters++;
                capitals++;
            }
            else if (char.IsAsciiDigit(character))
            {
                counted++;
            }
            else if (character > '\u007f' && char.IsLetter(character))
            {
                letters++;
                if (char.IsUpper(character)) capitals++;
            }
        }

        counted += letters;
        _counted += counted;
        _letters += letters;
        _capitals += capitals;
        if (style.Bold) _bold += counted;
        if (style.Italic) _italic += counted;
        if (style.Underlined) _underlined += counted;
        CountSize(style.FontSize, counted);
    }

    private void CountSize(float size, int counted)
    {
        for (var i = 0; i < _sizes.Count; i++)
        {
            if (_sizes[i].Size != size) continue;
            _sizes[i] = (size, _sizes[i].Count + counted);
            return;
        }

        _sizes.Add((size, counted));
    }

    private void Reset()
    {
        _links.Clear();
        _sizes.Clear();
        _first = default;
        _linkStart = 0;
        _lead = 0;
        _symbols = 0;
        _leadIsOpen = true;
        _leadingSpaces = 0;
        _counted = _bold = _italic = _underlined = _letters = _capitals = 0;
    }
}
