using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover of a firm commitment offers "up to" a number of securities.</summary>
public sealed partial class UpToVolumeInFirmCommitmentRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2404",
        Name = "up-to-volume-in-firm-commitment",
        Title = "Volume “up to” in a firm commitment",
        Message = "“{0}” leaves the volume open, though the underwriters are committed to take all of the securities.",
        Why = "Item 501(b)(2) of Regulation S-K asks the cover for the amount of securities offered, and Rule 430A lets no part of "
            + "the volume be left open in a firm commitment. “Up to” fits a best-efforts or a resale offering.",
        Fix = "Give the number of securities without “up to”, or describe the offering as it is.",
        Comment = "We note that your underwriters have a firm commitment. Please revise “{quote}” on page {page} to state the fixed "
            + "number of securities that you are offering.",
        Topics = ["COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)(2)"), new Authority("Securities Act Rule 430A")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nThis is a firm commitment offering of [|up to 4,000,000 shares|] of our common stock. The underwriters have a firm commitment to purchase all of the shares."),
        Example.Flagged("# PROSPECTUS\n\nWe are offering [|up to 900,000 units|]. The underwriters are offering the units on a firm commitment basis."),
        Example.Clean("# PROSPECTUS\n\nWe are offering 4,000,000 shares. The underwriters have a firm commitment to purchase all of the shares. They have an option to purchase up to 600,000 additional shares."),
        Example.Clean("# PROSPECTUS\n\nWe are offering up to 4,000,000 shares ourselves on a best-efforts basis.") with { Setting = ExampleSetting.BestEfforts },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.Underwriting?.Value == UnderwritingKind.FirmCommitment && profile.IsSecondary?.Value != true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["up to"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Cover];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithin(SectionKind.FacingPage)) return;
        var text = hit.Sentence.Text;
        if (Volume().Match(text, hit.Match.Start - hit.Sentence.Range.Start) is not { Success: true } words
            || words.Index != hit.Match.Start - hit.Sentence.Range.Start) return;
        if (Option().IsMatch(text)) return;
        hit.Report(TextSpan.Of(hit.Match.Start, words.Length), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "up-to" });
    }

    [GeneratedRegex(@"\Gup to (?:an aggregate of )?[\d,\[\]●_]{4,} (?:\w+ ){0,3}?(?:shares|units|notes)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Volume();

    [GeneratedRegex(@"\b(?:option|over-?allot\w*|additional|purchase up to|warrants?|upon exercise|underlying|redeem|forfeit|anchor|interest in)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
