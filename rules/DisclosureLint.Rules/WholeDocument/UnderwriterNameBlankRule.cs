using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>The name of an underwriter is blank.</summary>
public sealed class UnderwriterNameBlankRule : BlankRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1105",
        Name = "underwriter-name-blank",
        Title = "Name of an underwriter left blank",
        Message = "The name of an underwriter is blank in {2}: “{0}”.",
        Why = "Regulation S-K Items 501(b)(8) and 508(a) ask for the names of the lead underwriters. Only the first draft submitted for "
            + "nonpublic review may leave them out.",
        Fix = "Name the lead or managing underwriters.",
        Comment = "Please revise to name the lead or managing underwriters. We note the blank in “{quote}” on page {page}.",
        StaffComments = ["calix-2009-12-17#1"],
        Topics = ["PRICERANGE"],
        Authority = [new Authority("Regulation S-K Items 501(b)(8) and 508(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Underwriting,
            "[|[●] is acting as book-running manager of the offering.|]"),
        Example.Flagged(
            SectionKind.Underwriting,
            "[|We have entered into an agreement with ____, as representative of the underwriters.|]"),
        Example.Clean(
            SectionKind.Underwriting,
            "Larch & Rowan LLC is acting as book-running manager of the offering."),
        Example.Clean(
            SectionKind.Underwriting,
            "The underwriters named below have agreed to buy [●] shares.")
            with { Because = "the number of shares is blank, not a name" },
    ];

    /// <inheritdoc/>
    private protected override bool Concerns(Placeholder blank) => blank.Class == PlaceholderClass.UnderwriterName
        && blank.Form is not (PlaceholderForm.Gap or PlaceholderForm.SignWithoutNumber);

    /// <inheritdoc/>
    private protected override Severity SeverityAt(FilingStage stage, bool isForepart) => stage == FilingStage.ConfidentialDraft ? Severity.Info : Severity.Warning;
}
