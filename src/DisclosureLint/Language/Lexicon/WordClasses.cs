namespace DisclosureLint.Language;

/// <summary>What a word may be, and in which form: parts of speech in the low bits, forms of inflection above them.</summary>
[Flags]
public enum WordClasses
{
    /// <summary>None of these: a preposition, pronoun, determiner or conjunction, or a mark that is no word.</summary>
    None = 0,

    /// <summary>A noun.</summary>
    Noun = 1,

    /// <summary>A verb, modals and auxiliaries included.</summary>
    Verb = 2,

    /// <summary>An adjective.</summary>
    Adjective = 4,

    /// <summary>An adverb.</summary>
    Adverb = 8,

    /// <summary>A plural: "revenues", "criteria".</summary>
    PluralNoun = 16,

    /// <summary>A simple past or past participle: "grew", "grown".</summary>
    PastForm = 32,

    /// <summary>A form in -ing: "growing".</summary>
    Gerund = 64,

    /// <summary>The third person of the present: "grows".</summary>
    ThirdPerson = 128,

    /// <summary>A comparative: "larger".</summary>
    Comparative = 256,

    /// <summary>A superlative: "largest".</summary>
    Superlative = 512,

    /// <summary>A word of a closed class ("we", "of", "may", "was"), whose grammar is a matter of lists.</summary>
    Closed = 1024,
}
