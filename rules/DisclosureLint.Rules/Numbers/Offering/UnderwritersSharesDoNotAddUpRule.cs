using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The underwriters’ shares do not add up to their total, or to the shares offered.</summary>
public sealed class UnderwritersSharesDoNotAddUpRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2709",
        Name = "underwriters-shares-do-not-add-up",
        Title = "Underwriters’ shares that do not add up",
        Message = Told,
        Why = "Regulation S-K Item 508(a) asks for the amounts underwritten by each underwriter; they add up to the shares offered.",
        Fix = "Correct the allocation or the total.",
        Comment = "The amounts in your underwriting table do not appear to add up to “{quote}” or to the number of shares offered. Please revise.",
        Topics = ["UNDERWRITING", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 508(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# UNDERWRITING\n\n| Underwriter | Number of shares |\n|---|---|\n| Hartigan & Lowe LLC | 3,000,000 |\n| Pell Street Securities Inc. | 1,500,000 |\n| Oake Brothers LLC | 500,000 |\n| Total | [|5,200,000|] |\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# UNDERWRITING\n\n| Underwriter | Number of shares |\n|---|---|\n| Hartigan & Lowe LLC | 3,250,000 |\n| Pell Street Securities Inc. | 1,500,000 |\n| Oake Brothers LLC | 500,000 |\n| Total | [|5,250,000|] |\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# UNDERWRITING\n\n| Underwriter | Number of shares |\n|---|---|\n| Hartigan & Lowe LLC | 3,000,000 |\n| Pell Street Securities Inc. | 1,500,000 |\n| Oake Brothers LLC | 500,000 |\n| Total | 5,000,000 |\n"),
        Example.Clean(
            "# UNDERWRITING\n\n| Underwriter | Number of shares |\n|---|---|\n| Hartigan & Lowe LLC |  |\n| Pell Street Securities Inc. | 1,500,000 |\n| Oake Brothers LLC | 500,000 |\n| Total | 5,000,000 |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Underwriters];
}
