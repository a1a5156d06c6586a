using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Liquidity is discussed for the next twelve months only.</summary>
public sealed partial class NoLongTermLiquidityDiscussionRule : Rule
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
        Precision = new(2, 5, 21),
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
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

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
        var part = LiquiditySection.Of(context.Filing) ?? context.Filing.Find(SectionKind.ManagementsDiscussion);
        var told = part?.Sentences.ToArray() ?? [];
        if (Array.Exists(told, sentence => LongTerm().IsMatch(sentence.Text))) return;

        // A list of what future needs depend on, or of what falls due when, is no discussion, but staff of recent years let it pass.
        var hasList = Array.Exists(told, sentence => NeedsDepend().IsMatch(sentence.Text) || Matures().IsMatch(sentence.Text));
        context.Report(anchor.Block, anchor.Range, new ReportDetails
        {
            Confidence = hasList ? Confidence.Low : Confidence.High,
            Severity = hasList ? Severity.Info : null,
        });
    }

    [GeneratedRegex(@"\b(?:beyond|after|past|following|in excess of|more than|longer than|subsequent to)\s+(?:the\s+|those\s+|these\s+|such\s+|that\s+)?(?:next\s+|coming\s+|first\s+|following\s+|initial\s+)?(?:twelve|12)(?:\s*\(12\))?[- ]months?|\b(?:beyond|after)\s+(?:that|this|such|the next|the coming)\s+(?:period|date|time|year|point|horizon)\b|\bthereafter\b(?:[^.]|\.(?=\d)){0,80}\b(?:fund|cash|capital|financ|need)|\b(?:in|over|for|on|during)\s+(?:the|a)\s+long(?:er)?[- ](?:term|run)\b(?:[^.]|\.(?=\d)){0,200}\b(?:fund|cash|capital|liquid|financ|need|require|raise|repay|obligat)|\blong(?:er)?[- ](?:term|run|range)\s+(?:\w+\s+)?(?:liquidity|cash|capital|funding|financing|working capital|financial)\s+(?:and\s+\w+\s+)?(?:needs?|requirements?|resources|sources|position|commitments|obligations|plans?)\b|\blong(?:er)?[- ]term\s+(?:liquidity|needs)\b|\bshort(?:er)?[- ](?:\s*term)?\s*(?:and|or|,)\s*long(?:er)?[- ]term\b|\bover the next (?:several|two|three|four|five|few)\b(?:[^.]|\.(?=\d)){0,120}\b(?:fund|cash|capital|spend|invest|financ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongTerm();

    [GeneratedRegex(@"\bmatur(?:e|es|ing|ity|ities)\b.{0,160}\b(?:20\d\d|years?)\b|\b(?:may|could|might) (?:raise|seek|obtain) (?:such |additional )?capital through\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Matures();

    [GeneratedRegex(@"\b(?:future|actual|our|longer)\s+(?:\w+\s+)?(?:capital|cash|funding|liquidity|financing)\s+(?:\w+\s+)?(?:requirements|needs)\b(?:[^.]|\.(?=\d)){0,80}\bdepend", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeedsDepend();
}
