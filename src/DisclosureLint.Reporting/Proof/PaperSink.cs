using System.Globalization;
using DisclosureLint.Presentation;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Proof;

/// <summary>Writes a document and, into its text, the marks of the findings and the names that links lead to.</summary>
internal sealed class PaperSink(TextWriter output, MarkedStretches stretches, IReadOnlyList<PaperAnchor> anchors) : IMarkupSink
{
    private MarkedStretch? _open;
    private int _reached;
    private int _nextAnchor;
    private TextPlace _place;

    /// <summary>Number of visible characters so far: how far down the paper a place is.</summary>
    public int Written { get; private set; }

    /// <summary>How far down each name stands, in visible characters.</summary>
    public Dictionary<string, int> Positions { get; } = new(StringComparer.Ordinal);

    public void Markup(string html)
    {
        Close();
        output.Write(html);
    }

    public void Text(ReadOnlySpan<char> text, TextSpan source, TextPlace place)
    {
        if (source.IsEmpty || place == TextPlace.BetweenCells)
        {
            Close();
            Escape(text);
            return;
        }

        _place = place;
        if (text.Length == source.Length) WriteLinear(text, source);
        else WritePiece(text, source, stretches.At(stretches.FirstEndingBehind(source.Start)));
    }

    /// <summary>Ends the document: what has found no place stands at its end.</summary>
    public void Finish()
    {
        Close();
        WriteAnchorsBefore(int.MaxValue);
    }

    private void WriteLinear(ReadOnlySpan<char> text, TextSpan source)
    {
        var at = source.Start;
        for (var i = stretches.FirstEndingBehind(at); at < source.End; i++)
        {
            var stretch = stretches.At(i);
            var start = Math.Min(stretch?.Span.Start ?? source.End, source.End);
            if (start > at)
            {
                Write(at, start, text, null);
                at = start;
            }

            if (stretch is null || at >= source.End) continue;
            var end = Math.Min(stretch.Span.End, source.End);
            Write(at, end, text, stretch);
            at = end;
        }

        void Write(int from, int to, ReadOnlySpan<char> all, MarkedStretch? stretch) =>
            WritePiece(all[(from - source.Start)..(to - source.Start)], new TextSpan(from, to), stretch);
    }

    private void WritePiece(ReadOnlySpan<char> text, TextSpan source, MarkedStretch? stretch)
    {
        if (stretch is not null && !stretch.Span.Overlaps(source)) stretch = null;
        if (!ReferenceEquals(stretch, _open)) Close();
        if (text.IsWhiteSpace())
        {
            Escape(text);
            _reached = source.End;
            return;
        }

        // A name stands before the words, not between the letters of a piece that is marked as a whole.
        while (_open is null && text.Length == source.Length && _nextAnchor < anchors.Count
            && anchors[_nextAnchor].Offset - source.Start is > 0 and var lead && lead < source.Length)
        {
            WriteAnchorsBefore(source.Start + 1);
            Escape(text[..lead]);
            text = text[lead..];
            source = new TextSpan(source.Start + lead, source.End);
        }

        if (_open is null) WriteAnchorsBefore(source.Start + 1);
        if (stretch is not null && _open is null) Open(stretch);
        Escape(text);
        _reached = source.End;
        if (_open is null) WriteAnchorsBefore(source.End);
    }

    private void WriteAnchorsBefore(int offset)
    {
        for (; _nextAnchor < anchors.Count && anchors[_nextAnchor].Offset < offset; _nextAnchor++)
        {
            var name = anchors[_nextAnchor].Name;
            Positions[name] = Written;
            output.Write($"<span class=\"at\" id=\"{name}\"></span>");
        }
    }

    private void Open(MarkedStretch stretch)
    {
        // The gravest gives the look.
        var look = stretch.Items.MinBy(item => "ewix".IndexOf(item.Look, StringComparison.Ordinal))!.Look;
        var numbers = string.Join(' ', stretch.Items.Select(item => item.Number.ToString(CultureInfo.InvariantCulture)));
        output.Write($"<mark class=\"{look}\" data-n=\"{numbers}\">");
        _open = stretch;
    }

    private void Close()
    {
        if (_open is not { } stretch) return;
        output.Write("</mark>");
        _open = null;
        foreach (var item in stretch.Items)
        {
            // The number stands where the finding's words end, not at each tag between them.
            if (!item.Places.Any(place => place.Location.Span.End == stretch.Span.End) || _reached < stretch.Span.End) continue;
            var number = item.Number.ToString(CultureInfo.InvariantCulture);
            output.Write(_place == TextPlace.Link
                ? $"<sup class=\"ref {item.Look}\">{number}</sup>"
                : $"<a class=\"ref {item.Look}\" href=\"#n{number}\" aria-label=\"Finding {number}\">{number}</a>");
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        Written += text.Length;
        HtmlText.Write(text, output);
    }
}

/// <summary>A name in the paper that links lead to.</summary>
/// <param name="Offset">Where in the file.</param>
/// <param name="Name">The name.</param>
internal sealed record PaperAnchor(int Offset, string Name);
