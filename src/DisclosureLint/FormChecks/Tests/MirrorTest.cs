using DisclosureLint.Filings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>What is told somewhere is told on the cover or in the summary too.</summary>
/// <param name="what">What it is, for the report.</param>
/// <param name="phrases">Its wordings.</param>
public sealed class MirrorTest(string what, params string[] phrases) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Find(phrases, FormRegion.Front) is { } onCover) return FormAnswer.At(onCover);
        if (reading.Find(phrases) is not { } place) return new FormAnswer(FormStatus.NotApplicable, $"the draft tells of no {what}");
        var answer = FormAnswer.At(place);
        // The first place is the most prominent one: nothing stands before the summary but the cover.
        return place.Block.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.TheOffering])
            ? answer
            : FormAnswer.Defective(answer.Place, $"neither cover nor summary tells of the {what}");
    }
}
