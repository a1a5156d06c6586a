using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>The expenses of Item 13 do not add up, or the prospectus tells another total.</summary>
public sealed class OfferingExpensesDoNotAddUpRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2711",
        Name = "offering-expenses-do-not-add-up",
        Title = "Expenses of the offering that do not add up",
        Message = Told,
        Why = "Regulation S-K Item 511 asks for a reasonably itemized statement of the expenses; the net proceeds rest on its total.",
        Fix = "Correct the rows or the total, and use the total in the computation of the net proceeds.",
        Comment = "The expenses in Item 13 do not appear to add up to “{quote},” or to the expenses you deduct from the proceeds. Please reconcile.",
        Topics = ["INCONSISTENT", "USEPROC"],
        Authority = [new Authority("Regulation S-K Item 511")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Item 13. Other Expenses of Issuance and Distribution\n\n| | Amount |\n|---|---|\n| SEC registration fee | $7,655 |\n| FINRA filing fee | 8,000 |\n| Legal fees and expenses | 900,000 |\n| Accounting fees | 400,000 |\n| Total | [|$1,350,655|] |\n"),
        Example.Flagged(
            "# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.5 million. The underwriting discount of 7.0% is paid at closing.\n\n# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Item 13. Other Expenses of Issuance and Distribution\n\n| | Amount |\n|---|---|\n| SEC registration fee | $7,655 |\n| FINRA filing fee | 8,000 |\n| Legal fees and expenses | 900,000 |\n| Accounting fees | 400,000 |\n| Total | [|$1,315,655|] |\n"),
        Example.Clean(
            "# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Item 13. Other Expenses of Issuance and Distribution\n\n| | Amount |\n|---|---|\n| SEC registration fee | $7,655 |\n| FINRA filing fee | 8,000 |\n| Legal fees and expenses | 900,000 |\n| Accounting fees | 400,000 |\n| Total | $1,315,655 |\n"),
        Example.Clean(
            "# UNDERWRITING\n\nWe estimate that the expenses of this offering payable by us will be approximately $1.3 million. The underwriting discount of 7.0% is paid at closing.\n\n# INFORMATION NOT REQUIRED IN PROSPECTUS\n\n## Item 13. Other Expenses of Issuance and Distribution\n\n| | Amount |\n|---|---|\n| SEC registration fee | $7,655 |\n| FINRA filing fee | 8,000 |\n| Legal fees and expenses | 900,000 |\n| Accounting fees | 400,000 |\n| Total | $1,315,655 |\n"),
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.Expenses];
}
