namespace DisclosureLint.Language;

/// <summary>How far a cure is looked for around a statement, nearest first.</summary>
[Flags]
public enum Reach
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The clause itself, with what it is said in.</summary>
    Clause = 1,

    /// <summary>The whole sentence.</summary>
    Sentence = 2,

    /// <summary>The sentences before and behind it in its paragraph.</summary>
    Neighbours = 4,

    /// <summary>The whole paragraph.</summary>
    Paragraph = 8,

    /// <summary>The list: the lead-in and all items, where the statement stands in one or introduces one.</summary>
    List = 16,

    /// <summary>The next paragraph and the one before.</summary>
    NextParagraphs = 32,

    /// <summary>The next table or the one before, within three blocks, with its caption and notes.</summary>
    Table = 64,

    /// <summary>The innermost section, its heading included.</summary>
    Subsection = 128,

    /// <summary>The outermost section around it, such as the whole of Use of Proceeds.</summary>
    Section = 256,

    /// <summary>The sections that the cure names.</summary>
    Named = 512,

    /// <summary>The whole main document.</summary>
    Document = 1024,
}
