namespace DisclosureLint.FormChecks.Tests;

/// <summary>Something that only the rules of the item can judge.</summary>
public sealed class RulesTest : FormTest
{
    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading) => FormAnswer.Present(place: null, "the rules found nothing");
}
