using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>Shares outstanding after the offering that are not those before plus those sold, or that another section tells otherwise.</summary>
public sealed class SharesAfterOfferingDifferRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2708",
        Name = "shares-after-offering-differ",
        Title = "Shares outstanding after the offering that differ",
        Message = Told,
        Why = "Regulation S-K Item 202 and Item 501(b)(2): the number outstanding after the offering is one number, and every percentage of the prospectus rests on it.",
        Fix = "Use one number throughout, and make it the shares outstanding before the offering plus the shares sold.",
        Comment = "Please reconcile “{quote}” with the number of shares to be outstanding after the offering that you disclose elsewhere.",
        Topics = ["CAPSTOCK", "INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# SHARES ELIGIBLE FOR FUTURE SALE\n\nUpon completion of this offering, we will have [|19,500,000|] shares of common stock outstanding."),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: [|21,000,000|] shares\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# SHARES ELIGIBLE FOR FUTURE SALE\n\nUpon completion of this offering, we will have 20,000,000 shares of common stock outstanding."),
        Example.Clean(
            "# SHARES ELIGIBLE FOR FUTURE SALE\n\nUpon completion of this offering, we will have 19,500,000 shares of common stock outstanding.")
            with { Setting = ExampleSetting.Bare },
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.SharesOutstanding];
}
