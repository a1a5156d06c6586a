using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary lists strengths and has no list of risks or challenges beside them.</summary>
public sealed class StrengthsWithoutChallengesRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2004",
        Name = "strengths-without-challenges",
        Title = "Strengths in the summary without challenges",
        Message = "The summary presents “{0}” and no risks or challenges of equal prominence.",
        Why = "Rule 408 asks for a balanced summary, and Item 105(b) of Regulation S-K for a summary of the principal risks where the risk factors exceed fifteen "
            + "pages. The staff ask to give challenges the prominence of strengths.",
        Fix = "Add to the summary, next to your strengths, a list of the principal risks and challenges as specific as the strengths, net "
            + "losses included.",
        Comment = "We note that your summary on page {page} presents “{quote}.” Please balance it with an equally prominent discussion of the principal risks and "
            + "challenges that you face, including your history of net losses.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Regulation S-K Item 105(b)"), new Authority("Securities Act "
            + "Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Our Competitive Strengths|]\n\nOur workshop keeps patterns "
            + "for eleven makers of organs.\n\n# Risk Factors\n\nWe may lose our lease."),
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Investment Highlights|]\n\nChurches pay us in advance.\n\n# "
            + "Risk Factors\n\nWe may lose our lease."),
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## Our Competitive Strengths\n\nOur workshop keeps patterns for "
            + "eleven makers of organs.\n\n## Risks Associated with Our Business\n\nWe had a net loss of $2.2 million in 2025.\n\n# Risk "
            + "Factors\n\nWe may lose our lease."),
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs, and we have lost money in each of the last four years.\n\n# Risk "
            + "Factors\n\nWe may lose our lease.")
            with { Because = "there are no strengths to balance" },
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Our Competitive Strengths|]\n\nOur workshop keeps patterns "
            + "for eleven makers of organs.\n\n## Our Challenges\n\nOur trade is small.\n\n"
            + "# Risk Factors\n\nWe incurred a net loss of $2.2 million in 2025.")
            with { Because = "the challenges leave out the losses" },
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## Our Competitive Strengths\n\nOur workshop keeps patterns for "
            + "eleven makers of organs.\n\n## Our Challenges\n\nWe had a net loss of $2.2 million in 2025.\n\n"
            + "# Risk Factors\n\nWe incurred a net loss of $2.2 million in 2025."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ProspectusSummary;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ConceptHit? strengths = null;
        ConceptHit? challenges = null;
        foreach (var reading in section.Blocks.Select(filing.Reading.Of).OfType<BlockReading>())
        {
            strengths ??= OpeningHit(reading, Concepts.StrengthsIntroduced);
            challenges ??= reading.Of(Concepts.RisksIntroduced).Cast<ConceptHit?>().FirstOrDefault();
        }

        if (strengths is not { } found) yield break;
        var hasRisks = challenges is not null || section.Descendants().Any(child => child.Kind is SectionKind.RiskFactorSummary or SectionKind.RiskFactors);
        var tellsLosses = SummaryNarrative.HitsOf(filing, Concepts.LossInFigures).Any();
        if (hasRisks && (tellsLosses || filing.Profile.HasNetLosses?.Value != true || filing.Profile.IsBlankCheck?.Value == true)) yield break;
        yield return new MissingDisclosure(PlaceOf(found), new ReportDetails
        {
            Message = hasRisks ? "The summary presents “{0}”, and its challenges do not quantify the net losses." : null,
            Related = challenges is { } told ? [Place.Of(told.Sentence, "challenges without the losses")] : [],
        });
    }

    /// <summary>The heading, or the first words of a paragraph.</summary>
    private static ConceptHit? OpeningHit(BlockReading reading, Concept concept)
    {
        const int Opening = 12;
        return reading.Of(concept).Where(hit => reading.Block is Heading || hit.Start < Opening).Cast<ConceptHit?>().FirstOrDefault();
    }

    private static Place PlaceOf(ConceptHit hit) =>
        hit.Reading.Block is Heading heading ? new Place(heading, new TextSpan(0, heading.Text.Length)) : new Place(hit.Reading.Block, hit.Range);
}
