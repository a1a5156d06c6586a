namespace DisclosureLint.FormChecks.Tests;

/// <summary>Words that show that something is there which the tool could not read.</summary>
/// <param name="region">Where they belong.</param>
/// <param name="why">What could not be read.</param>
/// <param name="phrases">The words.</param>
public sealed class MentionTest(FormRegion region, string why, params string[] phrases) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Find(phrases, region) is { } place
            ? new FormAnswer(FormStatus.NotCheckable, why, FormAnswer.At(place).Place)
            : FormAnswer.Missing($"looked for “{phrases[0]}”");
    }
}
