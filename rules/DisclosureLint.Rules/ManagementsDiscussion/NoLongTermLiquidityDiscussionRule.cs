using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Liquidity is discussed for the next twelve months only.</summary>
public sealed class NoLongTermLiquidityDiscussionRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4002",
        Name = "no-long-term-liquidity-discussion",
        Title = "No discussion of liquidity beyond twelve months",
        Message = "“{0}” ends the discussion of liquidity: nothing is said of the needs beyond the next twelve months and how they will be met.",
        Why = "Regulation S-K Item 303(b)(1) asks for material cash requirements and the ability to meet them in the short term, the next twelve "
            + "months, and in the long term, the time beyond. The staff consider \"long-term\" to be the period in excess of the next twelve "
            + "months (Release No. 33-6835, Section III.C; Release No. 33-8350, footnote 43).",
        Fix = "Add a discussion of the period beyond the next twelve months: the known requirements with amounts and times, and the sources that "
            + "will meet them, with and without the proceeds of the offering.",
        Comment = "We note your statement on page {page} that “{quote}.” Please provide a more detailed discussion of your ability to meet your "
            + "long-term liquidity needs. We consider “long-term” to be the period in excess of the next twelve months.",
        StaffComments = ["calix-2009-12-17#13"],
        Topics = ["LIQUIDITY12"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("Release No. 33-6835, Section III.C"),
            new Authority("Release No. 33-8350, Section IV and footnote 43"),
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
            + "We had cash of $21.0 million at June 30, 2026. [|We believe that our cash will be sufficient to meet our working capital needs for at least the next 12 months.|] "
            + "We spent $2.0 million on ovens in 2025."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "[|Management estimates that cash flow and the revolving line will fund operations through the coming year.|] "
            + "Our long-term debt was $4.0 million, and we hold long-term investments.")
            with { Because = "long-term debt and investments are balance sheet items, not a discussion" },
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient for at least the next 12 months. Beyond the next twelve months, we need $12.0 million for a second bakery, "
            + "which we expect to pay from cash flow."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be enough for the next twelve months. Over the longer term we will have to raise about $40 million to finish our plant."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash will be sufficient to fund our operations through the end of 2029.")
            with { Because = "the statement itself looks further than twelve months" },
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "Our cash will not be sufficient to fund our operations for the next twelve months, which raises substantial doubt about our ability to continue as a going concern.")
            with { Because = "the issuer has told that it may not see the long term" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var statements = LiquiditySection.StatementsIn(context.Filing).ToArray();
        if (Array.Exists(statements, statement => !statement.IsSufficient || statement.Horizon == LiquidityHorizon.Longer)) return;
        if (Array.Find(statements, statement => statement.Horizon == LiquidityHorizon.TwelveMonths) is not { } anchor) return;
        var beyond = CureSearch.Look(context.Filing.Reading, anchor.Statement, Beyond);
        if (beyond.Found is not null) return;

        // A list of what future needs depend on is no discussion, but staff of recent years let it pass.
        var isListed = CureSearch.Look(context.Filing.Reading, anchor.Statement, Listed).Found is not null;
        context.Report(anchor.Block, anchor.Range, new ReportDetails
        {
            LookedFor = [beyond],
            Confidence = isListed ? Confidence.Low : Confidence.High,
            Severity = isListed ? Severity.Info : null,
        });
    }

    private static readonly Cure Beyond = Cure.Concept("a look beyond twelve months", Concepts.TimeBeyondAYear).Within(Reach.Section).AlsoIn(SectionKind.LiquidityAndCapitalResources);

    private static readonly Cure Listed = Cure.Concept("what future needs depend on", Concepts.NeedsThatDepend).Within(Reach.Section);
}
