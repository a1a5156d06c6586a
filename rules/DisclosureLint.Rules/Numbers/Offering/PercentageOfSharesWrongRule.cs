using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A percentage of the shares outstanding that the number of shares does not give.</summary>
public sealed class PercentageOfSharesWrongRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2713",
        Name = "percentage-of-shares-wrong",
        Title = "Percentage of the shares that the shares do not give",
        Message = Told,
        Why = "Regulation S-K Item 403 and Exchange Act Rule 13d-3(d)(1): a percentage is the holder’s shares divided by the shares outstanding and those it may "
            + "acquire within 60 days.",
        Fix = "Recompute the percentage.",
        Comment = "Please recompute “{quote}.” The percentage does not appear to follow from the number of shares and the shares outstanding.",
        Topics = ["OWNERSHIP", "DILUTION", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 403"), new Authority("Exchange Act Rule 13d-3(d)(1)", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# PRINCIPAL STOCKHOLDERS\n\n| Name | Number of shares | Percent before the offering |\n|---|---|---|\n| Ida Marrow | 3,000,000 | [|25.0%|] |\n| Tobias Quill | 1,200,000 | 8.0% |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nThe tables exclude [|2,000,000 shares of common stock (which is equal to 17.2% of our outstanding common stock immediately after|] this offering) reserved under our plan."),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# PRINCIPAL STOCKHOLDERS\n\n| Name | Number of shares | Percent before the offering |\n|---|---|---|\n| Ida Marrow | 3,000,000 | 20.0% |\n| Tobias Quill | 1,200,000 | 8.0% |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nThe tables exclude 2,000,000 shares of common stock (which is equal to 10.0% of our outstanding common stock immediately after this offering) reserved under our plan."),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Ownership];
}
