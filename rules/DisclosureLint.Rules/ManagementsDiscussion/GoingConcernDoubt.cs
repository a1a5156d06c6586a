using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Where a filing tells of doubt about its own survival.</summary>
internal static class GoingConcernDoubt
{
    /// <summary>The first doubt told as there; null where there is none, or only a possible, past or resolved one.</summary>
    /// <param name="filing">The filing.</param>
    public static ConceptHit? In(Filing filing)
    {
        foreach (var hit in filing.Reading.Of(Concepts.DoubtAboutSurvival))
        {
            var block = hit.Reading.Block;
            if (block is TableBlock || block.Document != filing.Main
                || block.Section.IsWithinAny([SectionKind.ForwardLookingStatements, SectionKind.Business])) continue;
            if (hit.Statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical or Stance.Required) continue;
            if (hit.Statement.Actor == Actor.OtherEntity || hit.Reading.Has(Concepts.DoubtToldToBeOvercome)) continue;
            return hit;
        }

        return null;
    }
}
