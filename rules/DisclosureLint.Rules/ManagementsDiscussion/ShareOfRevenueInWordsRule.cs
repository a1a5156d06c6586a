using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The source of most of the revenue is told without its share.</summary>
public sealed partial class ShareOfRevenueInWordsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4402",
        Name = "share-of-revenue-in-words",
        Title = "Share of revenue told in words",
        Message = "“{0}” gives the share of revenue in words only.",
        Why = "Items 101 and 303(b) of Regulation S-K ask for the sources of revenue and their weight. Where several sources together make the “majority”, the staff ask for the "
            + "percentage of each in every period presented.",
        Fix = "Give the percentage of total revenue that each source brought in each period presented.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the percentage of your total revenue attributable to each source for the "
            + "periods presented.",
        Topics = ["CUSTCONC", "RFQUANT"],
        Authority = [new Authority("Regulation S-K Item 101"), new Authority("Regulation S-K Item 303(b)")],
        Precision = new(2, 4, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ManagementsDiscussion, "[|We generate the substantial majority of our revenue from moorings and from fees for the winter.|]"),
        Example.Flagged(SectionKind.Business, "[|We derive a significant portion of our sales from clubs on two lakes.|]"),
        Example.Clean(SectionKind.ManagementsDiscussion, "We generate the majority of our revenue, 71% in 2025, from moorings."),
        Example.Clean(SectionKind.Business, "We derive substantially all of our revenue from moorings.") with { Because = "the rest does not matter" },
        Example.Clean(SectionKind.Business, "Our rivals derive most of their revenue from boats."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["majority of our*", "portion of our revenue*", "portion of our sales", "portion of our net*", "portion of our total*", "most of our revenue*", "most of our sales", "percentage of our revenue*", "part of our revenue*"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion, SectionKind.Business, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!hit.Sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.RiskFactorSummary])) return;
        if (!Source().IsMatch(hit.Sentence.Text) || Figure().IsMatch(hit.Block.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "share" });
    }

    [GeneratedRegex(@"\b(?:we|the company)\b[^.;]{0,30}\b(?:generate|derive|earn|receive)[ds]?\b[^.;]{0,30}\b(?:majority|most|(?:substantial|significant|large|material) (?:portion|part|percentage))\b of (?:our|its) (?:total |net )?(?:revenues?|sales)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"\d\s?%|\bpercent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
