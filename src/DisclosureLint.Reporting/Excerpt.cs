using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting;

/// <summary>
/// One line of the draft as it reads, cut around the words of a finding: an EDGAR file may be a single line of megabytes, and
/// between its words stand tags that nobody wants to read.
/// </summary>
/// <param name="Line">The line; an ellipsis stands where it was cut.</param>
/// <param name="Marked">The words of the finding, as offsets into <paramref name="Line"/>.</param>
internal readonly record struct Excerpt(string Line, TextSpan Marked)
{
    private const char Ellipsis = '…';

    public static Excerpt Of(Location location, int width)
    {
        foreach (var block in location.Section.OwnBlocks)
        {
            if (block.Content.IsEmpty || !block.Span.Contains(location.Span)) continue;
            var start = block.Content.FromSource(location.Span.Start);
            var end = location.Span.IsEmpty ? start : Math.Max(block.Content.FromSource(location.Span.End), start);
            return Cut(block.Text, block.Content.Trim(new TextSpan(start, end)), width);
        }

        // Matter that is no text of a block, such as a comment left in the HTML, is shown raw.
        var line = location.File.GetLineSpan(location.Start.Line);
        var (spanStart, spanEnd) = location.FileSpan;
        var shown = new TextSpan(spanStart, Math.Clamp(spanEnd, spanStart, line.End));
        var from = Math.Max(line.Start, shown.Start - width);
        var to = Math.Min(line.End, shown.Start + width);
        var raw = location.File.Slice(new TextSpan(from, Math.Max(from, to))).ToString().Replace('\t', ' ');
        return Cut(raw, new TextSpan(shown.Start - from, Math.Min(shown.End - from, raw.Length)), width);
    }

    /// <summary>Cuts a text to a width so that as much of the marked words as fits stays in view, at words where there are any.</summary>
    public static Excerpt Cut(string text, TextSpan marked, int width)
    {
        if (text.Length <= width) return new Excerpt(text, marked);
        var context = Math.Max((width - marked.Length) / 2, Math.Min(12, width / 4));
        var start = Math.Clamp(marked.Start - context, 0, text.Length - width);
        var end = start + width;
        if (start > 0) start = NextWord(text, start, marked.Start);
        if (end < text.Length) end = LastWord(text, end, Math.Min(marked.End, end));
        var lead = start > 0 ? 1 : 0;
        var line = (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? Ellipsis.ToString() : "");
        return new Excerpt(line, new TextSpan(marked.Start - start + lead, Math.Min(marked.End, end) - start + lead));
    }

    private static int NextWord(string text, int start, int limit)
    {
        var space = text.IndexOf(' ', start, limit - start);
        return space < 0 ? start : space + 1;
    }

    private static int LastWord(string text, int end, int limit)
    {
        var space = text.LastIndexOf(' ', end - 1, end - limit);
        return space < 0 ? end : space;
    }
}
