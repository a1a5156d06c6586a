using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A list of uses whose amounts are not the net proceeds.</summary>
public sealed class UsesDifferFromProceedsRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2702",
        Name = "uses-differ-from-proceeds",
        Title = "Uses that do not add up to the net proceeds",
        Message = Told,
        Why = "Regulation S-K Item 504 asks for the approximate amount of the net proceeds for each principal purpose; the amounts must account for all of them and for no more.",
        Fix = "Correct the amounts so that they add up to the net proceeds, or say where the rest comes from.",
        Comment = "The amounts you intend to use, beginning with “{quote},” do not appear to add up to the net proceeds of the offering. Please revise or explain.",
        Topics = ["USEPROC", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. We intend to use them as follows:\n\n- [|approximately $30.0 million to build a mill;|]\n- approximately $12.0 million for new ships; and\n- approximately $8.0 million for working capital.\n\n"),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. We intend to use them as follows:\n\n- [|approximately $40.0 million to build a mill;|]\n- approximately $12.0 million for new ships; and\n- the remainder for working capital.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. We intend to use them as follows:\n\n- approximately $25.0 million to build a mill;\n- approximately $12.0 million for new ships; and\n- approximately $8.0 million for working capital.\n\n"),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\n## The Offering\n\nCommon stock offered by us: 5,000,000 shares\n\nCommon stock outstanding before this offering: 15,000,000 shares\n\nCommon stock to be outstanding after this offering: 20,000,000 shares\n\n# USE OF PROCEEDS\n\nWe estimate that the net proceeds from the sale of 5,000,000 shares of common stock in this offering will be approximately $45.0 million, at an assumed initial public offering price of $10.00 per share, after deducting underwriting discounts of 7.0% and estimated expenses. We intend to use them as follows:\n\n- approximately $25.0 million to build a mill;\n- approximately $12.0 million for new ships; and\n- the remainder for working capital.\n\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Uses];
}
