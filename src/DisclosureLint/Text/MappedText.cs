namespace DisclosureLint.Text;

/// <summary>
/// Readable text of which every character knows its place in the source: white space is collapsed, entities are decoded, tags are
/// gone, and a match in it still gives the exact range of the file. Built with <see cref="MappedTextBuilder"/>; immutable.
/// </summary>
public sealed class MappedText
{
    /// <summary>The text of nothing.</summary>
    public static readonly MappedText Empty = new("", [], []);

    private readonly MappedRun[] _runs;
    private readonly int[] _joins;

    internal MappedText(string text, MappedRun[] runs, int[] joins)
    {
        Text = text;
        _runs = runs;
        _joins = joins;
    }

    /// <summary>The readable text: single spaces, no zero-width characters, curly quotes as they stand.</summary>
    public string Text { get; }

    /// <summary>Number of UTF-16 code units of <see cref="Text"/>.</summary>
    public int Length => Text.Length;

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>
    /// Offsets into <see cref="Text"/> at which the source is interrupted by matter that is no part of the text, such as the folio and
    /// running head between the two halves of a paragraph that a page breaks.
    /// </summary>
    public ReadOnlySpan<int> Joins => _joins;

    /// <summary>The source range from the first to the last character; empty at 0 for an empty text.</summary>
    public TextSpan SourceSpan => IsEmpty ? default : ToSource(new TextSpan(0, Length));

    /// <summary>The range of the source that a range of the text came from, tags between its characters included.</summary>
    /// <param name="span">Offsets into <see cref="Text"/>; an empty span gives an empty span at its character's source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);
        if (_runs.Length == 0) return default;
        if (span.IsEmpty)
        {
            var at = span.Start < Length ? SourceStart(span.Start) : SourceEnd(Length - 1);
            return new TextSpan(at, at);
        }

        var (start, end) = (SourceStart(span.Start), SourceEnd(span.End - 1));
        return start < end ? new TextSpan(start, end) : Around(span);
    }

    /// <summary>The source range around all of a span, for text that a browser moves: what stands in a table outside its cells comes before it.</summary>
    private TextSpan Around(TextSpan span)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var run in _runs)
        {
            if (run.TextEnd <= span.Start || run.TextStart >= span.End) continue;
            start = Math.Min(start, SourceStart(Math.Max(run.TextStart, span.Start)));
            end = Math.Max(end, SourceEnd(Math.Min(run.TextEnd, span.End) - 1));
        }

        return new TextSpan(start, end);
    }

    /// <summary>The offset into <see cref="Text"/> of the first character whose source lies at or behind <paramref name="sourceOffset"/>.</summary>
    /// <param name="sourceOffset">0-based offset into the file.</param>
    /// <returns>An offset from 0 to <see cref="Length"/>.</returns>
    public int FromSource(int sourceOffset)
    {
        foreach (var run in _runs)
        {
            if (sourceOffset >= run.SourceEnd) continue;
            if (sourceOffset <= run.SourceStart || !run.IsLinear) return run.TextStart;
            return run.TextStart + (sourceOffset - run.SourceStart);
        }

        return Length;
    }

    /// <summary>The parts of a span between the <see cref="Joins"/> that it crosses; the span itself where it crosses none.</summary>
    /// <param name="span">Offsets into <see cref="Text"/>.</param>
    public IEnumerable<TextSpan> SplitAtJoins(TextSpan span)
    {
        var start = span.Start;
        foreach (var join in _joins)
        {
            if (join <= start || join >= span.End) continue;
            if (Trim(new TextSpan(start, join)) is { IsEmpty: false } part) yield return part;
            start = join;
        }

        if (Trim(new TextSpan(start, span.End)) is { IsEmpty: false } last) yield return last;
    }

    /// <summary>The span without white space at its ends.</summary>
    /// <param name="span">Offsets into <see cref="Text"/>.</param>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = span;
        while (start < end && Text[start] == ' ') start++;
        while (end > start && Text[end - 1] == ' ') end--;
        return new TextSpan(start, end);
    }

    /// <summary>A part of the text as a text of its own, with its way back to the source.</summary>
    /// <param name="span">Offsets into <see cref="Text"/>; white space at its ends is left out.</param>
    internal MappedText Slice(TextSpan span)
    {
        var part = Trim(span);
        if (part.IsEmpty) return Empty;
        var runs = new List<MappedRun>();
        foreach (var run in _runs)
        {
            var start = Math.Max(run.TextStart, part.Start);
            var end = Math.Min(run.TextEnd, part.End);
            if (start >= end) continue;
            runs.Add(run.IsLinear
                ? new MappedRun(start - part.Start, end - start, run.SourceStart + (start - run.TextStart), end - start)
                : run with { TextStart = start - part.Start, TextLength = end - start });
        }

        var joins = Array.FindAll(_joins, join => join > part.Start && join < part.End);
        return new MappedText(Text.Substring(part.Start, part.Length), [.. runs], Array.ConvertAll(joins, join => join - part.Start));
    }

    /// <summary>A text of several, in order, each with a space before it; the places between are <see cref="Joins"/> where asked.</summary>
    /// <param name="parts">The texts, in source order.</param>
    /// <param name="asJoins">Whether the source between two parts holds matter that is no part of the text.</param>
    public static MappedText Concat(IReadOnlyList<MappedText> parts, bool asJoins)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var builder = new MappedTextBuilder();
        foreach (var part in parts)
        {
            if (part.IsEmpty) continue;
            builder.AppendSeparator(asJoins);
            builder.Append(part);
        }

        return builder.Build();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal ReadOnlySpan<MappedRun> Runs => _runs;

    private int SourceStart(int offset)
    {
        ref readonly var run = ref RunAt(offset);
        return run.IsLinear ? run.SourceStart + (offset - run.TextStart) : run.SourceStart;
    }

    private int SourceEnd(int offset)
    {
        ref readonly var run = ref RunAt(offset);
        return run.IsLinear ? run.SourceStart + (offset - run.TextStart) + 1 : run.SourceEnd;
    }

    private ref readonly MappedRun RunAt(int offset)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_runs[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }

        return ref _runs[low];
    }
}
