using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A step of the dilution table, or a net tangible book value per share, that does not follow.</summary>
public sealed class DilutionDoesNotFollowRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2706",
        Name = "dilution-does-not-follow",
        Title = "Dilution that does not follow from its own numbers",
        Message = Told,
        Why = "Regulation S-K Item 506 asks for the net tangible book value per share before and after the offering, the increase and the dilution; each follows from the others.",
        Fix = "Recompute the table from net tangible book value and the shares outstanding.",
        Comment = "Please recompute “{quote}” in your dilution disclosure. It does not appear to follow from the other amounts you disclose. Refer to Item 506 of Regulation S-K.",
        Topics = ["DILUTION", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nAs of June 30, 2026, our net tangible book value was $12.0 million, or $0.80 per share of common stock.\n\n| | | |\n|---|---|---|\n| Assumed initial public offering price per share | | $10.00 |\n| Net tangible book value per share as of June 30, 2026 | $0.80 | |\n| Increase per share attributable to new investors | 2.05 | |\n| As adjusted net tangible book value per share after this offering | | 2.85 |\n| Dilution per share to new investors | | [|$7.51|] |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nAs of June 30, 2026, our net tangible book value was $12.0 million, or $0.80 per share of common stock.\n\n| | | |\n|---|---|---|\n| Assumed initial public offering price per share | | $10.00 |\n| Net tangible book value per share as of June 30, 2026 | $0.80 | |\n| Increase per share attributable to new investors | [|1.95|] | |\n| As adjusted net tangible book value per share after this offering | | 2.85 |\n| Dilution per share to new investors | | $7.15 |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nAs of June 30, 2026, our net tangible book value was $12.0 million, or [|$120,000.00|] per share of common stock.\n\n| | | |\n|---|---|---|\n| Assumed initial public offering price per share | | $10.00 |\n| Net tangible book value per share as of June 30, 2026 | $0.80 | |\n| Increase per share attributable to new investors | 2.05 | |\n| As adjusted net tangible book value per share after this offering | | 2.85 |\n| Dilution per share to new investors | | $7.15 |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# DILUTION\n\nAs of June 30, 2026, our net tangible book value was $12.0 million, or $0.80 per share of common stock.\n\n| | | |\n|---|---|---|\n| Assumed initial public offering price per share | | $10.00 |\n| Net tangible book value per share as of June 30, 2026 | $0.80 | |\n| Increase per share attributable to new investors | 2.05 | |\n| As adjusted net tangible book value per share after this offering | | 2.85 |\n| Dilution per share to new investors | | $7.15 |\n"),
        Example.Clean(
            "# DILUTION\n\nAs of June 30, 2026, our net tangible book value was $12.0 million, or $    per share of common stock.\n\n| | | |\n|---|---|---|\n| Assumed initial public offering price per share | | $10.00 |\n| Net tangible book value per share as of June 30, 2026 | $0.80 | |\n| Increase per share attributable to new investors |  | |\n| As adjusted net tangible book value per share after this offering | | 2.85 |\n| Dilution per share to new investors | | $    |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Dilution];
}
