using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>The price range, the number of securities offered or what follows from it is blank.</summary>
public sealed class OfferingTermsBlankRule : BlankRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1101",
        Name = "offering-terms-blank",
        Title = "Price range or size of the offering left blank",
        Message = "Price range or size left blank in {2} ({1}): “{0}”.",
        Why = "Rule 430A lets a registrant leave the price out until pricing, but not the number of securities, and a preliminary prospectus "
            + "that circulates needs a bona fide estimate of the price range (Instruction 1(A) to Item 501(b)(3)). The staff complete their review "
            + "only with these terms before them.",
        Fix = "Fill in the price range, the number of securities and everything that follows from them in a pre-effective amendment, before "
            + "any preliminary prospectus circulates, and leave the staff time to review it.",
        Comment = "We note that the price range or the size of the offering is blank, for example “{quote}” on page {page}. Please include the price "
            + "range, the size of the offering and all other required information in an amendment prior to any distribution of preliminary "
            + "prospectuses, and allow us sufficient time to review your complete disclosure.",
        StaffComments = ["calix-2009-12-17#1"],
        Topics = ["PRICERANGE"],
        Authority = [new Authority("Regulation S-K Item 501(b)(2) and (3)"), new Authority("Instruction 1(A) to Item 501(b)(3)"),
            new Authority("Securities Act Rule 430A")],
        Severity = Severity.Warning,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Cover,
            "[|We expect the initial public offering price to be between $[●] and $[●] per share.|]"),
        Example.Flagged(
            SectionKind.TheOffering,
            "[|We are offering [●] shares of our common stock.|]"),
        Example.Flagged(
            SectionKind.Cover,
            "[|Bramblewick, Inc. is offering ____ shares of its common stock.|]"),
        Example.Clean(
            SectionKind.Cover,
            "We expect the initial public offering price to be between $14.00 and $16.00 per share. We are offering 6,000,000 shares."),
        Example.Clean(
            SectionKind.Cover,
            "The underwriters expect to deliver the shares on or about ____, 2026.")
            with { Because = "Rule 430A allows the date of delivery to stay open until pricing" },
        Example.Clean(
            SectionKind.Cover,
            "Each unit is sold at a price of $10.00 and consists of one share and one half of one warrant.")
            with { Setting = ExampleSetting.BlankCheck },
    ];

    /// <inheritdoc/>
    private protected override bool Concerns(Placeholder blank) => blank.Class == PlaceholderClass.SizeOrRange;

    /// <summary>Listed stock is sold at the market's price and a resale has no size to fix: no range is called for.</summary>
    private protected override bool IsAskedFor(OfferingProfile profile) => profile.IsInitialOffering != false;

    /// <inheritdoc/>
    private protected override Severity SeverityAt(FilingStage stage, bool isForepart) => (stage, isForepart) switch
    {
        (FilingStage.ConfidentialDraft, _) => Severity.Info,

        // The staff write it once, of the cover or the summary; what follows elsewhere is for the registrant's own list.
        (FilingStage.PublicFiling, true) => Severity.Warning,
        (FilingStage.PublicFiling, _) => Severity.Info,
        _ => Severity.Error,
    };
}
