namespace DisclosureLint.Language;

/// <summary>
/// What one clause says: who, what, and how it is meant. A fragment (a heading, an item of a list) has no verb; an item reads with its
/// lead-in, whose subject and stance it takes.
/// </summary>
public sealed class Statement
{
    internal Statement(BlockReading reading, int sentence, int start, int end)
    {
        Reading = reading;
        SentenceIndex = sentence;
        Start = start;
        End = end;
    }

    /// <summary>The reading of the block around it.</summary>
    public BlockReading Reading { get; }

    /// <summary>0-based index of its sentence in the block.</summary>
    public int SentenceIndex { get; }

    /// <summary>Index of its first token in the block.</summary>
    public int Start { get; internal set; }

    /// <summary>Index behind its last token.</summary>
    public int End { get; internal set; }

    /// <summary>The grammatical subject; null where there is none or it was not found.</summary>
    public Mention? Subject { get; internal set; }

    /// <summary>Of whom it speaks: the actor of its grammatical subject, or of that of the lead-in.</summary>
    public Actor Actor { get; internal set; }

    /// <summary>Who does what a passive tells (<c>by our customers</c>); the actor of the subject in the active voice.</summary>
    public Actor Agent { get; internal set; }

    /// <summary>Index of the first token of the verb group, or -1.</summary>
    public int VerbStart { get; internal set; } = -1;

    /// <summary>Index of the verb that carries the meaning, or -1: of <c>intend to use</c>, <c>use</c>.</summary>
    public int Verb { get; internal set; } = -1;

    /// <summary>How it is meant.</summary>
    public Stance Stance { get; internal set; }

    /// <summary>When it happens.</summary>
    public StatementTime Time { get; internal set; }

    /// <summary>Whether its verb is denied, whatever its stance.</summary>
    public bool IsNegated { get; internal set; }

    /// <summary>Whether it is in the passive voice.</summary>
    public bool IsPassive { get; internal set; }

    /// <summary>Whether it has no verb.</summary>
    public bool IsFragment => Verb < 0;

    /// <summary>The statement that this one is said in: <c>we believe</c> of <c>we believe that it suffices</c>; null for none.</summary>
    public Statement? Parent { get; internal set; }

    /// <summary>The lead-in that an item of a list reads with; null for none.</summary>
    public Statement? Lead { get; internal set; }

    /// <summary>Index of the relative pronoun that opens it, or -1.</summary>
    internal int Relative { get; set; } = -1;

    /// <summary>Whether the words between two tokens lie in it.</summary>
    /// <param name="token">Index of a token in the block.</param>
    public bool Holds(int token) => token >= Start && token < End;
}
