using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>Few customers bring much of the revenue, and the prospectus does not say who or how much.</summary>
public sealed class CustomerConcentrationNotToldRule : StatementRule
{
    /// <summary>The share of revenue, in percent, from which a customer is named.</summary>
    private const decimal Significant = 10m;

    private static readonly Actor[] Others = [Actor.Competitor, Actor.Supplier, Actor.OtherEntity, Actor.Underwriter];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5201",
        Name = "customer-concentration-not-told",
        Title = "Dependence on customers without their names or shares",
        Message = "“{0}” does not give {1}.",
        Why = "Regulation S-K Item 101(c)(1)(i) asks for any dependence on certain customers, Item 105 for the risk in concrete terms, and ASC 280-10-50-42 for "
            + "each customer of ten percent or more. The staff ask for the name, the share in each period and the terms of the contract, and whether it must be "
            + "filed under Item 601(b)(10).",
        Fix = "Name each customer of ten percent or more with its share for each period, describe the contract (term, termination, "
            + "commitments) and file it where the business substantially depends on it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each customer that accounted for 10% or more of "
            + "your revenue and its share for each period presented, describe the material terms of your "
            + "agreements with them, and file the agreements as exhibits or tell us why you are not required to do so.",
        StaffComments = ["calix-2009-12-17#25"],
        Topics = ["CUSTCONC", "MATERIALK"],
        Authority =
        [
            new Authority("Regulation S-K Item 101(c)(1)(i)"),
            new Authority("Regulation S-K Item 105"),
            new Authority("ASC 280-10-50-42"),
            new Authority("Regulation S-K Item 601(b)(10)(ii)(B)"),
        ],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "[|In 2025 one customer accounted for 38% of our revenue.|] Its loss would hurt us."),
        Example.Flagged(SectionKind.Business, "[|More than 60% of our revenue came from three customers in fiscal year 2025.|]"),
        Example.Flagged(SectionKind.RiskFactors, "[|We depend on a limited number of customers for a substantial portion of our sales.|] We "
            + "sell on short notice."),
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|To date, orders from Halvorsen Foods have generated the majority of our service revenue.|]"),
        Example.Clean(SectionKind.Business, "One customer, Halvorsen Foods, accounted for 29% and 31% of our revenue in 2024 and 2025."),
        Example.Clean(SectionKind.Business, "No customer accounted for more than 10% of our revenue."),
        Example.Clean(SectionKind.RiskFactors, "We depend on a limited number of suppliers of lenses for a substantial portion of our sales."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "One customer accounted for 14% of revenue in 2025.")
            with { Because = "the notes need not name it" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.ConcentrationOfCustomers)
        .In(SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business, SectionKind.ManagementsDiscussion,
            SectionKind.RelatedPartyTransactions)
        .Outside(SectionKind.RiskFactorSummary)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Reported, Stance.Hypothetical, Stance.Conditional);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement is not { IsNegated: false } statement || Others.Contains(statement.Actor)) return null;

        // The bullets of a summary give the risk in short; its paragraphs describe the business.
        if (context.Block is ListItem && context.Section.IsWithin(SectionKind.ProspectusSummary)) return null;
        if (context.Block is ListItem && context.Statement.Subject is null
            && !context.Sentence.Text.Contains('%', StringComparison.Ordinal)) return null;
        if (context.Sentence.Text.StartsWith("See ", StringComparison.Ordinal)) return null;
        var told = ToldConcentration.Of(context.Hit);
        if (told.Missing(context) is not { } missing) return null;
        var isElsewhere = context.Filing.Reading.Of(told.Share is null ? Concepts.ConcentrationOfCustomers : Concepts.MuchOfTheRevenue)
            .Any(other => other.Reading.Block.Section.Kind != SectionKind.RiskFactorSummary && ToldConcentration.Of(other) is { IsNamed: true } named
                && (told.Share is { } share ? named.Gives(other, share) : named.Share >= Significant));
        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, missing],
            Confidence = told.Share is null || isElsewhere ? Confidence.Medium : Confidence.High,
            Severity = isElsewhere || told.Share < Significant || told.IsNamed ? Severity.Info : null,
            GroupKey = missing,
        };
    }
}
