using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>What would cure a statement, and how far it is looked for.</summary>
public sealed record Cure
{
    private Cure(string what, IReadOnlyList<Concept> concepts, IReadOnlyList<TokenKind> kinds, Func<BlockReading, int, int, int?>? test)
    {
        What = what;
        Concepts = concepts;
        Kinds = kinds;
        Test = test;
    }

    /// <summary>What is looked for, as a person says it: <c>an amount</c>.</summary>
    public string What { get; }

    /// <summary>Any of these concepts cures.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>Any token of these kinds cures.</summary>
    public IReadOnlyList<TokenKind> Kinds { get; }

    /// <summary>Where it is looked for.</summary>
    public Reach Reach { get; private init; } = Reach.Sentence;

    /// <summary>The sections of <see cref="Reach.Named"/>.</summary>
    public IReadOnlyList<SectionKind> Sections { get; private init; } = [];

    /// <summary>Whether, beyond the sentence, the sentence of the cure must share a noun with the statement or go on behind it.</summary>
    public bool IsSameMatter { get; private init; }

    /// <summary>Concepts that take a cure back in the clause where they stand; empty for none.</summary>
    public IReadOnlyList<Concept> Except { get; private init; } = [];

    /// <summary>Stances in which a clause cures; empty for any.</summary>
    public IReadOnlyList<Stance> Stances { get; private init; } = [];

    internal Func<BlockReading, int, int, int?>? Test { get; }

    /// <summary>One of some concepts.</summary>
    /// <param name="what">What is looked for, as a person says it.</param>
    /// <param name="concepts">The concepts.</param>
    public static Cure Concept(string what, params Concept[] concepts) => new(what, concepts, [], null);

    /// <summary>An amount, percentage, date or other entity.</summary>
    /// <param name="what">What is looked for, as a person says it.</param>
    /// <param name="kinds">The kinds of token.</param>
    public static Cure Token(string what, params TokenKind[] kinds) => new(what, [], kinds, null);

    /// <summary>A concept or an entity.</summary>
    /// <param name="what">What is looked for, as a person says it.</param>
    /// <param name="concepts">The concepts.</param>
    /// <param name="kinds">The kinds of token.</param>
    public static Cure Either(string what, IReadOnlyList<Concept> concepts, IReadOnlyList<TokenKind> kinds) => new(what, concepts, kinds, null);

    /// <summary>What a test finds among some tokens.</summary>
    /// <param name="what">What is looked for, as a person says it.</param>
    /// <param name="test">Takes a reading and the half-open range of tokens; gives the index of the token found, or null.</param>
    public static Cure Where(string what, Func<BlockReading, int, int, int?> test) => new(what, [], [], test);

    /// <summary>The same cure, looked for there.</summary>
    /// <param name="reach">Where.</param>
    public Cure Within(Reach reach) => this with { Reach = reach };

    /// <summary>The same cure, looked for also in sections of some kinds.</summary>
    /// <param name="sections">The kinds.</param>
    public Cure AlsoIn(params SectionKind[] sections) => this with { Reach = Reach | Reach.Named, Sections = sections };

    /// <summary>The same cure, which beyond the sentence must speak of the same matter.</summary>
    public Cure OfSameMatter() => this with { IsSameMatter = true };

    /// <summary>The same cure, but for clauses that hold one of some concepts.</summary>
    /// <param name="concepts">The concepts.</param>
    public Cure Unless(params Concept[] concepts) => this with { Except = concepts };

    /// <summary>The same cure, told in one of some stances.</summary>
    /// <param name="stances">The stances.</param>
    public Cure Told(params Stance[] stances) => this with { Stances = stances };
}
