using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>What stands near a hit: in its sentence, in its paragraph, in what its section says.</summary>
internal static class Near
{
    /// <summary>Whether one of some concepts stands in the sentence of a hit.</summary>
    /// <param name="context">The hit.</param>
    /// <param name="concepts">The concepts.</param>
    public static bool SaysInSentence(this ConceptContext context, params ReadOnlySpan<Concept> concepts)
    {
        var reading = context.Reading;
        var (start, end) = reading.TokensOfSentence(context.Statement.SentenceIndex);
        return reading.HasIn(start, end, concepts);
    }

    /// <summary>Whether one of some concepts stands in the paragraph of a hit.</summary>
    /// <param name="context">The hit.</param>
    /// <param name="concepts">The concepts.</param>
    public static bool SaysInParagraph(this ConceptContext context, params ReadOnlySpan<Concept> concepts)
    {
        return context.Reading.HasIn(0, context.Reading.Tokens.Count, concepts);
    }
}
