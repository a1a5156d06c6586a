using System.Buffers;

namespace DisclosureLint.Text;

/// <summary>The decoded content of one file, with its line table (CR, LF and CRLF each end one line).</summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Wraps a decoded text.</summary>
    /// <param name="path">The path as the user gave it; shown in findings, never opened again.</param>
    /// <param name="content">The decoded text, without a byte order mark.</param>
    /// <param name="encoding">Name of the encoding it was decoded from, such as <c>utf-8</c> or <c>windows-1252</c>.</param>
    public SourceText(string path, string content, string encoding = "utf-8")
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path;
        Content = content;
        Encoding = encoding;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(content));
    }

    /// <summary>The path as the user gave it.</summary>
    public string Path { get; }

    /// <summary>The whole decoded text.</summary>
    public string Content { get; }

    /// <summary>Name of the encoding the file was decoded from.</summary>
    public string Encoding { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>Number of lines; a text without line ends has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The characters of a span.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>Line and column, 0-based, of an offset.</summary>
    /// <param name="offset">0-based offset, at most <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition GetLinePosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - starts[line]);
    }

    /// <summary>Offset of a line and column.</summary>
    /// <param name="position">0-based position; a column behind the line's end gives the line's end.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int GetOffset(LinePosition position)
    {
        var line = GetLineSpan(position.Line);
        return Math.Min(line.Start + position.Character, line.End);
    }

    /// <summary>The span of a line, without its line end.</summary>
    /// <param name="line">0-based line.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        var starts = _lineStarts.Value;
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, starts.Length);
        var start = starts[line];
        var end = line + 1 < starts.Length ? starts[line + 1] : Content.Length;
        while (end > start && Content[end - 1] is '\r' or '\n') end--;
        return new TextSpan(start, end);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        var offset = 0;
        while (true)
        {
            var next = content.AsSpan(offset).IndexOfAny(LineEnds);
            if (next < 0) return [.. starts];
            offset += next + 1;
            if (content[offset - 1] == '\r' && offset < content.Length && content[offset] == '\n') offset++;
            starts.Add(offset);
        }
    }
}
