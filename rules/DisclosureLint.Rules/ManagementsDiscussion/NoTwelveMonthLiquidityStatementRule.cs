using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The discussion of liquidity does not say whether the funds suffice for twelve months.</summary>
public sealed partial class NoTwelveMonthLiquidityStatementRule : Rule
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
        Precision = new(3, 3, 21),
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
            "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## [|Liquidity and Capital Resources|]\n\n"
            + "We had cash of $2.2 million at June 30, 2026. Operating activities used $1.9 million in 2025. We paid $0.4 million for vans."),
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
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

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
        var discussion = context.Filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.Sentences);
        if (discussion.Any(sentence => Answered().IsMatch(sentence.Text))) return;
        if (statements.Length > 0) context.Report(statements[0].Block, statements[0].Range);
        else if (liquidity.Heading is { } heading) context.Report(heading);
    }

    /// <summary>Doubt about survival, or a plan for a stated period.</summary>
    [GeneratedRegex(@"\bsubstantial doubt\b|\bgoing concern\b|\b(?:next|coming|following|least|for|over)\s+(?:the\s+)?(?:next\s+)?(?:twelve|12|eighteen|18|24)(?:\s*\(\d+\))?[- ]months?\b(?:[^.]|\.(?=\d)){0,160}\b(?:cash|fund|capital|liquidity|expens|operat|need)|\b(?:cash|fund|capital|liquidity|expens|operat|need)\w*\b(?:[^.]|\.(?=\d)){0,160}\b(?:next|coming|following)\s+(?:twelve|12|eighteen|18|24)(?:\s*\(\d+\))?[- ]months?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
