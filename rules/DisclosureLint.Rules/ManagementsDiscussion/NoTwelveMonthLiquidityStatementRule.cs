using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The discussion of liquidity does not say whether the funds suffice for twelve months.</summary>
public sealed class NoTwelveMonthLiquidityStatementRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4004",
        Name = "no-twelve-month-liquidity-statement",
        Title = "No statement on liquidity for the next twelve months and beyond",
        Message = "“{0}” gives no period: say whether the funds suffice for the next twelve months and beyond.",
        Why = "Regulation S-K Item 303(b)(1) asks for an analysis of the ability to generate and obtain adequate cash in the short term, the next "
            + "twelve months, and in the long term, and for any deficiency with the course of action to remedy it.",
        Fix = "State whether the sources at hand suffice for at least the next twelve months and for the time beyond, with the assumptions and "
            + "the amounts needed; if they do not, tell the deficiency and how it will be met.",
        Comment = "We note your discussion of liquidity on page {page}, including “{quote}.” Please revise to state whether your existing sources "
            + "of liquidity are sufficient to meet your requirements for the next twelve months, and separately discuss the period beyond.",
        Topics = ["LIQUIDITY12"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("Release No. 33-8350, Section IV"),
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
            + "[|We believe that our cash and our credit line will be sufficient to meet our operating needs for the foreseeable future.|] We had cash of $4.0 million."),
        Example.Flagged(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "[|We had cash of $2.2 million at June 30, 2026.|] Operating activities used $1.9 million in 2025. We paid $0.4 million for vans."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "We believe that our cash is sufficient to meet our requirements for the next 12 months."),
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "Our losses raise substantial doubt about our ability to continue as a going concern. We had cash of $0.2 million.")
            with { Because = "the doubt answers the question" },
        Example.Clean(
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\n"
            + "At our present rate of spending, our cash will last until about March 2027."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (!context.Filing.Main.Outline.IsReliable || LiquiditySection.Of(context.Filing) is not { } liquidity) return;
        var statements = LiquiditySection.StatementsIn(context.Filing).ToArray();
        if (Array.Exists(statements, statement => statement.Horizon != LiquidityHorizon.Vague || !statement.IsSufficient)) return;
        var position = context.Filing.Reading.Of(Concepts.CashPosition).FirstOrDefault(hit => hit.Reading.Block is Paragraph
            or ListItem && hit.Reading.Block.Section.IsWithin(liquidity.Kind));
        if (statements.Length == 0 && position.Reading is null) return;
        var statement = statements.Length > 0 ? statements[0].Statement : position.Statement;
        var answer = CureSearch.Look(context.Filing.Reading, statement, Answer);
        if (answer.Found is not null) return;
        context.Report(statement.Reading.Block.Sentences[statement.SentenceIndex], new ReportDetails { LookedFor = [answer] });
    }

    private static readonly Cure Answer = Cure
        .Concept("how long the money lasts", Concepts.PlanForTwelveMonths, Concepts.DoubtAboutSurvival)
        .Within(Reach.Section).AlsoIn(SectionKind.ManagementsDiscussion);
}
