using DisclosureLint.Facts;
using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>Every exhibit that was filed before is linked to; told only of drafts that hold links at all.</summary>
public sealed class ExhibitLinksTest : FormTest
{
    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var earlier = reading.Exhibits
            .Where(entry => entry.Status is ExhibitStatus.IncorporatedByReference or ExhibitStatus.PreviouslyFiled)
            .ToList();
        if (earlier.Count == 0) return new FormAnswer(FormStatus.NotApplicable, "the index says of no exhibit that it was filed before");
        var linked = earlier.Count(entry => entry.Target is not null);
        if (linked == 0) return new FormAnswer(FormStatus.NotCheckable, "the draft holds no links yet");
        return earlier.Find(entry => entry.Target is null) is { } bare
            ? FormAnswer.Defective(PlaceOf(bare), $"{earlier.Count - linked} of {earlier.Count} exhibits that were filed before are not linked")
            : FormAnswer.Present(PlaceOf(earlier[0]), $"{linked} links");
    }

    private static Location PlaceOf(ExhibitEntry entry) => Location.Of(entry.Block, entry.Range);
}
