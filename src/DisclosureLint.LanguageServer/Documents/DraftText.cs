using System.Runtime.InteropServices;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.Text;

namespace DisclosureLint.LanguageServer.Documents;

/// <summary>
/// The text of an open draft, edited in place: a buffer with a gap where the last edit was, and the starts of its lines (CR, LF and CRLF
/// each end one line). An edit costs what it changes, not what the draft is long. Positions are UTF-16, as the protocol's. Not
/// thread-safe.
/// </summary>
internal sealed class DraftText
{
    private const int LeastGap = 4096;

    private readonly List<int> _lineStarts = [0];
    private char[] _buffer;
    private int _gapStart;
    private int _gapEnd;

    public DraftText(string text)
    {
        _buffer = [];
        Replace(0, 0, text);
    }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _buffer.Length - (_gapEnd - _gapStart);

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Applies one change: the text of a range, or the whole text where there is no range.</summary>
    public void Apply(TextChange change)
    {
        if (change.Range is not { } range)
        {
            Replace(0, Length, change.Text);
            return;
        }

        var start = OffsetOf(range.Start);
        Replace(start, Math.Max(OffsetOf(range.End), start), change.Text);
    }

    /// <summary>The offset of a position; one behind its line's end is that end, one behind the last line the end of the text.</summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= _lineStarts.Count) return Length;
        var start = _lineStarts[position.Line];
        var end = position.Line + 1 < _lineStarts.Count ? _lineStarts[position.Line + 1] : Length;
        while (end > start && this[end - 1] is '\r' or '\n') end--;
        return (int)Math.Clamp((long)start + position.Character, start, end);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => string.Create(Length, this, static (target, text) =>
    {
        text._buffer.AsSpan(0, text._gapStart).CopyTo(target);
        text._buffer.AsSpan(text._gapEnd).CopyTo(target[text._gapStart..]);
    });

    private char this[int offset] => _buffer[offset < _gapStart ? offset : offset + (_gapEnd - _gapStart)];

    private void Replace(int start, int end, string text)
    {
        MoveGap(start);
        _gapEnd += end - start;
        EnsureGap(text.Length);
        text.CopyTo(_buffer.AsSpan(_gapStart));
        _gapStart += text.Length;
        UpdateLines(start, end, text.Length);
    }

    private void MoveGap(int offset)
    {
        var gap = _gapEnd - _gapStart;
        if (offset < _gapStart) Array.Copy(_buffer, offset, _buffer, offset + gap, _gapStart - offset);
        else Array.Copy(_buffer, _gapEnd, _buffer, _gapStart, offset - _gapStart);
        (_gapStart, _gapEnd) = (offset, offset + gap);
    }

    private void EnsureGap(int needed)
    {
        var gap = _gapEnd - _gapStart;
        if (gap >= needed) return;

        // An eighth more than the text, so that pasting page after page does not copy all of it each time.
        var wanted = needed + Math.Max(LeastGap, Length / 8);
        var larger = new char[Length + wanted];
        _buffer.AsSpan(0, _gapStart).CopyTo(larger);
        var behind = _buffer.AsSpan(_gapEnd);
        behind.CopyTo(larger.AsSpan(larger.Length - behind.Length));
        (_buffer, _gapEnd) = (larger, larger.Length - behind.Length);
    }

    /// <summary>
    /// Whether a line starts at an offset is decided by the characters on both its sides: only offsets that touch the new text are looked
    /// at, the rest move along.
    /// </summary>
    private void UpdateLines(int start, int oldEnd, int newLength)
    {
        var first = FirstLineFrom(Math.Max(start, 1));
        var behind = FirstLineFrom(Math.Max(oldEnd, start) + 1);
        var delta = newLength - (oldEnd - start);
        foreach (ref var lineStart in CollectionsMarshal.AsSpan(_lineStarts)[behind..]) lineStart += delta;
        var found = new List<int>();
        for (var offset = Math.Max(start, 1); offset <= start + newLength; offset++)
        {
            if (StartsLine(offset)) found.Add(offset);
        }

        _lineStarts.RemoveRange(first, behind - first);
        _lineStarts.InsertRange(first, found);
    }

    private bool StartsLine(int offset) => this[offset - 1] switch
    {
        '\n' => true,
        '\r' => offset == Length || this[offset] != '\n',
        _ => false,
    };

    private int FirstLineFrom(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }
}
