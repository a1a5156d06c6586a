using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says that the price was determined and not from what.</summary>
public sealed class OfferingPriceFactorsMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2495",
        Name = "offering-price-factors-missing",
        Title = "Factors behind the offering price missing",
        Message = "“{0}” does not tell the factors that were considered.",
        Why = "Item 505(a) of Regulation S-K asks, where there is no established market, for the factors considered in determining "
            + "the offering price.",
        Fix = "List the factors, such as earnings, prospects, comparable companies and prices of recent sales; if the price is "
            + "arbitrary, say so and why it was set where it is.",
        Comment = "We note “{quote}” on page {page}. Please disclose the various factors considered in determining the offering price. "
            + "Refer to Item 505(a) of Regulation S-K.",
        Topics = ["OFFPRICE"],
        Authority = [new Authority("Regulation S-K Item 505(a)")],
        Applies = Applicability.Initial.And(Applicability.Operating),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Underwriting\n\n[|The initial public offering price was determined by us and the underwriters.|] They have a firm commitment.\n\n# Determination of Offering Price\n\nNo market for our shares exists."),
        Example.Flagged("# Determination of Offering Price\n\n[|The offering price of the shares has been determined arbitrarily by us.|]\n\n# Underwriting\n\nWe sell the shares ourselves.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean("# Underwriting\n\nThe initial public offering price was determined by us and the underwriters. Among the factors considered were our earnings and the prices of similar companies.\n\n# Determination of Offering Price\n\nNo market for our shares exists."),
        Example.Clean("# Underwriting\n\nThe underwriters have a firm commitment to purchase all of the shares."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] Kinds = [SectionKind.DeterminationOfOfferingPrice, SectionKind.Underwriting,
        SectionKind.MarketForCommonEquity];

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (filing.Profile.IsBlankCheck is { Value: true }) return;
        var determined = filing.Told(Concepts.PriceDetermined, Kinds).FirstOrDefault(hit => hit.Reading.Block is Paragraph or ListItem
            && hit.Statement?.Stance is not (Stance.Conditional or Stance.Possible or Stance.Hypothetical));
        if (determined.Reading is null || filing.Told(Concepts.FactorsOfThePrice, Kinds)
            .Any(hit => hit.Reading.Has(Concepts.PriceDetermined) || IsNear(hit, determined))) return;
        context.Report(determined.Sentence, new ReportDetails { Confidence = Confidence.Medium });
    }

    /// <summary>The factors stand in the paragraph, or in the list or paragraphs behind it.</summary>
    private static bool IsNear(ConceptHit factors, ConceptHit determined) =>
        factors.Reading.Block.Index - determined.Reading.Block.Index is >= -1 and <= 8;
}
