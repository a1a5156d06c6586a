namespace DisclosureLint.FormChecks.Tests;

/// <summary>One of several wordings stands there.</summary>
/// <param name="region">Where it belongs.</param>
/// <param name="phrases">The wordings.</param>
public sealed class PhraseTest(FormRegion region, params string[] phrases) : FormTest
{
    /// <summary>Whether words elsewhere in the document do; they are then told with their place.</summary>
    public bool MayStandElsewhere { get; init; } = true;

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Find(phrases, region) is { } place) return FormAnswer.At(place);
        if (MayStandElsewhere && reading.Find(phrases) is { } elsewhere) return FormAnswer.At(elsewhere, "stands elsewhere than it belongs");
        return FormAnswer.Missing($"looked for “{phrases[0].TrimEnd('*')}” and the like");
    }
}
