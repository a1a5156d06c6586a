using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A sum, percentage or average price of the table of existing and new investors that its own numbers do not give.</summary>
public sealed class InvestorsTableDoesNotFollowRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2707",
        Name = "investors-table-does-not-follow",
        Title = "Table of existing and new investors that does not follow",
        Message = Told,
        Why = "Regulation S-K Item 506 asks for a comparison of the public contribution and the effective cash cost to officers, directors, promoters and "
            + "affiliates; its numbers follow from each other.",
        Fix = "Recompute the table.",
        Comment = "Please recompute “{quote}” in your table of existing stockholders and new investors.",
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
            "# DILUTION\n\n| | Shares purchased | | Total consideration | | Average price per share |\n|---|---|---|---|---|---|\n| | Number | Percent | Amount | Percent | |\n| Existing stockholders | 15,000,000 | [|70.0%|] | $30,000,000 | 37.5% | $2.00 |\n| New investors | 5,000,000 | 25.0% | 50,000,000 | 62.5% | $10.00 |\n| Total | 20,000,000 | 100.0% | $80,000,000 | 100.0% | |\n"),
        Example.Flagged(
            "# DILUTION\n\n| | Shares purchased | | Total consideration | | Average price per share |\n|---|---|---|---|---|---|\n| | Number | Percent | Amount | Percent | |\n| Existing stockholders | 15,000,000 | 75.0% | $30,000,000 | 37.5% | [|$2.50|] |\n| New investors | 5,000,000 | 25.0% | 50,000,000 | 62.5% | $10.00 |\n| Total | 20,000,000 | 100.0% | $80,000,000 | 100.0% | |\n"),
        Example.Clean(
            "# DILUTION\n\n| | Shares purchased | | Total consideration | | Average price per share |\n|---|---|---|---|---|---|\n| | Number | Percent | Amount | Percent | |\n| Existing stockholders | 15,000,000 | 75.0% | $30,000,000 | 37.5% | $2.00 |\n| New investors | 5,000,000 | 25.0% | 50,000,000 | 62.5% | $10.00 |\n| Total | 20,000,000 | 100.0% | $80,000,000 | 100.0% | |\n"),
        Example.Clean(
            "# DILUTION\n\n| | Shares purchased | | Total consideration | | Average price per share |\n|---|---|---|---|---|---|\n| | Number | Percent | Amount | Percent | |\n| Existing stockholders | 15,000,000 | 75% | $30,000,000 | 37.5% | $2.00 |\n| New investors | 5,000,000 | 25.0% | 50,000,000 | 62.5% | $10.00 |\n| Total | 20,000,000 | 100.0% | $80,000,000 | 100.0% | |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Investors];
}
