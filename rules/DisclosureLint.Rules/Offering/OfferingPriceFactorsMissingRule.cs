using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says that the price was determined and not from what.</summary>
public sealed partial class OfferingPriceFactorsMissingRule : Rule
{
    private static readonly SectionKind[] Kinds = [SectionKind.DeterminationOfOfferingPrice, SectionKind.Underwriting, SectionKind.MarketForCommonEquity];

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
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsInitialOffering == true && profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = context.Filing.Main.Blocks.Where(block => block is Paragraph or ListItem && block.Section.IsWithinAny(Kinds)
            && block.Text.ContainsIgnoringCase("price")).ToArray();
        var determined = blocks.SelectMany(block => block.Sentences).FirstOrDefault(sentence => Determined().IsMatch(sentence.Text));
        if (determined is null || blocks.Any(block => Factors().IsMatch(block.Text))) return;
        context.Report(determined, new ReportDetails { Confidence = Confidence.Medium });
    }

    [GeneratedRegex(@"\b(?:public )?offering price\b[^.]{0,80}\b(?:(?:has been|was|will be|is) (?:\w+ )?(?:determined|established|set|negotiated)|bears no)\b|\b(?:determined|set|established) the (?:public )?offering price\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Determined();

    [GeneratedRegex(@"\bfactors?\b|\bconsider\w*\b|\btak(?:e|ing|en) into account\b|\bbased (?:up)?on\b|\brelationship to\b|\bfrom (?:our|the)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Factors();
}
