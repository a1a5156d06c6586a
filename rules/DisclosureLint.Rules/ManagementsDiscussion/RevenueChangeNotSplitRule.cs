using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A change of revenue is told without price, volume or new products.</summary>
public sealed partial class RevenueChangeNotSplitRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4411",
        Name = "revenue-change-not-split",
        Title = "Change of revenue not split into price and volume",
        Message = "“{0}” does not say how far the change comes from prices, volume or new products or services.",
        Why = "Item 303(b)(2)(iii) asks how far material changes in net sales or revenue come from changes in prices, in volume, or from new "
            + "products or services.",
        Fix = "Give the amount or percentage of the change that comes from prices, from volume and from new products or services.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the extent to which the change is attributable to "
            + "changes in prices, in the volume of goods or services sold, or to the introduction of new products or services. Refer to Item "
            + "303(b)(2)(iii) of Regulation S-K.",
        Topics = ["PRICEVOL"],
        Authority = [new Authority("Regulation S-K Item 303(b)(2)(iii)")],
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
    protected override IReadOnlyList<string> Phrases => ["revenue", "revenues", "sales"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ResultsOfOperations];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse()
            || hit.Section.IsWithinAny([SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates])) return;
        if (!Change().IsMatch(sentence.Text) || Cost().IsMatch(sentence.Text) || Split().IsMatch(hit.Block.Text)) return;
        if (hit.Block.Next is Paragraph next && Split().IsMatch(next.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "revenue" });
    }

    [GeneratedRegex(
        @"^(for the [^,]{5,60}, )?(our |total |net |the company[’\']s |the )?(\w+ ){0,5}(revenues?|sales)\b[^.]{0,60}\b(increased"
        + @"|decreased|grew|declined|rose|fell|dropped)\b[^.]{0,80}(\$\s?\d|\d\s?%)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(cost of|costs of|expenses?|percentage of|deferred|expect|sales and marketing|would)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cost();

    [GeneratedRegex(
        @"\b(pric\w+|volumes?|units?|number of|more|fewer|new (products?|services?|customers?|contracts?)|customers?"
        + @"|mix|rates?|demand|orders?|users?|acqui\w+|transactions?|projects?|contracts?|hours|production|barrels?|subscri\w+"
        + @"|usage|occupancy|stores?|members?|quantit\w+|shipments?|hash|advertis\w+|ads|commenced|began|first|no revenue"
        + @"|adoption|launch\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Split();
}
