using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The draft disclaims the industry data it uses.</summary>
public sealed class IndustryDataDisclaimedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5103",
        Name = "industry-data-disclaimed",
        Title = "Responsibility for industry data disclaimed",
        Message = "“{0}” disclaims responsibility for data that the prospectus uses.",
        Why = "Securities Act Sections 11 and 12(a)(2) make the issuer liable for the whole prospectus, third-party data included. The staff ask to remove "
            + "language that says otherwise, or to add that the company is responsible for it.",
        Fix = "Delete the disclaimer, or say that you believe the sources to be reliable and that you are responsible for all of the "
            + "disclosure in the prospectus.",
        Comment = "We note your statement on page {page} that “{quote}.” Statements that imply that you are not responsible for the accuracy of the information in "
            + "your prospectus are not appropriate. Please remove this language or state that you are liable for the information.",
        Topics = ["DATADISCLAIM"],
        Authority = [new Authority("Securities Act of 1933, Sections 11 and 12(a)(2)"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.MarketAndIndustryData, "We took the figures on the pet industry from trade magazines, and [|we have not "
            + "independently verified them|]."),
        Example.Flagged(SectionKind.MarketAndIndustryData, "Although the publishers say that their industry data are sound, [|we cannot "
            + "guarantee the accuracy of this information|]."),
        Example.Flagged(SectionKind.MarketAndIndustryData, "The industry data come from several publications. [|You should not place undue "
            + "reliance on this information|]."),
        Example.Clean(SectionKind.MarketAndIndustryData, "We have not independently verified the industry data, but we believe the sources to "
            + "be reliable and are responsible for all of the disclosure in this prospectus."),
        Example.Clean(SectionKind.ForwardLookingStatements, "You should not place undue reliance on these forward-looking statements."),
        Example.Clean(SectionKind.AboutThisProspectus, "We take no responsibility for, and can provide no assurance as to the reliability of, "
            + "any other information that others may give you."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.DataNotVerified, Concepts.AccuracyNotWarranted, Concepts.RelianceDiscouraged)
        .Outside(SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Management, SectionKind.DescriptionOfSecurities);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
        [Cure.Concept("that the company is responsible for it", Concepts.ResponsibilityAccepted).Within(Reach.Sentence | Reach.Paragraph)];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isData = context.Section.IsWithin(SectionKind.MarketAndIndustryData)
            || context.Look(Cure.Concept("outside data", Concepts.OutsideInformation).Within(Reach.Sentence | Reach.Neighbours | Reach.Paragraph)).Found is not null;
        if (!isData) return null;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = Confidence.High,
            Severity = context.Section.IsWithin(SectionKind.RiskFactors) ? Severity.Info : null,
            GroupKey = context.Section.TopLevel.Title,
        };
    }
}
