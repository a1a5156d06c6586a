namespace DisclosureLint.Language;

/// <summary>The name of a concept of the vocabulary.</summary>
/// <param name="Name">The name, such as <c>sufficiency of cash</c>.</param>
public readonly record struct Concept(string Name)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A concept where it stands.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Reading">The reading of the block around it.</param>
/// <param name="Start">Index of its first token in the block.</param>
/// <param name="End">Index behind its last token.</param>
public readonly record struct ConceptHit(Concept Concept, BlockReading Reading, int Start, int End)
{
    /// <summary>The statement around it.</summary>
    public Statement Statement => Reading.StatementAt(Start)!;

    /// <summary>The sentence around it.</summary>
    public Filings.Sentence Sentence => Reading.Block.Sentences[Reading.SentenceOf(Start)];

    /// <summary>Its range in the block's text.</summary>
    public Text.TextSpan Range => Reading.RangeOf(Start, End);

    /// <summary>Its words as they stand in the draft.</summary>
    public string Text => Reading.TextOf(Start, End);
}
