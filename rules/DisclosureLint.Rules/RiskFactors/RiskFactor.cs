using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>One risk factor: its sub-heading and what is told under it.</summary>
/// <param name="Block">The sub-heading, or the paragraph that begins with it.</param>
/// <param name="Range">The sub-heading.</param>
/// <param name="Body">The blocks under it, or behind it in its paragraph; at least one.</param>
/// <param name="IsGeneral">Whether it stands under a caption such as "General Risk Factors" (Item 105(a)).</param>
internal sealed record RiskFactor(Block Block, TextSpan Range, IReadOnlyList<Block> Body, bool IsGeneral) : Fact(Block, Range)
{
    /// <summary>The sentences under the sub-heading.</summary>
    public IEnumerable<Sentence> Sentences =>
        Body.SelectMany(block => block.Sentences).Where(sentence => sentence.Block != Block || sentence.Range.Start >= Range.End);

    /// <summary>Looks for a cure in the sub-heading and all that is told under it.</summary>
    /// <param name="reading">The filing's reading.</param>
    /// <param name="cure">What cures.</param>
    public CureResult Look(FilingReading reading, Cure cure) => CureSearch.LookIn(reading, cure, "the risk factor", Body.Prepend(Block).Distinct());

    /// <summary>Looks for a cure in the risk factor around a hit; in its paragraph and those beside it where no sub-heading was found.</summary>
    /// <param name="context">The hit.</param>
    /// <param name="cure">What cures.</param>
    public static CureResult Look(ConceptContext context, Cure cure)
    {
        var block = context.Block;
        foreach (var factor in context.Filing.Facts.Of<RiskFactor>())
        {
            if (factor.Block == block || factor.Body.Contains(block)) return factor.Look(context.Filing.Reading, cure);
        }

        return context.Look(cure.Within(Reach.Paragraph | Reach.List | Reach.NextParagraphs));
    }

    /// <summary>Where some concepts stand in the sub-heading.</summary>
    /// <param name="reading">The filing's reading.</param>
    /// <param name="concepts">The concepts asked for.</param>
    public IEnumerable<ConceptHit> HitsInHeading(FilingReading reading, params ReadOnlySpan<Concept> concepts) =>
        (reading.Of(Block)?.Of(concepts) ?? []).Where(hit => hit.Range.Start < Range.End);

    /// <summary>The statements of the sub-heading.</summary>
    /// <param name="reading">The filing's reading.</param>
    public IEnumerable<Statement> StatementsInHeading(FilingReading reading) =>
        (reading.Of(Block)?.Statements ?? []).Where(statement => statement.Reading.Tokens[statement.Start].Start < Range.End);
}
