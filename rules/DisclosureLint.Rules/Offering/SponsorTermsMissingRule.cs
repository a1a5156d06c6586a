using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover of a blank check company lacks what Item 1602 has asked for since 2024.</summary>
public sealed class SponsorTermsMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2461",
        Name = "sponsor-terms-missing",
        Title = "Blank check company without the terms of its sponsor on the cover",
        Message = "“{0}” calls for {1}, which the cover does not give.",
        Why = "Items 1602(a) and 1603 of Regulation S-K, in force since July 1, 2024, ask the cover of a blank check offering for "
            + "the compensation of the sponsor and the price of its securities, whether the time to complete a business combination "
            + "may be extended, and the dilution at several levels of redemption in a table.",
        Fix = "Give on the cover what the sponsor, its affiliates and promoters receive and paid, any extension of the time with its "
            + "consequences, and the table of adjusted net tangible book value at redemptions of 25%, 50%, 75% and the maximum.",
        Comment = "We note “{quote}” on page {page}. Please revise the cover page to provide the disclosure that Item 1602(a) of "
            + "Regulation S-K requires, including the compensation of the sponsor and the price it paid for its securities, any "
            + "extension of the time frame, and the tabular dilution disclosure.",
        Topics = ["SPAC", "ASSUMEOWN"],
        Authority = [new Authority("Regulation S-K Item 1602(a)"), new Authority("Regulation S-K Item 1603(a)"), new Authority("Release No. 33-11265", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nWe are a blank check company that offers 10,000,000 units at $10.00 each in an initial public offering of our securities. [|Our sponsor owns 2,500,000 Class B shares.|] We will look for a business combination, and may extend the time for it by three months with the consent of our holders.") with { Setting = ExampleSetting.BlankCheck },
        Example.Flagged("# PROSPECTUS\n\nWe are a blank check company that offers 10,000,000 units at $10.00 each in an initial public offering of our securities. Our sponsor paid $25,000 for 2,500,000 Class B shares. [|We have 24 months to complete a business combination.|]") with { Setting = ExampleSetting.BlankCheck },
        Example.Clean("# PROSPECTUS\n\nWe are a blank check company that offers 10,000,000 units at $10.00 each in an initial public offering of our securities. Our sponsor paid $25,000 for 2,500,000 Class B shares. We have 24 months to complete a business combination, which our holders may extend once by three months.") with { Setting = ExampleSetting.BlankCheck },
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares of our common stock. We make gauges, and our founders own 40% of our shares."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private const int LeastCover = 150;

    private static readonly DateOnly InForce = new(2024, 7, 1);

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var cover = ProspectusCover.Of(filing);
        if (ProspectusCover.LengthOf(cover) < LeastCover || filing.Profile.IsBlankCheck?.Value != true) return;

        // A draft from before the items is reported too, but as a thing to look at: such drafts serve as precedents.
        Severity? severity = context.AsOf is { } day && day < InForce ? Severity.Info : null;
        if (!cover.Tell(Concepts.PriceOfTheSponsor)) Report(cover, Concepts.SponsorOfABlankCheck,
            "the compensation of the sponsor and the price that it paid");
        if (!cover.Tell(Concepts.ExtensionOfTime)) Report(cover, Concepts.TimeForACombination, "whether and how that time may be extended");
        if (filing.Find(SectionKind.Dilution) is not { } dilution || filing.ReadingsOf(dilution).Tell(Concepts.LevelsOfRedemption)) return;
        Report(filing.ReadingsOf(dilution), Concepts.DilutionTold, "the dilution at several levels of redemption");

        void Report(IEnumerable<BlockReading> blocks, Concept called, string missing)
        {
            if (blocks.In(called).FirstOrDefault() is { Reading: not null } place)
                context.Report(place.Sentence, new ReportDetails { Arguments = [place.Sentence.Text, missing],
                    Confidence = Confidence.Medium, Severity = severity, GroupKey = missing });
        }
    }
}
