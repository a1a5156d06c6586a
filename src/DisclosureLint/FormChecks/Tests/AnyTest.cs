namespace DisclosureLint.FormChecks.Tests;

/// <summary>One of several tests finds it; the best answer counts, the earlier of two equal ones.</summary>
/// <param name="tests">The tests.</param>
public sealed class AnyTest(params FormTest[] tests) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => tests.SelectMany(test => test.Phrases);

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading) => tests.Select(test => test.Answer(reading)).MinBy(Rank)!;

    private static int Rank(FormAnswer answer) => answer.Status switch
    {
        FormStatus.Present => 0,
        FormStatus.Defective => 1,
        FormStatus.NotCheckable => 2,
        _ => 3,
    };
}
