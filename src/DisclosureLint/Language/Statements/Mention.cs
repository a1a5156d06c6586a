namespace DisclosureLint.Language;

/// <summary>What a name in the text names.</summary>
public enum MentionKind : byte
{
    /// <summary>No name: a noun phrase.</summary>
    Phrase,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, university or authority.</summary>
    Organization,

    /// <summary>A section of a law, a rule, an item, a standard.</summary>
    Citation,

    /// <summary>Capitalized words that name something else.</summary>
    Name,
}

/// <summary>A noun phrase, a name or a citation.</summary>
/// <param name="Start">Index of its first token in the block, determiner and owner included.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Head">Index of the token that is its head.</param>
/// <param name="Actor">Whom or what it stands for.</param>
/// <param name="Kind">What kind of name it is.</param>
public readonly record struct Mention(int Start, int End, int Head, Actor Actor, MentionKind Kind);
