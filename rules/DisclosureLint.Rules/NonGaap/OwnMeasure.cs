using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP measure that the issuer tells of itself with a figure.</summary>
internal static class OwnMeasure
{
    private static readonly Cure Figure = Cure.Either("a figure", [Concepts.MultipleOrCents], [TokenKind.Money, TokenKind.Percentage])
        .Within(Reach.Sentence);
    private static readonly Cure OfOthers = Cure.Concept("a contract, another company or a definition",
        Concepts.MeasureOfAContractOrOfOthers, Concepts.DefinitionOfAMeasureOfResults).Within(Reach.Sentence);

    /// <summary>Whether a sentence tells a figure of the measure as the issuer's own, and no term of a contract.</summary>
    /// <param name="context">Where the measure stands.</param>
    public static bool IsTold(ConceptContext context) =>
        context.Sentence.IsProse() && !context.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.ExecutiveCompensation])
        && context.Statement?.IsNegated != true && context.Look(Figure).Found is not null && context.Look(OfOthers).Found is null;

    /// <summary>The most directly comparable GAAP measure, as a message names it.</summary>
    /// <param name="measure">The words of the measure.</param>
    public static string ComparableOf(ConceptHit measure)
    {
        if (measure.Reading.Of(Concepts.MeasureOfCash).Any(hit => hit.Start >= measure.Start
            && hit.Start < measure.End)) return "net cash from operating activities";
        if (measure.Reading.Of(Concepts.MeasureOfMargin).Any(hit => hit.Start >= measure.Start
            && hit.Start < measure.End)) return "gross profit";
        return "net income or loss";
    }
}
