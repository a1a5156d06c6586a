using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules;

/// <summary>What a rule waits for: a concept, said of whom, how it is meant, and where.</summary>
public sealed record Saying
{
    private Saying(IReadOnlyList<Concept> concepts) => Concepts = concepts;

    /// <summary>Any of these concepts.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The actors of whom it must be said; empty for any.</summary>
    public IReadOnlyList<Actor> Actors { get; private init; } = [];

    /// <summary>The actors to whom it must be ascribed (<see cref="Ascription"/>); empty for any.</summary>
    public IReadOnlyList<Actor> Holders { get; private init; } = [];

    /// <summary>The stances in which it must be told; empty for any.</summary>
    public IReadOnlyList<Stance> Stances { get; private init; } = [];

    /// <summary>The times; empty for any.</summary>
    public IReadOnlyList<StatementTime> Times { get; private init; } = [];

    /// <summary>The sections; empty for everywhere but exhibits.</summary>
    public IReadOnlyList<SectionKind> Sections { get; private init; } = [];

    /// <summary>Sections that are left out.</summary>
    public IReadOnlyList<SectionKind> SectionsLeftOut { get; private init; } = [];

    /// <summary>Concepts of which none may stand in the same statement.</summary>
    public IReadOnlyList<Concept> Without { get; private init; } = [];

    /// <summary>Whether headings and tables count too; else only prose and lists.</summary>
    public bool AlsoInHeadings { get; private init; }

    /// <summary>Whether tables count too.</summary>
    public bool AlsoInTables { get; private init; }

    /// <summary>Where one of some concepts is said.</summary>
    /// <param name="concepts">The concepts.</param>
    public static Saying Of(params Concept[] concepts) => new([.. concepts]);

    /// <summary>Said of one of some actors.</summary>
    /// <param name="actors">The actors.</param>
    public Saying By(params Actor[] actors) => this with { Actors = actors };

    /// <summary>Ascribed to one of some actors: a rank to who holds it, a quality to what has it, wherever the subject of the clause is another.</summary>
    /// <param name="holders">The actors.</param>
    public Saying AscribedTo(params Actor[] holders) => this with { Holders = holders };

    /// <summary>Told in one of some stances.</summary>
    /// <param name="stances">The stances.</param>
    public Saying Told(params Stance[] stances) => this with { Stances = stances };

    /// <summary>Told of one of some times.</summary>
    /// <param name="times">The times.</param>
    public Saying At(params StatementTime[] times) => this with { Times = times };

    /// <summary>In sections of some kinds, sub-sections included.</summary>
    /// <param name="sections">The kinds.</param>
    public Saying In(params SectionKind[] sections) => this with { Sections = sections };

    /// <summary>Not in sections of some kinds.</summary>
    /// <param name="sections">The kinds.</param>
    public Saying Outside(params SectionKind[] sections) => this with { SectionsLeftOut = sections };

    /// <summary>Without some concepts in the same statement.</summary>
    /// <param name="concepts">The concepts.</param>
    public Saying Lacking(params Concept[] concepts) => this with { Without = concepts };

    /// <summary>In headings too.</summary>
    public Saying OrInHeadings() => this with { AlsoInHeadings = true };

    /// <summary>In tables too.</summary>
    public Saying OrInTables() => this with { AlsoInTables = true };

    /// <summary>Whether a hit is what is waited for; its section was looked at before.</summary>
    /// <param name="hit">A hit of one of the concepts.</param>
    public bool IsMet(ConceptHit hit)
    {
        var block = hit.Reading.Block;
        if (block is Heading && !AlsoInHeadings) return false;
        if (block is TableBlock && !AlsoInTables) return false;
        if (SectionsLeftOut.Count > 0 && block.Section.IsWithinAny([.. SectionsLeftOut])) return false;
        var statement = hit.Statement;
        if (statement is null) return Actors.Count + Holders.Count + Stances.Count + Times.Count == 0;
        if (Actors.Count > 0 && !Actors.Contains(statement.Actor) && !(statement.IsPassive && Actors.Contains(statement.Agent))) return false;
        if (Holders.Count > 0 && !Holders.Contains(Ascription.Of(hit).Actor)) return false;
        if (Stances.Count > 0 && !Stances.Contains(statement.Stance)) return false;
        if (Times.Count > 0 && !Times.Contains(statement.Time)) return false;
        return Without.Count == 0 || !hit.Reading.HasIn(statement.Start, statement.End, [.. Without]);
    }
}
