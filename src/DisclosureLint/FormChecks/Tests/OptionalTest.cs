namespace DisclosureLint.FormChecks.Tests;

/// <summary>Something that is asked for only where the draft's own facts call for it, which its absence does not tell.</summary>
/// <param name="test">Says whether it is there.</param>
/// <param name="otherwise">Why it may be absent.</param>
public sealed class OptionalTest(FormTest test, string otherwise) : FormTest
{
    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => test.Phrases;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        var answer = test.Answer(reading);
        return answer.Status == FormStatus.Missing ? new FormAnswer(FormStatus.NotApplicable, otherwise) : answer;
    }
}
