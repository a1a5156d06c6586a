using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>An entry of the ledger of uses: one use of the proceeds with its words, its amount and its place.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The words of the use: a sentence or its part, an item of a list, or the label of a row.</param>
internal sealed record ProceedsUse(Block Block, TextSpan Range)
    : Fact(Block, Range)
{
    /// <summary>The section on the use of proceeds; null where the use is told in the summary.</summary>
    public Section? Home { get; init; }

    /// <summary>The sentence or item around the use, as a range of the block.</summary>
    public TextSpan Whole { get; init; }

    /// <summary>The reading of the block.</summary>
    public required BlockReading Reading { get; init; }

    /// <summary>Index of the first token of the use.</summary>
    public int Start { get; init; }

    /// <summary>Index behind its last token.</summary>
    public int End { get; init; }

    /// <summary>The amount in dollars as displayed, or null; an amount left blank is none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The share of the proceeds in percent, or null.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>Whether an amount was left blank.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Whether it gets what the other uses leave.</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether it has an amount or a share, in figures or words.</summary>
    public bool IsQuantified { get; init; }

    /// <summary>Whether a table tells it.</summary>
    public bool IsRow => Block is TableBlock;

    /// <summary>Whether its words hold a concept.</summary>
    /// <param name="concept">The concept, such as the repayment of debt.</param>
    public bool Names(Concept concept) => Reading.Of(concept).Any(hit => hit.Start < End && hit.End > Start);

    /// <summary>Whether it names general purposes and no other noun.</summary>
    public bool IsGeneralAlone
    {
        get
        {
            var hits = Reading.Of(Concepts.GeneralPurposes).Where(hit => hit.Start < End && hit.End > Start).ToArray();
            if (hits.Length == 0) return false;
            for (var at = Start; at < End; at++)
            {
                if (Reading.Tags[at] is Tag.Noun or Tag.Infinitive or Tag.Gerund && !Array.Exists(hits, hit => hit.Start <= at
                    && at < hit.End)
                    && !Reading.Of(Concepts.UseOfTheProceeds).Any(hit => hit.Start <= at && at < hit.End)
                    && !Reading.Of(Concepts.OfferingMoney).Any(hit => hit.Start <= at && at < hit.End + 3)) return false;
            }

            return true;
        }
    }
}
