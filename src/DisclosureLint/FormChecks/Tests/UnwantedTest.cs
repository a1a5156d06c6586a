namespace DisclosureLint.FormChecks.Tests;

/// <summary>Something that must not stand there any more.</summary>
/// <param name="region">Where it must not stand.</param>
/// <param name="why">What is wrong with it.</param>
/// <param name="phrases">Its wordings.</param>
public sealed class UnwantedTest(FormRegion region, string why, params string[] phrases) : FormTest
{
    /// <summary>First day on which it is wrong; null for always.</summary>
    public DateOnly? Since { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return !(reading.AsOf < Since) && reading.Find(phrases, region) is { } place
            ? FormAnswer.Defective(FormAnswer.At(place).Place, why)
            : FormAnswer.Present(place: null, "nothing of the kind was found");
    }
}
