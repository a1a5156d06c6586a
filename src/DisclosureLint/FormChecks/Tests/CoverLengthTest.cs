using DisclosureLint.Filings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>There is an outside cover, and how long it is.</summary>
public sealed class CoverLengthTest : FormTest
{
    /// <summary>What a page holds in the type that covers are set in, generously.</summary>
    private const int MostWords = 900;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Filing.Main.Sections.FirstOrDefault(section => section.Kind == SectionKind.Cover) is not { } cover)
            return new FormAnswer(FormStatus.NotCheckable, "the cover could not be told from the facing page");
        var words = cover.Blocks.Where(block => block is not PageFurniture).Sum(block => block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        // Type and margins decide, which a draft does not tell: more is a hint, no defect.
        return FormAnswer.At(cover, words <= MostWords ? $"about {words} words" : $"about {words} words: see that it fits on one page");
    }
}
