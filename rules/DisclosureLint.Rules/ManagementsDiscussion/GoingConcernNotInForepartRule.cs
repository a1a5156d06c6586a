using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>There is substantial doubt about survival, and the summary or the discussion of liquidity is silent about it.</summary>
public sealed class GoingConcernNotInForepartRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4701",
        Name = "going-concern-not-in-forepart",
        Title = "Going concern doubt missing from the summary or the discussion of liquidity",
        Message = "“{0}” does not mention the substantial doubt about the ability to continue as a going concern that is told elsewhere.",
        Why = "Doubt about survival in the twelve months after the statements (ASC 205-40) is among the most significant facts of an offering: "
            + "the staff look for it in the summary, among the first risk factors, and in the discussion of liquidity with the plan to overcome it "
            + "(Item 303(b)(1); Financial Reporting Codification Section 607.02).",
        Fix = "State the doubt in the summary, and in the discussion of liquidity with the rate at which cash is used, how long it lasts, the "
            + "amount needed for twelve months and management's plan.",
        Comment = "We note that there is substantial doubt about your ability to continue as a going concern. Please disclose this prominently in "
            + "“{section}” on page {page}, with the amount you need over the next twelve months and your plans to obtain it.",
        Topics = ["GOING"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(1)"),
            new Authority("FASB ASC Subtopic 205-40"),
            new Authority("Financial Reporting Codification Section 607.02", IsVerified: false),
        ],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# [|Prospectus Summary|]\n\nWe rent out houseboats on two lakes.\n\n# Management's Discussion and Analysis of Financial "
                + "Condition and Results of Operations\n\n"
            + "## Liquidity and Capital Resources\n\nOur losses raise substantial doubt about our ability to continue as a going concern."),
        Example.Flagged(
            "# Prospectus Summary\n\nOur auditor has expressed substantial doubt about our ability to continue as a going concern.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## [|Liquidity and Capital "
            + "Resources|]\n\nWe had cash of $60,000 at June 30, 2026."),
        Example.Clean(
            "# Prospectus Summary\n\nThere is substantial doubt that we can continue as a going concern.\n\n"
            + "# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital "
            + "Resources\n\nThese losses raise substantial doubt about our ability to continue as a going concern."),
        Example.Clean(
            "# Prospectus Summary\n\nWe rent out houseboats on two lakes.\n\n# Risk Factors\n\nIf our losses continue, they could raise "
                + "substantial doubt about our ability to continue as a going concern.")
            with { Because = "it is a possibility, not a doubt that exists" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable || GoingConcernDoubt.In(filing) is not { } doubt) return;
        foreach (var section in Forepart(filing))
        {
            if (section.Heading is null || section.Blocks.Any(block => filing.Reading.Of(block) is { } reading
                && IsMentioned(reading))) continue;
            var place = section.Kind == SectionKind.ManagementsDiscussion ? LiquiditySection.Of(filing) ?? section : section;
            if (place.Heading is { } heading)
                context.Report(heading, new ReportDetails { Confidence = Confidence.High, Related = [Place.Of(doubt.Sentence, "told here")] });
        }
    }

    private static IEnumerable<Section> Forepart(Filing filing)
    {
        if (filing.Find(SectionKind.ProspectusSummary) is { } summary) yield return summary;
        if ((filing.Find(SectionKind.ManagementsDiscussion) ?? LiquiditySection.Of(filing)) is { } discussion) yield return discussion;
    }

    private static bool IsMentioned(BlockReading reading) =>
        reading.Has(Concepts.GoingConcern) || reading.Has(Concepts.DoubtAboutSurvival) || reading.Has(Concepts.DoubtToldToBeOvercome);
}
