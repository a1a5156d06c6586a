using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Proceeds that are not the price less the discount, or a total that is not the price times the shares.</summary>
public sealed class PriceTableDoesNotFollowRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2710",
        Name = "price-table-does-not-follow",
        Title = "Table of price, discount and proceeds that does not follow",
        Message = Told,
        Why = "Regulation S-K Item 501(b)(3) asks for price, discount and proceeds per share and in total; they follow from each other.",
        Fix = "Recompute the table.",
        Comment = "Please recompute “{quote}” in your table of the offering price, discount and proceeds.",
        Topics = ["COVER", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 501(b)(3)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# UNDERWRITING\n\n| | Per share | Total |\n|---|---|---|\n| Public offering price | $10.00 | $50,000,000 |\n| Underwriting discount | $0.70 | $3,500,000 |\n| Proceeds to us, before expenses | [|$9.40|] | $46,500,000 |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# UNDERWRITING\n\n| | Per share | Total |\n|---|---|---|\n| Public offering price | $10.00 | [|$51,000,000|] |\n| Underwriting discount | $0.70 | $3,500,000 |\n| Proceeds to us, before expenses | $9.30 | $47,500,000 |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# UNDERWRITING\n\n| | Per share | Total |\n|---|---|---|\n| Public offering price | $10.00 | $50,000,000 |\n| Underwriting discount | $0.70 | $3,500,000 |\n| Proceeds to us, before expenses | $9.30 | $46,500,000 |\n"),
        Example.Clean(
            "# UNDERWRITING\n\n| | Per share | Total |\n|---|---|---|\n| Public offering price | $10.00 | $    |\n| Underwriting discount | $0.70 | $3,500,000 |\n| Proceeds to us, before expenses | $    | $46,500,000 |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.PriceTable];
}
