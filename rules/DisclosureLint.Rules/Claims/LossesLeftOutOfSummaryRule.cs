using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary describes the business of an issuer with net losses, and nowhere in words tells of them.</summary>
public sealed class LossesLeftOutOfSummaryRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2005",
        Name = "losses-left-out-of-summary",
        Title = "Net losses left out of the summary's description of the business",
        Message = "The summary describes the business under “{0}” and its text does not tell of the net losses.",
        Why = "Regulation S-K Item 503(a) asks for a summary of what matters most, and Rule 408 for whatever is needed to balance it. The staff ask issuers with a "
            + "history of losses to quantify net losses and the accumulated deficit, and to tell a going concern doubt, up front; the financial table alone is no "
            + "balance.",
        Fix = "Say in the overview how much you lost in each period presented, what your accumulated deficit is, and whether your auditor "
            + "doubts that you can continue as a going concern.",
        Comment = "Your summary under “{quote}” on page {page} describes your business without your losses. Please balance it by disclosing, with equal "
            + "prominence, your net losses for the periods presented, your accumulated deficit and, if applicable, the doubt about your ability to continue as a "
            + "going concern.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 408")],
        Applies = Applicability.NetLosses.And(Applicability.NotBlankCheck).And(Applicability.Operating),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\n## [|Our Company|]\n\nWe breed oysters in Maine.\n\n# Risk Factors\n\nWe incurred a net loss "
            + "of $4.4 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n## [|Overview|]\n\nWe mill oats.\n\n## Corporate Information\n\nOur office is in Ames.\n\n# "
            + "Risk Factors\n\nWe have a history of net losses."),
        Example.Clean("# Prospectus Summary\n\n## Our Company\n\nWe breed oysters in Maine, and we lost $4.4 million in 2025.\n\n# Risk "
            + "Factors\n\nWe incurred a net loss of $4.4 million in 2025."),
        Example.Clean("# Prospectus Summary\n\n## Our Company\n\nWe breed oysters in Maine.\n\n## Risks\n\n- We have incurred losses since we "
            + "began.\n\n# Risk Factors\n\nWe incurred a net loss of $4.4 million in 2025."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ProspectusSummary;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        if (SummaryNarrative.HitsOf(filing, Concepts.LossTold).Any()) yield break;
        var overview = SummaryNarrative.HitsOf(filing, Concepts.OverviewHeading).Select(hit => hit.Reading.Block).FirstOrDefault(block => block is Heading) ?? section.Heading;
        if (overview is not null) yield return new MissingDisclosure(new Place(overview, new TextSpan(0, overview.Text.Length)));
    }
}
