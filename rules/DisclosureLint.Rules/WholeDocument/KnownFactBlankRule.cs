using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>A fact that the registrant knows on any day is blank.</summary>
public sealed class KnownFactBlankRule : BlankRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1102",
        Name = "known-fact-blank",
        Title = "Fact left blank that does not depend on the offering",
        Message = "A fact that does not depend on price or size is blank in {2} ({1}): “{0}”.",
        Why = "Rule 430A covers only what pricing decides. Holders of record, employees, ages, dates of past events and the trading symbol "
            + "are known now, and the staff ask for all other required information before they complete their review.",
        Fix = "Fill in the fact.",
        Comment = "We note blanks for information that does not depend on the offering price, for example “{quote}” on page {page}. Please complete "
            + "all information that may not be omitted under Rule 430A in your next amendment.",
        StaffComments = ["calix-2009-12-17#1"],
        Topics = ["PRICERANGE"],
        Authority = [new Authority("Securities Act Rule 430A"), new Authority("Form S-1")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|As of June 30, 2026 we had [●] employees.|]"),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Our common stock was held by [●] holders of record.|]"),
        Example.Clean(
            SectionKind.Business,
            "As of June 30, 2026 we had 214 employees."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We estimate that our net proceeds will be $[●] million.")
            with { Because = "net proceeds depend on the price" },
    ];

    /// <inheritdoc/>
    private protected override bool Concerns(Placeholder blank) => blank.Class == PlaceholderClass.AlwaysKnown
        && blank.Form is not (PlaceholderForm.Gap or PlaceholderForm.SignWithoutNumber);

    /// <inheritdoc/>
    private protected override IReadOnlyList<Concept> LeftOut => [Concepts.TermsSettledAtPricing, Concepts.FactOfTheOffering];

    /// <inheritdoc/>
    private protected override Severity SeverityAt(FilingStage stage, bool isForepart) => stage switch
    {
        FilingStage.PreEffective or FilingStage.Final => Severity.Error,
        _ => Severity.Warning,
    };
}
