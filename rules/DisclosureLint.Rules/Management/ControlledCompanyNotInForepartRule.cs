using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>The filing says that the issuer is a controlled company, and the cover and summary do not.</summary>
public sealed class ControlledCompanyNotInForepartRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6403",
        Name = "controlled-company-not-in-forepart",
        Title = "Controlled company not told in the forepart",
        Message = "“{0}” says that you are a controlled company, and the cover and summary do not say it.",
        Why = "A controlled company may do without a majority of independent directors and independent committees. The staff ask to say on the "
            + "cover and in the summary that the issuer will be one, who controls it with what share, and whether it will use the exemptions "
            + "(Rule 408; Item 501(b)).",
        Fix = "Say on the cover and in the summary that you will be a controlled company, name the holder and the percentage, and say whether "
            + "you will use the exemptions.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose on the prospectus cover and in the summary that you "
            + "are, or may be, a controlled company, who controls you, and whether you intend to rely on the exemptions.",
        Topics = ["CONTROL", "GOVERN"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Regulation S-K Item 503"),
            new Authority("Securities Act Rule 408")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Upon completion of this offering we will be a “controlled company” under the rules of the exchange and may do without independent "
                + "committees.|]"),
        Example.Flagged(SectionKind.Management, "[|Because Mr. Orwick will hold 61% of the votes, we expect to be a controlled company.|]"),
        Example.Clean(
            """
            # Prospectus Summary

            We will be a controlled company, since Mr. Orwick will hold 61% of the votes.

            # Risk Factors

            Upon completion of this offering we will be a controlled company.
            """),
        Example.Clean(SectionKind.RiskFactors, "We will not be a controlled company after this offering."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ControlledCompany)
        .In(SectionKind.RiskFactors, SectionKind.Management, SectionKind.PrincipalStockholders, SectionKind.DescriptionOfSecurities)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Possible);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("the status", Concepts.ControlledCompany).Within(Reach.None).AlsoIn(
            SectionKind.FacingPage, SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.TheOffering, SectionKind.AboutThisProspectus),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!context.Filing.Main.Outline.IsReliable || context.Filing.Find(SectionKind.ProspectusSummary) is null) return null;
        return context.SaysInSentence(Concepts.ControlledCompanyInGeneral) ? null : new ReportDetails { LookedFor = lookedFor, GroupKey = "controlled company" };
    }
}
