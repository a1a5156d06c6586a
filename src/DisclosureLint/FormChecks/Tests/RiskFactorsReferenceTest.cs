using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>The cover refers to the risk factors, and names their page.</summary>
public sealed class RiskFactorsReferenceTest : FormTest
{
    private static readonly string[] Words = ["risk factors"];

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => Words;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Sentence? reference = null;
        foreach (var block in reading.Filing.Main.Blocks.Where(block => reading.IsIn(block, FormRegion.Front)))
        {
            foreach (var sentence in block.Sentences.Where(sentence => sentence.Text.ContainsIgnoringCase("risk factors")))
            {
                reference ??= sentence;
                if (NamesPage(block.Text)) return FormAnswer.Present(Location.Of(block, sentence.Range));
            }
        }

        if (reference is null) return FormAnswer.Missing("the cover does not refer to the risk factors");
        return FormAnswer.Defective(Location.Of(reference.Block, reference.Range), "the reference names no page");
    }

    private static bool NamesPage(string text) => text.ContainsIgnoringCase("page");
}
