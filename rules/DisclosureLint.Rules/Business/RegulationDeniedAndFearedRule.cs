using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The business section says that no regulation applies, and a risk factor speaks of regulation.</summary>
public sealed class RegulationDeniedAndFearedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5804",
        Name = "regulation-denied-and-feared",
        Title = "Regulation denied in one place and feared in another",
        Message = "“{0}” says that regulation does not apply, while a risk factor speaks of it.",
        Why = "Item 101(h)(4)(viii) and (ix) ask for needed approvals and the effect of regulation on the business; the section and the risk "
            + "factors must agree (Rule 408).",
        Fix = "Make the places agree: name the laws that apply and what they cost, or delete the risk factor.",
        Comment = "We note your statement on page {page} that “{quote}.” Your risk factors, however, say that your business is subject to "
            + "regulation. Please reconcile and describe the regulations that apply to your business.",
        Topics = ["REGULATION", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 101(h)(4)(viii) and (ix)"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Risk Factors

            We are subject to many regulations, and the cost of compliance could harm us.

            # Business

            [|Our business is not subject to any special government regulation.|]
            """),
        Example.Flagged(
            """
            # Risk Factors

            Our imports are subject to customs and labeling laws that may change.

            # Business

            [|We are not subject to material regulatory requirements.|]
            """),
        Example.Clean(
            """
            # Risk Factors

            Our stock price may fall.

            # Business

            Our business is not subject to any special government regulation.
            """),
        Example.Clean(
            """
            # Risk Factors

            We are subject to many regulations.

            # Business

            We are not subject to regulation as an investment company.
            """),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.RegulationDenied)
        .Outside(SectionKind.RiskFactors, SectionKind.Taxation, SectionKind.TheOffering, SectionKind.FinancialStatements);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Actor is not (Actor.Registrant or Actor.OwnOffering or Actor.Unknown)) return null;
        var fear = context.Filing.Reading.Of(Concepts.RegulationFeared).FirstOrDefault(hit =>
            hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors) && hit.Statement is { IsNegated: false });
        return fear.Reading is null ? null : new() { Related = [Place.Of(fear.Sentence, "regulation told here")], GroupKey = "denied" };
    }
}
