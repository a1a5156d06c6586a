using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A sentence on the effect of a change of the price or of the number of shares that the offering does not give.</summary>
public sealed class PriceChangeEffectWrongRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2703",
        Name = "price-change-effect-wrong",
        Title = "Effect of a change of price or size that does not follow",
        Message = Told,
        Why = "Where a range or an assumed price is used, the effect of a change follows from the number of shares and the discount (Regulation S-K Items 501(b)(3) and 504).",
        Fix = "Recompute the effect from the number of shares, the price and the discount.",
        Comment = "Please tell us how you computed the effect of “{quote},” or revise. It does not appear to follow from the number of shares offered and the "
            + "underwriting discount.",
        Topics = ["INCONSISTENT", "DILUTION"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. Each $1.00 increase or decrease in the assumed initial public offering price of $10.00 per share would increase or decrease the net proceeds to us from this offering by approximately [|$5.6 million|], assuming that the number of shares remains the same.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. Each increase or decrease of 1,000,000 shares in the number of shares offered by us would increase or decrease the net proceeds by approximately [|$8.1 million|].\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. Each $1.00 increase or decrease in the assumed initial public offering price of $10.00 per share would increase or decrease the net proceeds to us from this offering by approximately $4.7 million, assuming that the number of shares remains the same.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. Each increase or decrease of 1,000,000 shares in the number of shares offered by us would increase or decrease the net proceeds by approximately $9.3 million.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Sensitivity];
}
