using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>Which words a finding stands on.</summary>
public enum ReportedWords
{
    /// <summary>The words of the concept.</summary>
    Concept,

    /// <summary>The clause around them, without the mark that ends it.</summary>
    Clause,

    /// <summary>The whole sentence.</summary>
    Sentence,
}

/// <summary>A rule about a statement without its cure: when something is said, of whom and how, unless what cures it stands in reach.</summary>
public abstract class StatementRule : Rule
{
    /// <summary>What is said, of whom, how and where.</summary>
    protected abstract Saying When { get; }

    /// <summary>Any of these, found in its reach, cures; empty where nothing does.</summary>
    protected virtual IReadOnlyList<Cure> Unless => [];

    /// <summary>The words that a finding stands on.</summary>
    protected virtual ReportedWords Words => ReportedWords.Clause;

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var concept in When.Concepts) context.RegisterConcept(concept, Check, [.. When.Sections]);
    }

    /// <summary>What to say of a hit whose cure was looked for and not found; null says nothing after all.</summary>
    /// <param name="context">The hit and its filing.</param>
    /// <param name="lookedFor">What was looked for and where.</param>
    protected virtual ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, Confidence = ConfidenceOf(context.Statement) };

    /// <summary>Medium, or low where the reading does not know of whom the statement speaks though the rule asks.</summary>
    /// <param name="statement">The statement.</param>
    protected Confidence ConfidenceOf(Statement? statement) =>
        When.Actors.Count > 0 && statement?.Actor == Actor.Unknown ? Confidence.Low : Confidence.Medium;

    /// <summary>The words of a hit that a finding stands on.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="words">Which words.</param>
    protected static TextSpan RangeOf(ConceptHit hit, ReportedWords words)
    {
        if (words == ReportedWords.Sentence) return hit.Sentence.Range;
        if (words == ReportedWords.Concept || hit.Statement is not { } statement) return hit.Range;
        return hit.Reading.RangeOf(Math.Min(StartOf(hit.Reading, statement), hit.Start), Math.Max(EndOf(hit.Reading, statement), hit.End));
    }

    /// <summary>Index of the clause's first word behind what joins it to the clause before: "that our harbor battery is unmatched" is quoted from "our".</summary>
    private static int StartOf(BlockReading reading, Statement statement)
    {
        var start = statement.Start;
        while (start < statement.End - 1 && reading.Tags[start] is Tag.Conjunction or Tag.Subordinator) start++;
        return start;
    }

    /// <summary>Index behind the clause's last word, without the words that lead to the next clause.</summary>
    private static int EndOf(BlockReading reading, Statement statement)
    {
        var end = BeforeApposition(reading, statement);
        while (end > statement.Start + 1
            && reading.Tags[end - 1] is Tag.Conjunction or Tag.Subordinator or Tag.Relative or Tag.Preposition or Tag.To or Tag.Determiner) end--;
        return end;
    }

    /// <summary>"…and cell culture, the instruments | that laboratories trust": half an apposition is no part of the quote.</summary>
    private static int BeforeApposition(BlockReading reading, Statement statement)
    {
        const int LongestApposition = 4;
        if (statement.End >= reading.Tokens.Count || reading.Tags[statement.End] != Tag.Relative) return statement.End;
        for (var at = statement.End - 1; at > statement.Start && at >= statement.End - LongestApposition; at--)
        {
            if (reading.Tokens[at].Before == Gap.Comma) return reading.Tags[at] == Tag.Determiner ? at : statement.End;
        }

        return statement.End;
    }

    private void Check(ConceptContext context)
    {
        if (!When.IsMet(context.Hit)) return;
        var looked = new List<CureResult>(Unless.Count);
        foreach (var cure in Unless)
        {
            var result = context.Look(cure);
            if (result.Found is not null) return;
            looked.Add(result);
        }

        if (Describe(context, looked) is { } details) context.Report(RangeOf(context.Hit, Words), details);
    }
}
