using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The cash that will be needed is spoken of without an amount.</summary>
public sealed class LiquidityRequirementsNotQuantifiedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4003",
        Name = "liquidity-requirements-not-quantified",
        Title = "Cash requirements not quantified",
        Message = "“{0}” speaks of cash requirements; no amount of what will be needed was found in the discussion.",
        Why = "Regulation S-K Item 303(b)(1) asks for the material cash requirements from known contractual and other obligations, in the next "
            + "twelve months and beyond, with amounts; the staff ask to quantify them to the extent practicable.",
        Fix = "Quantify the material short-term and long-term cash requirements: planned capital expenditures, debt service, leases, purchase "
            + "commitments and expected use of cash in operations, with their times and the sources that will meet them.",
        Comment = "We note your statement on page {page} that “{quote}.” Please revise to quantify your material short-term and long-term "
            + "liquidity requirements, to the extent practicable.",
        StaffComments = ["calix-2009-12-17#13"],
        Topics = ["LIQUIDITY12"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("Release No. 33-8350, Section IV"),
            new Authority("Regulation S-K Item 303(a)(5), table of contractual obligations", IsSuperseded: true),
        ],
        Applies = Applicability.Operating.And(Applicability.NotBlankCheck),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We had cash of $21.0 million at June 30, 2026. [|We believe that our cash will be sufficient to meet our capital expenditure needs for at least the "
            + "next 12 months.|] "
            + "In the longer term we will need more capital."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "[|Our material cash requirements are the repayment of our notes and the rent of our depots.|] We used $3.0 million in operating activities in 2025. "
            + "We believe that our cash is sufficient for the next twelve months and beyond 12 months as well."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient for at least the next 12 months. We expect capital expenditures of about $4.5 million in 2027 and must repay $2.0 million of notes in May 2027."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "Our cash suffices for the next twelve months. We will require a minimum of $90,000 over the next twelve months to carry out our plan.")
            with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient for the next 12 months. Our material cash requirements were:\n\n"
            + "| | Next 12 months | After 12 months |\n|---|---|---|\n| Term loan | 3,000 | 21,600 |\n| Operating leases | 740 | 2,210 |\n"),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.RequirementsListed, Concepts.SufficiencyOfCash)
        .In(SectionKind.ManagementsDiscussion, SectionKind.LiquidityAndCapitalResources)
        .Outside(SectionKind.RiskFactors, SectionKind.CriticalAccountingEstimates)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("an amount of what will be needed", Concepts.AmountOfANeed).Within(Reach.Section | Reach.List),
        Cure.Token("an amount in the table beside it", TokenKind.Money, TokenKind.Number).Within(Reach.Table),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, GroupKey = "requirements" };
}
