using System.Buffers;

namespace DisclosureLint.Text;

/// <summary>
/// The decoded content of one file, with its line table (CR, LF and CRLF each end one line); or that of several files one behind the
/// other, which read as one text and still know each its own lines.
/// </summary>
public sealed class SourceText
{
    /// <summary>What stands between two files: an empty line, so that no paragraph goes on from one into the next.</summary>
    private const string Between = "\n\n";

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
        Files = [new SourceFile(this, 0)];
    }

    private SourceText(IReadOnlyList<SourceText> files)
        : this(files[0].Path, string.Join(Between, files.Select(file => file.Content)), files[0].Encoding)
    {
        var parts = new List<SourceFile>(files.Count);
        foreach (var file in files) parts.Add(new SourceFile(file, parts.Count == 0 ? 0 : parts[^1].Span.End + Between.Length));
        Files = parts;
    }

    /// <summary>The text of several files, one behind the other; the file itself where there is one.</summary>
    /// <param name="files">At least one file; none is itself a text of several.</param>
    public static SourceText Join(IReadOnlyList<SourceText> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentOutOfRangeException.ThrowIfZero(files.Count);
        return files is [var only] ? only : new SourceText(files);
    }

    /// <summary>The files that the text was put together from, in order: itself where it is one file.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The path as the user gave it; of several files that of the first.</summary>
    public string Path { get; }

    /// <summary>The whole decoded text.</summary>
    public string Content { get; }

    /// <summary>Name of the encoding the file was decoded from; of several files that of the first.</summary>
    public string Encoding { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>Number of lines; a text without line ends has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The file that an offset lies in.</summary>
    /// <param name="offset">0-based offset, at most <see cref="Length"/>; what stands between two files counts to the one before.</param>
    public SourceFile FileAt(int offset)
    {
        for (var i = Files.Count - 1; i > 0; i--)
        {
            if (offset >= Files[i].Offset) return Files[i];
        }

        return Files[0];
    }

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

/// <summary>A file within a text.</summary>
/// <param name="Text">The file as it is by itself.</param>
/// <param name="Offset">Where it begins in the text.</param>
public readonly record struct SourceFile(SourceText Text, int Offset)
{
    /// <summary>The part of the text that is the file.</summary>
    public TextSpan Span => TextSpan.Of(Offset, Text.Length);

    /// <summary>A span of the text as offsets into the file; what reaches beyond the file is cut.</summary>
    /// <param name="span">A span of the text that begins in the file.</param>
    public TextSpan InFile(TextSpan span) => new(InFile(span.Start), InFile(span.End));

    private int InFile(int offset) => Math.Clamp(offset - Offset, 0, Text.Length);
}
