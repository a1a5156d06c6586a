using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The values set on the common stock are told, and not why the offering price differs from them.</summary>
public sealed class StockValuationBelowOfferingPriceRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4201",
        Name = "stock-valuation-below-offering-price",
        Title = "Difference between stock valuations and the offering price not explained",
        Message = "“{0}”: no reason is given for the difference between this value and the expected offering price.",
        Why = "Grants of equity in the months before an offering at values well below its price suggest compensation cost that was not recognized "
            + "(ASC 718). Under Item 303(b)(3) the valuation is a critical estimate, and the staff ask for each significant factor, event or "
            + "change of method between the last valuations and the price.",
        Fix = "Once a price range is known, explain the difference between its midpoint and the recent values: events, changes of assumptions or "
            + "weights, loss of preferences on conversion, end of the marketability discount, with amounts where they can be given.",
        Comment = "We note on page {page} that “{quote}.” Please discuss the reasons for any variance between your common stock valuations and the "
            + "expected initial public offering price.",
        StaffComments = ["calix-2009-12-17#9"],
        Topics = ["CHEAP"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 718"),
            new Authority("Division of Corporation Finance Financial Reporting Manual, Section 9520", IsVerified: false),
        ],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "Our common stock is not traded. On March 4, 2026 the board determined that the fair value of our common stock was $4.10 per share. "
            + "[|On June 10, 2026 the board determined that the fair value of our common stock was $5.25 per share.|]"),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "The board set the value of our ordinary shares at $7.00 per share in May 2026. [|We expect the offering price to be higher than "
                + "this value.|]"),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "The board set the value of our common stock at $7.00 per share in May 2026.\n\nThe midpoint of the price range is $3.00 above "
                + "that value. Of the "
            + "difference, $1.80 is attributable to the conversion of the preferred stock and $1.20 to the end of the discount for lack of "
            + "marketability."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "The weighted-average grant date fair value of options granted in 2025 was $1.12 per share.")
            with { Because = "that is the value of the options, not of the stock" },
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "On June 10, 2026 the board determined that the fair value of our common stock was $5.25 per share.")
            with { Setting = ExampleSetting.FollowOn, Because = "the stock has a market price" },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsInitialOffering != false && profile.Stage?.Value != FilingStage.Final && profile.IsBlankCheck?.Value != true
            && profile.IsFund?.Value != true && profile.OffersDebt?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var valuations = context.Filing.Facts.Of<StockValuation>();
        var lead = ValuationDiscussion.GrantTableLead(context.Filing);
        if (valuations.Count == 0 && lead is null) return;
        var discussion = context.Filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.BodyBlocks).ToArray();
        if (Array.Exists(discussion, ValuationDiscussion.ExplainsDifference)) return;

        var places = valuations.Select(valuation => new Place(valuation.Block, valuation.Range, "another value")).ToList();
        if (lead is not null) places.Insert(0, Place.Of(lead, "the grants"));
        var told = discussion.SelectMany(block => block.Sentences).FirstOrDefault(ValuationDiscussion.TellsDifference);
        var anchor = told is not null ? Place.Of(told) : places[^1];
        context.Report(anchor.Block, anchor.Range, new ReportDetails
        {
            Confidence = Confidence.High,
            Related = [.. places.Where(place => place.Block != anchor.Block || place.Range != anchor.Range)],
        });
    }
}
