using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Net proceeds that price, shares, discount and expenses do not give.</summary>
public sealed class ProceedsDoNotFollowRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2701",
        Name = "proceeds-do-not-follow",
        Title = "Net proceeds that do not follow from price, shares and costs",
        Message = Told,
        Why = "Regulation S-K Item 504 asks for the net proceeds; they follow from the price, the shares, the discount and the expenses that the prospectus itself tells.",
        Fix = "Recompute the net proceeds, or correct the number they are computed from.",
        Comment = "Please explain how you computed net proceeds of “{quote},” or revise. The amount does not appear to follow from the price, the number of "
            + "shares, the discount and the expenses you disclose.",
        Topics = ["INCONSISTENT", "USEPROC"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately [|$47.8 million|], at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately [|$50.6 million|], at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $   million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n")
            with { Because = "a blank draws nothing" },
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Proceeds];
}
