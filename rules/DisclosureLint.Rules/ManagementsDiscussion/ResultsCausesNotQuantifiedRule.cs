using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A change in results is put down to several causes, and no cause has an amount.</summary>
public sealed class ResultsCausesNotQuantifiedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4401",
        Name = "results-causes-not-quantified",
        Title = "Causes of a change in results not quantified",
        Message = "“{0}” names causes of a change; no amount for any of them stands with them or in the next sentence.",
        Why = "Item 303(b) asks for the underlying reasons of material changes in quantitative and qualitative terms, offsetting changes within a "
            + "line item included. Where several causes are named, the staff ask for the amount of each (Release No. 33-8350, Section III.B.4; "
            + "Release No. 33-6835, Section III.D).",
        Fix = "Give the amount that each cause contributed, offsets included, and say what lies behind it; where a cause cannot be measured, "
            + "describe its relative weight and why it changed.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Where you attribute changes to more than one factor, please quantify the "
            + "amount attributed to each, including any offsetting factors, and explain the underlying reasons.",
        Topics = ["RESULTSQ"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b) and (b)(2)"),
            new Authority("Release No. 33-8350, Section III.B.4"),
            new Authority("Release No. 33-6835, Section III.D"),
        ],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|Cost of sales rose $3.1 million, primarily due to higher prices of flour and an increase in wages, partially offset by lower freight rates.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|The decrease in tuition revenue was driven by fewer new students as well as lower prices of evening courses.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "Rental income fell 12% in 2025. [|This is attributable to higher vacancy, and the sale of two parking decks.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|Selling expenses increased $2.0 million as a result of an increase in pay, caused by a 40% increase in headcount, and higher travel costs.|]")
            with { Because = "the growth of headcount is no amount of cost" },
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "Selling expenses increased $2.0 million in 2025. [|Additionally, fees of consultants contributed to the increase.|]"),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Cost of sales rose $3.1 million, due to an increase of $2.2 million in the price of flour and $1.4 million in wages, partially offset by $0.5 million of lower freight."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Revenue grew due to a 30% increase in the number of trips and an 8% increase in the average fare."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Selling expenses increased $2.0 million, mainly due to higher pay and an increase in travel. Of this increase, $1.5 million was pay and $0.5 million travel."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Interest income increased due to higher balances and an increase in rates.")
            with { Because = "nobody asks for the causes of a minor line" },
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "We expect general and administrative expenses to increase due to higher fees of auditors and an increase in insurance.")
            with { Because = "it looks ahead" },
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Selling expenses increased by $2.0 million in 2025, driven by an increase of $1.5 million in pay and $0.5 million in travel. The main drivers of these higher expenses were our new stores, and the training of staff.")
            with { Because = "the sentence before shares the change out" },
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Because our contracts have fixed prices, we are not able to offset higher wages, and an increase in rent, by raising what we charge."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our revenue declined due to lower demand and an increase in cancellations."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.CauseOfAChange, Concepts.CausesBeforeTheVerb)
        .In(SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations)
        .Outside(SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates, SectionKind.MarketRisk,
            SectionKind.RiskFactors)
        .Told(Stance.Asserted, Stance.Believed)
        .Lacking(Concepts.OutlookOfResults);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var explanation = new ChangeExplanation(context.Filing.Reading, context.Hit);
        if (!explanation.IsOfResults || !explanation.IsFirst || !explanation.TellsOfChange || explanation.IsOutlook
            || explanation.IsMinor || !explanation.IsBetweenPeriods || explanation.IsVolume || context.Statement.IsNegated
            || explanation.IsQuantified) return null;
        var isSingle = explanation.Causes < 2;
        // A clause gives a reason; a noun phrase alone begs the question.
        if (isSingle && (!explanation.HasLine || explanation.GivesReason)) return null;
        return new ReportDetails
        {
            Confidence = isSingle ? Confidence.Low : Confidence.High,
            Severity = isSingle || explanation.IsRunOfQuarters ? Severity.Info : null,
            Message = isSingle ? "“{0}” names a cause without an amount or a reason behind it." : null,
            GroupKey = isSingle ? "single cause" : context.Section.Title,
        };
    }
}
