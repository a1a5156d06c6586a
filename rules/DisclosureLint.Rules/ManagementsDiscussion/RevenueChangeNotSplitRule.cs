using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A change of revenue is told without price, volume or new products.</summary>
public sealed class RevenueChangeNotSplitRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4411",
        Name = "revenue-change-not-split",
        Title = "Change of revenue not split into price and volume",
        Message = "“{0}” tells of a change of revenue; the part of prices, volume or new products and services was not found beside it.",
        Why = "Item 303(b)(2)(iii) asks how far material changes in net sales or revenue come from changes in prices, in volume, or from new "
            + "products or services.",
        Fix = "Give the amount or percentage of the change that comes from prices, from volume and from new products or services.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the extent to which the change is attributable to "
            + "changes in prices, in the volume of goods or services sold, or to the introduction of new products or services. Refer to Item "
            + "303(b)(2)(iii) of Regulation S-K.",
        Topics = ["PRICEVOL"],
        Authority = [new Authority("Regulation S-K Item 303(b)(2)(iii)")],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ResultsOfOperations,
            "[|Revenue increased 18% to $41.0 million in 2025 as we continued to carry out our plan.|]"),
        Example.Flagged(SectionKind.ResultsOfOperations, "[|Our sales decreased by $2.2 million, or 9%, because of the general economy.|]"),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Revenue increased 18% to $41.0 million in 2025, of which 12 points came from more ladders sold and 6 from higher prices."),
        Example.Clean(SectionKind.ResultsOfOperations, "Cost of revenue increased 18% to $31.0 million."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ChangeOfRevenue)
        .In(SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations)
        .Outside(SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates, SectionKind.RiskFactors)
        .By(Actor.Registrant, Actor.OwnOffering, Actor.Unknown, Actor.Market)
        .Told(Stance.Asserted, Stance.Believed);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Where("the part of price, volume or new products", FindPart).Within(Reach.Paragraph | Reach.NextParagraphs | Reach.List),
        Cure.Concept("the parts of the change", Concepts.ShareOfAChange).Within(Reach.Neighbours),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // Where prices, volume or products are named at all, only their parts are missing.
        var isNamed = context.Reading.Has(Concepts.PriceOrVolume) || IsNamedUnderIt(context);
        return new ReportDetails { LookedFor = lookedFor, Severity = isNamed ? Severity.Info : null, GroupKey = "revenue" };
    }

    private static bool IsNamedUnderIt(ConceptContext context)
    {
        const int Beside = 3;
        var block = context.Block;
        for (var i = 0; i < Beside && block.Next is { } next and not Heading; i++, block = next)
        {
            if (context.Filing.Reading.Of(next)?.Has(Concepts.PriceOrVolumeWithItsPart) == true) return true;
        }

        return false;
    }

    /// <summary>One part in money, or two in percent: one percentage alone leaves the rest of the change open.</summary>
    private static int? FindPart(BlockReading reading, int start, int end)
    {
        var shares = 0;
        foreach (var hit in reading.Of(Concepts.PriceOrVolumeWithItsPart).Where(hit => hit.Start >= start && hit.Start < end))
        {
            for (var at = hit.Start; at < hit.End; at++)
            {
                if (reading.Of(Concepts.ChangeOfRevenue).Any(change => at >= change.Start && at < change.End)) continue;
                if (reading.Tokens[at].Kind == TokenKind.Money) return at;
                if (reading.Tokens[at].Kind is TokenKind.Percentage or TokenKind.Number && ++shares > 1) return at;
            }
        }

        return null;
    }
}
