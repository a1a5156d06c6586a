using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>As adjusted equity that is not the equity before plus the net proceeds.</summary>
public sealed class CapitalizationDoesNotMoveRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2705",
        Name = "capitalization-does-not-move",
        Title = "As adjusted equity that does not move by the net proceeds",
        Message = Told,
        Why = "The as adjusted column gives effect to the offering: equity rises by the net proceeds that the use of proceeds tells (Regulation S-K Item 504; "
            + "Securities Act Rule 408).",
        Fix = "Make the as adjusted column and the net proceeds agree, or tell what else moves equity.",
        Comment = "The as adjusted amount of “{quote}” does not appear to reflect the net proceeds you disclose. Please revise or explain what else the column gives effect to.",
        Topics = ["CAPIT", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 76,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | [|$59,015|] |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $12,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 29,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | [|$12,015|] |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | $57,015 |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $   million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses.\n\n# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | $57,015 |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.CapitalizationMoves];
}
