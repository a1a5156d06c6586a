namespace DisclosureLint.FormChecks.Tests;

/// <summary>Something that the document itself does not tell.</summary>
/// <param name="why">Why the tool cannot tell.</param>
public sealed class UncheckedTest(string why) : FormTest
{
    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading) => new(FormStatus.NotCheckable, why);
}
