using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>A note to the draft, or alternatives nobody has chosen between, is still in the text.</summary>
public sealed class NoteToDraftLeftInRule : BlankRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1103",
        Name = "note-to-draft-left-in",
        Title = "Note of the working group left in the draft",
        Message = "A drafting note is still in {2} ({1}): “{0}”.",
        Why = "A note of the working group is no disclosure, would be filed publicly, and shows that the text around it is not final.",
        Fix = "Settle the point and delete the note.",
        Comment = "We note the drafting note “{quote}” on page {page}. Please complete the disclosure and remove the note.",
        StaffComments = ["calix-2009-12-17#1"],
        Topics = ["PRICERANGE"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Error,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Underwriting,
            "[|[Note to Draft: order of the managers to be confirmed.]|]"),
        Example.Flagged(
            SectionKind.Business,
            "Our plant in Ohio makes valves. [|[NTD: capacity to come from operations.]|]"),
        Example.Clean(
            SectionKind.Business,
            "Please note that the draft standard on valves is open for comment until March 2027."),
        Example.Clean(
            SectionKind.FinancialStatements,
            "See note [a] to the table for drafts drawn on the bank."),
    ];

    /// <inheritdoc/>
    private protected override bool Concerns(Placeholder blank) => blank.Class == PlaceholderClass.NoteToDraft;

    /// <inheritdoc/>
    private protected override Severity SeverityAt(FilingStage stage, bool isForepart) => stage == FilingStage.ConfidentialDraft ? Severity.Info : Severity.Error;
}
