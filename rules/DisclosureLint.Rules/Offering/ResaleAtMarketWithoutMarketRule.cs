using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>Holders are to sell at market prices though there is no market.</summary>
public sealed class ResaleAtMarketWithoutMarketRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2443",
        Name = "resale-at-market-without-market",
        Title = "Resale at market prices without a market",
        Message = "“{0}” has the holders sell at market prices, though no market for the securities exists.",
        Why = "Item 501(b)(3) of Regulation S-K and paragraph 16 of Schedule A ask for a price where there is no market. The staff "
            + "accept market prices only once the securities are quoted on the OTCQB, the OTCQX or an exchange; until then the "
            + "holders sell at a fixed price.",
        Fix = "Give a fixed price at which the holders will sell until the securities are quoted on the OTCQB or OTCQX or listed on "
            + "an exchange, and market or negotiated prices thereafter.",
        Comment = "We note “{quote}” on page {page}, and that there is no established market for your securities. Please revise to "
            + "disclose a fixed price at which the selling holders will sell for the duration of the offering, or until the "
            + "securities are listed or quoted. Refer to Item 501(b)(3) of Regulation S-K.",
        Topics = ["R415", "SELLING"],
        Authority = [new Authority("Regulation S-K Item 501(b)(3)"), new Authority("Securities Act, Schedule A, paragraph 16", IsVerified: false)],
        Applies = Applicability.Secondary,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nThe selling stockholders named in this prospectus are offering 1,000,000 shares of our common stock. There is no public market for our shares. [|They may sell at prevailing market prices or at prices that they negotiate.|]\n\n# Plan of Distribution\n\nThey may sell through brokers.") with { Setting = ExampleSetting.Resale },
        Example.Flagged("# PROSPECTUS\n\nThe selling stockholders named in this prospectus are offering 1,000,000 shares of our common stock. No established trading market exists for them.\n\n# Plan of Distribution\n\n[|The holders may sell at market prices.|]") with { Setting = ExampleSetting.Resale },
        Example.Clean("# PROSPECTUS\n\nThe selling stockholders named in this prospectus are offering 1,000,000 shares of our common stock. There is no public market for our shares. They will sell at a fixed price of $1.00 per share until our shares are quoted on the OTCQB, and thereafter at prevailing market prices.\n\n# Plan of Distribution\n\nThey may sell through brokers.") with { Setting = ExampleSetting.Resale },
        Example.Clean(SectionKind.Underwriting, "The selling stockholders may sell at prevailing market prices.") with { Setting = ExampleSetting.Resale, Because = "the stock is listed" },
    ];

    private static readonly SectionKind[] Kinds = [SectionKind.Cover, SectionKind.Underwriting, SectionKind.ProspectusSummary];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.MarketPriceAtResale).In(Kinds);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Actor == Actor.Underwriter) return null;
        var cover = ProspectusCover.Of(context.Filing);
        var noMarket = cover.In(Concepts.NoMarketForTheSecurities).FirstOrDefault();
        if (noMarket.Reading is null || context.Filing.Profile.Kind?.Value == OfferingKind.DirectListing
            || cover.In(Concepts.SecuritiesListed).Any()) return null;
        if (context.Filing.Told(Concepts.FixedPriceOfResale, Kinds).Any()) return null;
        return new ReportDetails { Confidence = Confidence.High, GroupKey = "market-prices", Related = [Place.Of(noMarket.Sentence,
            "no market")] };
    }
}
