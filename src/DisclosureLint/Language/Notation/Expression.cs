namespace DisclosureLint.Language.Notation;

/// <summary>What a part of a concept's expression asks for.</summary>
internal enum ExpressionKind
{
    /// <summary>A word in any of its inflections: <c>sufficient</c>, <c>plan/verb</c>.</summary>
    Word,

    /// <summary>Words exactly as written, case aside: <c>"us"</c>.</summary>
    Form,

    /// <summary>A kind of token, a word class or an actor: <c>&lt;money&gt;</c>, <c>&lt;noun&gt;</c>, <c>&lt;registrant&gt;</c>.</summary>
    Class,

    /// <summary>Another concept: <c>{praise}</c>.</summary>
    Concept,

    /// <summary>One part after the other.</summary>
    Sequence,

    /// <summary>One of several parts: <c>(a | b)</c>.</summary>
    Any,

    /// <summary>A part that may be absent: <c>[a]</c>.</summary>
    Optional,

    /// <summary>Up to so many tokens of any kind within the clause: <c>..</c> (five), <c>..8</c>.</summary>
    Gap,

    /// <summary>All parts in one statement, in any order: <c>a &amp; b</c>.</summary>
    All,

    /// <summary>Within <see cref="All"/>: a part that the statement must not hold: <c>!a</c>.</summary>
    Not,
}

/// <summary>A concept's expression as written, before it is compiled.</summary>
internal sealed class Expression
{
    public Expression(ExpressionKind kind, string text, int number, IReadOnlyList<Expression> parts, int line, int column)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Parts = parts;
        Line = line;
        Column = column;
    }

    public ExpressionKind Kind { get; }

    /// <summary>The word, the form, the name of the class or of the concept.</summary>
    public string Text { get; }

    /// <summary>The length of a gap in tokens; the word class asked for of a word as <see cref="WordClassNames"/> numbers it, 0 for any.</summary>
    public int Number { get; }

    public IReadOnlyList<Expression> Parts { get; }

    /// <summary>1-based line of the file.</summary>
    public int Line { get; }

    /// <summary>1-based column.</summary>
    public int Column { get; }
}
