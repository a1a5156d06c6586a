using DisclosureLint.Facts;
using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>What the reader of the facing page found or did not find.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="read">The value of the profile.</param>
/// <param name="what">What it is, for the report.</param>
/// <param name="judge">What is wrong with the value, or null.</param>
public sealed class ProfileTest<T>(Func<OfferingProfile, Known<T>?> read, string what, Func<OfferingProfile, T, string?>? judge = null) : FormTest
{
    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var profile = reading.Filing.Profile;
        if (read(profile) is not { } known) return FormAnswer.Missing($"no {what} was found");
        var place = known.Evidence is { } sentence ? Location.Of(sentence.Block, sentence.Range) : null;
        return judge?.Invoke(profile, known.Value) is { } defect ? FormAnswer.Defective(place, defect) : FormAnswer.Present(place, $"{what}: {Show(known.Value)}");
    }

    private static string Show(T value) => value switch
    {
        true => "yes",
        false => "no",
        _ => value?.ToString() ?? "",
    };
}
