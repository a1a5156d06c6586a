using DisclosureLint.Facts;
using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>There is an exhibit index, and its entries can be read.</summary>
/// <param name="phrases">Its titles.</param>
public sealed class ExhibitIndexTest(params string[] phrases) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Exhibits is [var first, ..])
        {
            var open = reading.Exhibits.Count(entry => entry.Status == ExhibitStatus.ToBeFiled);
            return FormAnswer.Present(Location.Of(first.Block, first.Range), $"{reading.Exhibits.Count} entries, {open} to be filed by amendment");
        }

        return reading.Find(phrases) is { } place ? FormAnswer.At(place, "its entries could not be read") : FormAnswer.Missing("no exhibit index was found");
    }
}
