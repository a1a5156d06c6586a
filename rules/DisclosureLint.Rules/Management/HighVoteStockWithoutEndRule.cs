using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Stock with several votes a share is described, and nothing says when it ends.</summary>
public sealed partial class HighVoteStockWithoutEndRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6404",
        Name = "high-vote-stock-without-end",
        Title = "High-vote stock without a word on its end",
        Message = "“{0}” describes stock with more votes a share, and the section does not say whether and when it ends.",
        Why = "Item 202(a) asks for the terms of each class. The staff ask whether high-vote stock has a sunset by time or holding, what happens "
            + "on transfer or death, and the effect of issuing more of it.",
        Fix = "State when the high-vote stock converts by its terms, or say plainly that it has no sunset, and tell the effect of issuing more "
            + "of it.",
        Comment = "We note the description on page {page}: “{quote}.” Please disclose any sunset provision for the high-vote stock, or state "
            + "that there is none, and the effect of future issuances and conversions on other holders.",
        Topics = ["CONTROL", "CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 202(a)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Holders of Class B common stock have ten votes per share and holders of Class A common stock have one.|] Class B stock may be "
                + "converted at any time."),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Each share of Class B common stock is entitled to 20 votes.|] Each converts into Class A stock on transfer."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Each share of Class B common stock is entitled to ten votes. All Class B shares will convert into Class A shares on the seventh "
                + "anniversary of this offering."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "Each share of common stock is entitled to one vote."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["votes"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.DescriptionOfSecurities];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Votes().IsMatch(sentence.Text)) return;
        if (hit.Filing.SectionsOf(SectionKind.DescriptionOfSecurities).SelectMany(section => section.Sentences).Any(other =>
            Sunset().IsMatch(other.Text))) return;
        var conversions = hit.Section.TopLevel.Sentences.Where(other => other.IsProse() && Conversion().IsMatch(other.Text)).Take(3);
        hit.Report(sentence.Range, new ReportDetails { Related = [.. conversions.Select(other =>
            Place.Of(other, "conversion told here"))], GroupKey = "sunset" });
    }

    [GeneratedRegex(
        @"\b(ten|10|twenty|20|five|fifteen|15|fifty|50|100|one hundred|twenty-five|25)(?: \(\d+\))? votes\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Votes();

    [GeneratedRegex(
        @"\bclass b (common stock|shares|ordinary shares)\b[^.]{0,200}\b(convertible|converted|convert)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Conversion();

    [GeneratedRegex(
        @"\bsunset|\bconver(t|ts|ted|sion)\b[^.]{0,260}\b(anniversary|\d+ years|years after|date (that|which) is|less than"
        + @"|fewer than|falls? below|under \d|death|termination|ceases?)\b|\b(anniversary|less than|fewer than|death of"
        + @"|ceases? to)\b[^.]{0,200}\bconver(t|ts|ted)\b|\b(first to occur|earlie(r|st) (of|to occur))\b|\bconvert[^.]{0,80}\bupon the following",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sunset();
}
