using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.PlainText;

/// <summary>Turns lines into draft blocks: paragraphs, centred headings, folios, page breaks and tables.</summary>
internal sealed class PlainTextWalker(SourceText source, IReadOnlyList<TextLine> lines, CancellationToken cancellationToken)
{
    /// <summary>Points that a leading space is worth.</summary>
    private const float SpaceWidth = 5;

    /// <summary>Longer lines are not wrapped by hand.</summary>
    private const int WrappedLength = 100;

    /// <summary>Fewer aligned lines are no table.</summary>
    private const int FewestTableLines = 3;

    /// <summary>Characters; nothing longer can be a heading, not even that of a risk factor.</summary>
    private const int LongestUnstyled = 450;

    /// <summary>Characters of a line that the next may go on with.</summary>
    private const int ShortestTorn = 60;

    private readonly bool _isWrapped = lines.Count(line => line.Text.Length > WrappedLength) * 100 < lines.Count;
    private readonly List<DraftBlock> _blocks = [];
    private int _at;

    /// <summary>The blocks of all lines.</summary>
    public IReadOnlyList<DraftBlock> Walk()
    {
        while (_at < lines.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = lines[_at];
            if (line.IsBlank || TakeMarkup(line)) _at = Math.Max(_at, _at + (line.IsBlank ? 1 : 0));
            else if (AlignedLines() is var aligned and >= FewestTableLines) TakeTable(_at, _at + aligned, _at + aligned);
            else TakeText();
        }

        return _blocks;
    }

    /// <summary>Takes a line that is no text: a page break, a drawn line, a tag.</summary>
    private bool TakeMarkup(TextLine line)
    {
        if (line.IsPageBreak)
        {
            _blocks.Add(new DraftBlock { Kind = DraftBlockKind.PageBreak, Span = line.Visible });
        }
        else if (line.IsDrawn)
        {
            _blocks.Add(new DraftBlock { Kind = DraftBlockKind.Rule, Span = line.Visible });
        }
        else if (line.Tag == "TABLE")
        {
            var end = _at + 1;
            while (end < lines.Count && lines[end].Tag != "/TABLE" && !lines[end].IsPageBreak) end++;
            var behind = end < lines.Count && lines[end].Tag == "/TABLE" ? end + 1 : end;
            TakeTable(_at + 1, end, behind);
            return true;
        }
        else if (line.Tag.Length == 0 || line.Words.Length > line.Tag.Length + 2)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void TakeTable(int from, int to, int behind)
    {
        var before = _blocks is [.., { Kind: DraftBlockKind.Text } last] ? last.Content.Text : "";
        var rows = AsciiTable.Rows(source, [.. lines.Skip(from).Take(to - from)]);
        _at = behind;
        if (TableBuilder.Build(rows, headerRows: null, before) is not { } built) return;
        _blocks.Add(new DraftBlock { Kind = DraftBlockKind.Table, Content = built.Content, Span = built.Content.SourceSpan, Table = built.Table });
    }

    /// <summary>Number of lines from here on that are set in columns with a number in the last one; blank and drawn lines between count.</summary>
    private int AlignedLines()
    {
        if (!_isWrapped) return 0;
        var (count, amounts) = (0, 0);
        for (var i = _at; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.IsDrawn) continue;
            if (line.Tag.Length > 0 || line.IsPageBreak) break;
            var pieces = AsciiTable.Pieces(line);
            if (pieces.Count < 2) break;
            if (NumberText.Parse(line.Text.Substring(pieces[^1].Start, pieces[^1].Length)).Value is not null) amounts++;
            count = i - _at + 1;
        }

        return amounts >= FewestTableLines ? count : 0;
    }

    private void TakeText()
    {
        var first = lines[_at];
        var bullet = first.BulletLength;
        var text = new MappedTextBuilder();
        var style = new StyleTally();
        var end = ParagraphEnd();
        var marker = first.Words[..bullet].Trim();
        if (bullet == 0 && !_isWrapped && IsLoneMark(first) && end < lines.Count && !lines[end].IsBlank && !lines[end].IsPageBreak)
        {
            // Copied from a browser, a list's number stands on a line of its own.
            (marker, bullet) = (first.Words, first.Words.Length);
            end++;
        }

        for (var i = _at; i < end; i++)
        {
            var visible = lines[i].Visible;
            if (i == _at) visible = visible with { Start = visible.Start + bullet };
            if (i > _at) text.AppendSpace(new TextSpan(lines[i - 1].Visible.End, visible.Start));
            EntityText.Append(text, source.Content, visible);
            style.Add(source.Slice(visible), bold: false, italic: false, underlined: false, text.Length);
        }

        var standsAsHeading = end - _at == 1 && bullet == 0 && HeadingLines.IsHeading(lines, _at, _isWrapped);
        var indent = end - _at > 1 ? Math.Min(first.Indent, lines[end - 1].Indent) : first.Indent;
        _at = end;
        var content = text.Build();
        if (content.IsEmpty) return;
        _blocks.Add(new DraftBlock
        {
            Kind = marker.Length > 0 ? DraftBlockKind.ListItem : DraftBlockKind.Text,
            Content = content,
            Span = content.SourceSpan,
            Style = style.ToStyle(first.IsCentred),
            Marker = marker,
            IsPlainLine = bullet == 0 && content.Length <= LongestUnstyled,
            StandsAsHeading = standsAsHeading,
            Indent = first.IsCentred ? 0 : indent * SpaceWidth,
        });
    }

    /// <summary>The line behind the paragraph that starts here.</summary>
    private int ParagraphEnd()
    {
        var first = lines[_at];
        var end = _at + 1;
        if (first.IsFolio) return end;
        if (!_isWrapped)
        {
            while (end < lines.Count && IsTorn(lines[end - 1], lines[end])) end++;
            return end;
        }

        while (end < lines.Count && Continues(lines[end - 1], lines[end], first)) end++;
        return end;
    }

    /// <summary>Whether a line of text that no one wrapped goes on in the next: where the markup changed within a sentence.</summary>
    private static bool IsTorn(TextLine previous, TextLine line)
    {
        if (line.IsBlank || line.IsPageBreak || line.Tag.Length > 0 || line.IsFolio || line.BulletLength > 0) return false;
        var (before, after) = (previous.Words, line.Words);
        return before.Length >= ShortestTorn && char.IsLower(after[0]) && after.Contains(' ', StringComparison.Ordinal)
            && (char.IsAsciiLetterLower(before[^1]) || before[^1] is ',' or '’' or '”' or '—');
    }

    private static bool Continues(TextLine previous, TextLine line, TextLine first)
    {
        if (line.IsBlank || line.IsDrawn || line.IsPageBreak || line.Tag.Length > 0 || line.IsFolio || line.BulletLength > 0) return false;
        if (first.IsCentred || line.IsCentred) return first.IsCentred && line.IsCentred && IsCapitals(first) == IsCapitals(line);

        // A first line set in begins a paragraph; a hanging indent (of a list or a long heading) does not.
        var hangs = first.BulletLength > 0 || IsNumbered(first);
        return line.Indent <= previous.Indent || previous == first && (hangs || line.Indent - previous.Indent > 5);
    }

    private static bool IsCapitals(TextLine line) => !line.Words.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsNumbered(TextLine line) => line.Words.StartsWith("ITEM ", StringComparison.OrdinalIgnoreCase) || line.Words[0] is '(' or '[';

    private static bool IsLoneMark(TextLine line) => line.Words is ['(', .., ')'] or "•" or "·" && line.Words.Length <= 5;
}
