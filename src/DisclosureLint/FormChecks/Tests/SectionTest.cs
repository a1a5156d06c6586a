using DisclosureLint.Filings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>
/// A section of a kind stands there, or a heading with its words that the outline took for no section. Words in running text alone are
/// no disclosure and no proof that there is none: then the tool cannot tell.
/// </summary>
/// <param name="kinds">The kinds of section that hold the disclosure.</param>
/// <param name="phrases">Words of its heading, and words that tell it elsewhere.</param>
public sealed class SectionTest(SectionKind[] kinds, params string[] phrases) : FormTest
{
    private const int LongestHeading = 120;

    /// <summary>Longest number before a title, such as "Item 13. ".</summary>
    private const int LongestNumber = 14;

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.FindSection(kinds) is { } section) return FormAnswer.At(section);
        foreach (var place in reading.FindAll(phrases).Where(IsHeading)) return FormAnswer.At(place, "under a heading within another section");
        return reading.Find(phrases) is { } words
            ? new FormAnswer(FormStatus.NotCheckable, "no section of its own was found; the words stand here", FormAnswer.At(words).Place)
            : FormAnswer.Missing("no such section was found");
    }

    private static bool IsHeading(PhrasePlace place) =>
        place.Block.Section.Kind != SectionKind.TableOfContents
        && (place.Block is Heading || (place.Block is not TableBlock && place.Block.Text.Length <= LongestHeading && place.Range.Start <= LongestNumber));
}
