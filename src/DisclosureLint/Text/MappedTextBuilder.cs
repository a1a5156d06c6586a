using System.Text;

namespace DisclosureLint.Text;

/// <summary>
/// Builds a <see cref="MappedText"/> from pieces of a source: collapses white space (no-break, thin and hair spaces as well), drops
/// zero-width characters and soft hyphens, and never starts or ends with a space.
/// </summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedRun> _runs = [];
    private readonly List<int> _joins = [];
    private TextSpan? _pendingSpace;
    private bool _pendingJoin;

    /// <summary>Whether nothing but white space has been appended.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Number of characters so far, a pending space not counted.</summary>
    public int Length => _text.Length;

    /// <summary>Offset at which the next visible character will stand.</summary>
    public int NextOffset => _text.Length + (_text.Length > 0 && _pendingSpace is not null ? 1 : 0);

    /// <summary>Appends text that stands in the source character for character.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="sourceStart">Where the first of them stands in the source.</param>
    public void AppendLinear(ReadOnlySpan<char> text, int sourceStart)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Classify(text[i]);
            if (kind == CharacterKind.Visible) continue;
            FlushLinear(text, start, i, sourceStart);
            if (kind == CharacterKind.Space) AddSpace(TextSpan.Of(sourceStart + i, 1));
            start = i + 1;
        }

        FlushLinear(text, start, text.Length, sourceStart);
    }

    /// <summary>Appends text that came as a whole from a range of the source, such as the character of an entity.</summary>
    /// <param name="text">The decoded characters.</param>
    /// <param name="source">The range of the source they came from.</param>
    public void AppendAtomic(ReadOnlySpan<char> text, TextSpan source)
    {
        foreach (var character in text)
        {
            switch (Classify(character))
            {
                case CharacterKind.Space:
                    AddSpace(source);
                    break;
                case CharacterKind.Visible:
                    FlushSpace(source.Start);
                    AddRun(new MappedRun(_text.Length, 1, source.Start, source.Length));
                    _text.Append(character);
                    break;
            }
        }
    }

    /// <summary>Appends a space that has a place in the source, such as a line break element.</summary>
    /// <param name="source">The range of the source.</param>
    public void AppendSpace(TextSpan source) => AddSpace(source);

    /// <summary>Appends a space that stands for no character, such as the one between two cells.</summary>
    /// <param name="asJoin">Whether the source is interrupted here by matter that is no part of the text.</param>
    public void AppendSeparator(bool asJoin = false)
    {
        if (_text.Length == 0) return;
        _pendingSpace ??= new TextSpan(-1, -1);
        _pendingJoin |= asJoin;
    }

    /// <summary>Appends another mapped text, with its joins.</summary>
    /// <param name="part">Text of the same source, behind all that was appended.</param>
    public void Append(MappedText part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.IsEmpty) return;
        FlushSpace(part.Runs[0].SourceStart);
        var shift = _text.Length;
        foreach (var run in part.Runs) AddRun(run with { TextStart = run.TextStart + shift });
        foreach (var join in part.Joins) _joins.Add(join + shift);
        _text.Append(part.Text);
    }

    /// <summary>The text built so far; the builder is empty afterwards and can be used again.</summary>
    public MappedText Build()
    {
        var result = _text.Length == 0 ? MappedText.Empty : new MappedText(_text.ToString(), [.. _runs], [.. _joins]);
        _text.Clear();
        _runs.Clear();
        _joins.Clear();
        _pendingSpace = null;
        _pendingJoin = false;
        return result;
    }

    private void FlushLinear(ReadOnlySpan<char> text, int start, int end, int sourceStart)
    {
        if (end <= start) return;
        FlushSpace(sourceStart + start);
        AddRun(new MappedRun(_text.Length, end - start, sourceStart + start, end - start));
        _text.Append(text[start..end]);
    }

    private void AddSpace(TextSpan source)
    {
        if (_text.Length == 0) return;
        _pendingSpace = _pendingSpace is { Start: >= 0 } pending ? pending.Union(source) : source;
    }

    private void FlushSpace(int nextSource)
    {
        if (_pendingSpace is not { } space) return;
        _pendingSpace = null;
        if (_pendingJoin)
        {
            _joins.Add(_text.Length);
            _pendingJoin = false;
        }

        // A space that stands for nothing maps to the empty range before the next character.
        if (space.Start < 0) space = new TextSpan(nextSource, nextSource);
        AddRun(new MappedRun(_text.Length, 1, space.Start, space.Length));
        _text.Append(' ');
    }

    private void AddRun(MappedRun run)
    {
        if (_runs.Count > 0 && _runs[^1] is { IsLinear: true } last && run.IsLinear
            && last.TextEnd == run.TextStart && last.SourceEnd == run.SourceStart)
        {
            _runs[^1] = last with { TextLength = last.TextLength + run.TextLength, SourceLength = last.SourceLength + run.SourceLength };
            return;
        }

        _runs.Add(run);
    }

    private enum CharacterKind
    {
        Visible,
        Space,
        Dropped,
    }

    private static CharacterKind Classify(char c) => c switch
    {
        > ' ' and < '\u007f' => CharacterKind.Visible,
        ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u00a0' => CharacterKind.Space,
        < ' ' or '\u007f' or '\u00ad' => CharacterKind.Dropped,
        '\u1680' or (>= '\u2000' and <= '\u200a') or '\u2028' or '\u2029' or '\u202f' or '\u205f' or '\u3000' => CharacterKind.Space,
        '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' => CharacterKind.Dropped,
        _ => CharacterKind.Visible,
    };
}
