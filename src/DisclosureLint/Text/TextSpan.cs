namespace DisclosureLint.Text;

/// <summary>A half-open range of UTF-16 offsets, 0-based, into one text. The only span type of the project.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers no character.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>A span from its start and its length.</summary>
    /// <param name="start">Offset of the first character, 0-based.</param>
    /// <param name="length">Number of UTF-16 code units.</param>
    public static TextSpan Of(int start, int length) => new(start, start + length);

    /// <summary>Whether <paramref name="offset"/> lies inside the span.</summary>
    /// <param name="offset">A 0-based offset into the same text.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside the span.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    /// <param name="other">A span of the same text.</param>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>, for dumps and failing tests.</summary>
    public override string ToString() => string.Create(null, $"[{Start}..{End})");
}
