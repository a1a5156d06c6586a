using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A registration fee that is not the maximum aggregate price times the rate.</summary>
public sealed class RegistrationFeeDoesNotFollowRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2712",
        Name = "registration-fee-does-not-follow",
        Title = "Registration fee that does not follow",
        Message = Told,
        Why = "Securities Act Section 6(b) and Rule 457: the fee is the maximum aggregate offering price times the rate in force.",
        Fix = "Recompute the fee.",
        Comment = "Please recompute the registration fee of “{quote}.”",
        Topics = ["EXHIBITS", "INCONSISTENT"],
        Authority = [new Authority("Securities Act Section 6(b)", IsVerified: false), new Authority("Securities Act Rule 457", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Calculation of Filing Fee Tables\n\n| Security Type | Title | Maximum Aggregate Offering Price | Fee Rate | Amount of Registration Fee |\n|---|---|---|---|---|\n| Equity | Common stock | $50,000,000 | 0.0001531 | [|$7,380.00|] |\n"),
        Example.Flagged(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Calculation of Filing Fee Tables\n\n| Security Type | Title | Maximum Aggregate Offering Price | Fee Rate | Amount of Registration Fee |\n|---|---|---|---|---|\n| Equity | Common stock | $50,000,000 | 0.0001531 | [|$76,550.00|] |\n"),
        Example.Clean(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Calculation of Filing Fee Tables\n\n| Security Type | Title | Maximum Aggregate Offering Price | Fee Rate | Amount of Registration Fee |\n|---|---|---|---|---|\n| Equity | Common stock | $50,000,000 | 0.0001531 | $7,655.00 |\n"),
        Example.Clean(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Calculation of Filing Fee Tables\n\n| Security Type | Title | Maximum Aggregate Offering Price | Fee Rate | Amount of Registration Fee |\n|---|---|---|---|---|\n| Equity | Common stock | $50,000,000 | 0.0001531 | $    |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Fee];
}
