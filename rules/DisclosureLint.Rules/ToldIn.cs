using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules;

/// <summary>Where a filing tells something.</summary>
internal static class ToldIn
{
    /// <summary>The readings of a section's blocks, sub-sections included, in order.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="section">The section.</param>
    public static IEnumerable<BlockReading> ReadingsOf(this Filing filing, Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (filing.Reading.Of(block) is { } reading) yield return reading;
        }
    }

    /// <summary>Where the main document tells a concept, in order.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="kinds">The sections to look in, sub-sections included; none for the whole document.</param>
    public static IEnumerable<ConceptHit> Told(this Filing filing, Concept concept, params SectionKind[] kinds) =>
        filing.Reading.Of(concept).Where(hit => hit.Reading.Block.Document == filing.Main
            && (kinds.Length == 0 || hit.Reading.Block.Section.IsWithinAny(kinds)));

    /// <summary>Whether some blocks tell a concept.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="concept">The concept.</param>
    public static bool Tell(this IEnumerable<BlockReading> blocks, Concept concept) => blocks.Any(block => block.Has(concept));

    /// <summary>The hits of a concept in prose among some blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="concept">The concept.</param>
    public static IEnumerable<ConceptHit> In(this IEnumerable<BlockReading> blocks, Concept concept) =>
        blocks.Where(block => block.Block is Paragraph or ListItem).SelectMany(block => block.Of(concept));

    /// <summary>Whether the sentence around a hit holds another concept too.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="other">The other concept.</param>
    public static bool IsWith(this ConceptHit hit, Concept other)
    {
        var (start, end) = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start));
        return hit.Reading.Of(other).Any(found => found.Start >= start && found.Start < end);
    }

    /// <summary>Whether a text that is no sentence, such as the label of a row or a title, holds a concept.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="range">The text's range in the block.</param>
    /// <param name="concept">The concept.</param>
    public static bool Holds(this BlockReading reading, Text.TextSpan range, Concept concept) =>
        reading.Of(concept).Any(hit => hit.Range.Start >= range.Start && hit.Range.Start < range.End);
}
