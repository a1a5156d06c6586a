namespace DisclosureLint.FormChecks.Tests;

/// <summary>Several parts stand there, each in one of its wordings; one that does not makes the whole defective.</summary>
/// <param name="region">Where they belong.</param>
/// <param name="parts">The parts.</param>
public sealed class PartsTest(FormRegion region, params FormItemPart[] parts) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => parts.SelectMany(part => part.Phrases);

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var absent = new List<string>();
        PhrasePlace? first = null;
        foreach (var part in parts)
        {
            var place = reading.Find(part.Phrases, region);
            first ??= place;
            if (place is null) absent.Add(part.Name);
        }

        if (first is not { } found) return FormAnswer.Missing($"looked for {string.Join(", ", absent)}");
        var answer = FormAnswer.At(found);
        return absent.Count == 0 ? answer : FormAnswer.Defective(answer.Place, $"not found beside it: {string.Join(", ", absent)}");
    }
}

/// <summary>A part of an item.</summary>
/// <param name="Name">What it is, for the report.</param>
/// <param name="Phrases">Its wordings.</param>
public sealed record FormItemPart(string Name, params string[] Phrases);
