namespace DisclosureLint.FormChecks.Tests;

/// <summary>Something is there, and nothing that spoils it is.</summary>
/// <param name="test">Says whether it is there.</param>
/// <param name="unwanted">Says whether it is spoilt.</param>
public sealed class WithoutTest(FormTest test, UnwantedTest unwanted) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => test.Phrases.Concat(unwanted.Phrases);

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        var answer = test.Answer(reading);
        return answer.Status == FormStatus.Present && unwanted.Answer(reading) is { Status: FormStatus.Defective } defect ? defect : answer;
    }
}
