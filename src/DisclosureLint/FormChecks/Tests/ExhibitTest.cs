using DisclosureLint.Facts;
using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>The exhibit index lists an exhibit of a number.</summary>
/// <param name="number">The number of Item 601's table, such as <c>23</c>.</param>
/// <param name="phrases">Wordings that tell of it in an index that prints its numbers otherwise.</param>
public sealed class ExhibitTest(string number, params string[] phrases) : FormTest
{
    private const int SmallestIndex = 4;

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var entries = reading.Exhibits.Where(entry => IsOf(entry, number)).ToList();
        if (entries is [var first, ..])
        {
            var open = entries.Count(entry => entry.Status == ExhibitStatus.ToBeFiled);
            var count = entries.Count == 1 ? "1 entry" : $"{entries.Count} entries";
            return FormAnswer.Present(Location.Of(first.Block, first.Range), open == 0 ? count : $"{count}, {open} to be filed by amendment");
        }

        if (reading.Find(phrases, FormRegion.PartII) is { } place) return FormAnswer.At(place, "under a number of its own");
        return reading.Exhibits.Count < SmallestIndex
            ? new FormAnswer(FormStatus.NotCheckable, "the exhibit index could not be read")
            : FormAnswer.Missing($"the exhibit index lists no exhibit {number}");
    }

    /// <summary>10.3, 10(a) and 10 are all of number 10.</summary>
    private static bool IsOf(ExhibitEntry entry, string number) =>
        entry.Number.StartsWith(number, StringComparison.Ordinal)
        && (entry.Number.Length == number.Length || !char.IsAsciiDigit(entry.Number[number.Length]));
}
