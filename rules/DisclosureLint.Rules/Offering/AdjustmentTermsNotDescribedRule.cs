using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>A conversion or exercise price changes "in certain circumstances" that are not told.</summary>
public sealed partial class AdjustmentTermsNotDescribedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2904",
        Name = "adjustment-terms-not-described",
        Title = "Adjustment of a conversion or exercise price not described",
        Message = "“{0}” does not say when and how the price is adjusted.",
        Why = "Regulation S-K Item 202(c) asks for provisions on changes to or adjustments of the exercise price, and Item 202(a) for those "
            + "of convertible securities. A price that falls with this offering dilutes its investors.",
        Fix = "Say which events adjust the price and how, above all a sale at a lower price, and whether this offering adjusts it and to how "
            + "many shares.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe the circumstances and the manner of the adjustment, "
            + "state whether this offering will cause one, and quantify the effect. Refer to Item 202 of Regulation S-K.",
        Topics = ["CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 202(a) and (c)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|The conversion price of the notes will be adjusted in various circumstances.|] The "
            + "notes are due in 2027."),
        Example.Flagged(SectionKind.DescriptionOfSecurities, "[|The exercise price of the warrants is subject to adjustment under certain "
            + "circumstances.|]"),
        Example.Clean(SectionKind.DescriptionOfSecurities, "The exercise price is subject to adjustment in certain circumstances, including "
            + "stock splits, dividends and sales of stock at a lower price."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "In the event of a split, the exercise price of the warrants will be adjusted in "
            + "proportion."),
        Example.Clean(SectionKind.ExecutiveCompensation, "The exercise price of options may be adjusted in certain circumstances."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["circumstances", "certain events", "specified events", "various events",
        "certain conditions", "customary adjustment*"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.TheOffering, SectionKind.DescriptionOfSecurities,
            SectionKind.LiquidityAndCapitalResources, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !Vague().IsMatch(text) || Told().IsMatch(text) || (hit.Sentence.Next is { } next
            && TakenUp().IsMatch(next.Text))) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "adjustment" });
    }

    [GeneratedRegex(@"\b(?:conversion|exercise) (?:price|rate|ratio)s?\b.{0,120}\badjust\w*\b.{0,60}\b(?:in|under|upon|for"
        + @"|following) (?:the occurrence of )?(?:various|certain|specified|some|particular|a number of) (?:other )?(?:circumstances|events"
        + @"|conditions)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:including|such as|as (?:described|set forth|provided)|described (?:below|under|above)|for example|splits?"
        + @"|dividends?|see)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:adjust\w*|circumstances|splits?|lower price|dilutive)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenUp();
}
