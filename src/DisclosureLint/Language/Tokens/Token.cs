namespace DisclosureLint.Language;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number, in digits or words, with its scale: <c>12</c>, <c>3.2 million</c>.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A period with its end, a quarter, a fiscal year.</summary>
    Period,

    /// <summary>A length of time: <c>twelve months</c>, <c>two-year</c>.</summary>
    Duration,

    /// <summary>A blank left to be filled.</summary>
    Blank,
}

/// <summary>What stands between a token and the one before it.</summary>
public enum Gap : byte
{
    /// <summary>A space, or nothing at all.</summary>
    None,

    /// <summary>A hyphen inside a compound such as <c>market-leading</c>.</summary>
    Hyphen,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A mark that closes the clause: colon, semicolon, dash, bracket, or the start of the sentence.</summary>
    Break,
}

/// <summary>The part of speech that a token has in its sentence.</summary>
public enum Tag : byte
{
    /// <summary>Not decided.</summary>
    Other,

    /// <summary>A noun, proper names included.</summary>
    Noun,

    /// <summary>A pronoun that stands for a noun: <c>we</c>, <c>it</c>.</summary>
    Pronoun,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>The base form behind <c>to</c> or a modal.</summary>
    Infinitive,

    /// <summary>A form in -ing that is no noun.</summary>
    Gerund,

    /// <summary>A past participle.</summary>
    Participle,

    /// <summary>A form of <c>be</c>, <c>have</c> or <c>do</c>.</summary>
    Auxiliary,

    /// <summary><c>may</c>, <c>will</c>, <c>should</c> and their like.</summary>
    Modal,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>An article, demonstrative or quantifier.</summary>
    Determiner,

    /// <summary><c>our</c>, <c>its</c>, <c>'s</c>.</summary>
    Possessive,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary><c>to</c> before a verb.</summary>
    To,

    /// <summary><c>and</c>, <c>or</c>, <c>but</c>.</summary>
    Conjunction,

    /// <summary>A word that opens a clause: <c>if</c>, <c>because</c>, <c>that</c> behind a verb.</summary>
    Subordinator,

    /// <summary><c>which</c>, <c>who</c>, <c>that</c> behind a noun.</summary>
    Relative,

    /// <summary><c>not</c>, <c>never</c>.</summary>
    Negation,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount, date, period, duration or blank.</summary>
    Entity,
}

/// <summary>A word of a block, or an entity read as one.</summary>
/// <param name="Start">0-based offset into the block's text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Form">Id of the word as written, in lower case (<see cref="Lexicon.IdOf"/>).</param>
/// <param name="Lemma">Id of its likeliest lemma.</param>
/// <param name="Lemma2">Id of a second lemma, or <paramref name="Lemma"/>.</param>
/// <param name="Lemma3">Id of a third lemma, or <paramref name="Lemma"/>.</param>
/// <param name="Classes">The word classes that it may have.</param>
/// <param name="Likely">The word class that it has most often.</param>
/// <param name="IsCapitalized">Whether it begins with a capital.</param>
public readonly record struct Token(
    int Start, int End, TokenKind Kind, Gap Before, int Form, int Lemma, int Lemma2, int Lemma3, WordClasses Classes, WordClasses Likely,
    bool IsCapitalized)
{
    /// <summary>Whether the token may be an inflection of a lemma.</summary>
    /// <param name="lemma">Id of the lemma.</param>
    public bool Is(int lemma) => Lemma == lemma || Lemma2 == lemma || Lemma3 == lemma;

    /// <summary>Whether it is a word of prose.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether any of some classes is possible.</summary>
    /// <param name="classes">The classes.</param>
    public bool MayBe(WordClasses classes) => (Classes & classes) != WordClasses.None;
}
