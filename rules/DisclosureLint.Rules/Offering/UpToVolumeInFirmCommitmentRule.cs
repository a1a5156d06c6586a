using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover of a firm commitment offers "up to" a number of securities.</summary>
public sealed class UpToVolumeInFirmCommitmentRule : StatementRule
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
        Applies = Applicability.FirmCommitment,
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
    protected override Saying When => Saying.Of(Concepts.OpenVolume).In(SectionKind.Cover).Outside(SectionKind.FacingPage)
        .Lacking(Concepts.FurtherSecurities).OrInHeadings();

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Concept;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Filing.Profile.IsSecondary?.Value == true ? null : new ReportDetails { GroupKey = "up-to" };
}
