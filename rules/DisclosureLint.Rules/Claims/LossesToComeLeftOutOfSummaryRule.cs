using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary gives the net losses and leaves out the accumulated deficit and the losses to come that the risk factors tell.</summary>
public sealed class LossesToComeLeftOutOfSummaryRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2007",
        Name = "losses-to-come-left-out-of-summary",
        Title = "Accumulated deficit and expected losses left out of the summary",
        Message = "“{0}” gives losses; the accumulated deficit and the losses still expected are told in the risk factors only.",
        Why = "Regulation S-K Item 503(a) asks for a summary of what matters most. Where an issuer gives its net losses beside its strengths, "
            + "the staff ask also for the accumulated deficit and the expectation of further losses.",
        Fix = "Add the accumulated deficit at the latest balance sheet date and, where you expect it, that losses will continue, beside the "
            + "net losses.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please also disclose in your summary your accumulated deficit and, "
            + "as you do in your risk factors, that you expect to incur losses.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 408")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe breed oysters in Maine. [|Our net loss was $4.4 million in 2025.|]\n\n# Risk "
            + "Factors\n\nAs of December 31, 2025 we had an accumulated deficit of $31.0 million, and we expect to incur losses for several years."),
        Example.Flagged("# Prospectus Summary\n\nWe breed oysters in Maine. [|We incurred net losses of $4.4 million and $3.9 million in 2025 "
            + "and 2024.|]\n\n# Risk Factors\n\nWe have an accumulated deficit of $31.0 million. We expect to continue to incur net losses."),
        Example.Clean("# Prospectus Summary\n\nWe breed oysters in Maine. Our net loss was $4.4 million in 2025, and our accumulated deficit "
            + "$31.0 million.\n\n# Risk Factors\n\nAs of December 31, 2025 we had an accumulated deficit of $31.0 million, and we expect to "
            + "incur losses for several years."),
        Example.Clean("# Prospectus Summary\n\nWe breed oysters in Maine. Our net loss was $4.4 million in 2025.\n\n# Risk Factors\n\nOur "
            + "oysters may fall ill."),
        Example.Clean("# Prospectus Summary\n\nWe breed oysters. Our net loss was $4.4 million in 2025.\n\n## Risks\n\n- We have a history of "
            + "losses and expect to incur losses in the future.\n\n# Risk Factors\n\nWe have an accumulated deficit of $31.0 million and "
            + "expect to incur losses."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ProspectusSummary;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        if (SummaryNarrative.HitsOf(filing, Concepts.AccumulatedDeficit).Any() || SummaryNarrative.HitsOf(filing, Concepts.FurtherLossesExpected).Any(IsExpected)) yield break;
        if (!IsRisk(filing, Concepts.AccumulatedDeficit) || !IsRisk(filing, Concepts.FurtherLossesExpected)) yield break;
        foreach (var told in SummaryNarrative.HitsOf(filing, Concepts.LossInFigures).Where(hit => hit.Reading.Block is not Heading).Take(1))
            yield return new MissingDisclosure(Place.Of(told.Sentence));
    }

    private static bool IsRisk(Filing filing, Concept concept) => filing.Reading.Of(concept).Any(hit => hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors));

    private static bool IsExpected(ConceptHit hit) => hit.Statement.Stance is Stance.Expected or Stance.Believed || hit.Statement.Time == StatementTime.Future || hit.Reading.Block is ListItem;
}
