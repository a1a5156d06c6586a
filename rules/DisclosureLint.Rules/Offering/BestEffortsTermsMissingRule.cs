using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover of a best-efforts offering lacks its end, its minimum or what becomes of the money.</summary>
public sealed class BestEffortsTermsMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2431",
        Name = "best-efforts-terms-missing",
        Title = "Best-efforts offering without its terms on the cover",
        Message = "“{0}” offers without a firm commitment; the cover does not tell {1}.",
        Why = "Item 501(b)(8)(iii) of Regulation S-K asks the cover of a best-efforts offering for the date it ends, any minimum "
            + "that must be sold, and the arrangements to place the money in escrow, or the fact that there are none.",
        Fix = "Add to the cover the date on which the offering ends, the minimum or that there is none, and the escrow or that there "
            + "is none and that you will not return the money.",
        Comment = "We note “{quote}” on page {page}. Please disclose on the cover the date the offering will end, any minimum number of "
            + "securities that must be sold, and any arrangement to place the proceeds in escrow; if there is none, please say so. "
            + "Refer to Item 501(b)(8)(iii) of Regulation S-K.",
        Topics = ["BESTEFF", "COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)(8)(iii)"), new Authority("Exchange Act Rules 10b-9 and 15c2-4", IsVerified: false)],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Cover, "We are selling 2,000,000 shares of our common stock ourselves at $0.10 per share in a [|self-underwritten|] offering. Our president will sell the shares, and we shall pay no commission to anyone. There is no minimum number of shares that we must sell.") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.Cover, "Kestrel Bay Capital Markets LLC is offering 2,000,000 shares of our common stock at $3.00 per share for us [|on a best efforts basis|]. It will receive a commission of 7% on each share that it places with an investor. The offering ends on June 30, 2026.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Cover, "We are selling 2,000,000 shares of our common stock ourselves at $0.10 per share in a self-underwritten offering, which ends 180 days after the date of this prospectus. There is no minimum number of shares that we must sell, and the money will not be held in escrow.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Cover, "The underwriters have a firm commitment to purchase all of the 2,000,000 shares of our common stock that we are offering at $3.00 per share, and they will use their best efforts to make a market in them after this offering has closed."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private const int LeastCover = 200;

    private static void Check(NodeContext<Filing> context)
    {
        var cover = ProspectusCover.Of(context.Filing);
        if (ProspectusCover.LengthOf(cover) < LeastCover || cover.Tell(Concepts.FirmCommitment)) return;
        var offer = cover.In(Concepts.OfferingWithoutFirmCommitment).FirstOrDefault();
        if (offer.Reading is null) return;
        var missing = new List<string>();
        if (!cover.Tell(Concepts.EndOfTheOffering)) missing.Add("when the offering ends");
        if (!cover.Tell(Concepts.MinimumOfTheOffering)) missing.Add("whether a minimum must be sold");
        if (!cover.Tell(Concepts.CustodyOfTheMoney)) missing.Add("whether the money is held in escrow");
        if (missing.Count > 0)
            context.Report(offer.Reading.Block, offer.Range, new ReportDetails { Arguments = [offer.Text, string.Join(", ", missing)],
                Confidence = Confidence.High });
    }
}
