using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Funds are said to be enough for twelve months, and elsewhere there is doubt about survival.</summary>
public sealed class SufficiencyClaimedDespiteDoubtRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4704",
        Name = "sufficiency-claimed-despite-doubt",
        Title = "Funds said to be enough despite going concern doubt",
        Message = "“{0}” says that funds are enough, and “{1}” tells of doubt about going on.",
        Why = "Doubt under ASC 205-40 means that it is probable that obligations of the coming year cannot be met. A statement that funds suffice for the same "
            + "year contradicts it; Item 303(b)(1) asks for the deficiency and the plan to remedy it.",
        Fix = "Bring the two together: say for how long the funds last, what is missing for twelve months, and what you plan, or explain why the doubt no longer exists.",
        Comment = "We note your statement on page {page} that “{quote}.” You also disclose substantial doubt about your ability to continue as a going concern. "
            + "Please reconcile these disclosures.",
        Topics = ["GOING", "LIQUIDITY12"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)"), new Authority("FASB ASC Subtopic 205-40")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.LiquidityAndCapitalResources,
            "[|We believe our present funds are adequate for our planned activities in the coming twelve months.|] Our auditors doubt that we will continue in existence."),
        Example.Flagged(
            "# Risk Factors\n\nOur losses raise substantial doubt about our ability to continue as a going concern. We need $2.0 million and plan to raise it from our founders.\n\n"
            + "# Liquidity and Capital Resources\n\n[|We believe that our cash is sufficient to meet our obligations for the next twelve months.|]"),
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "Our cash will not be sufficient for the next twelve months, which raises substantial doubt about our ability to continue as a going concern. We need $2.0 million and plan to raise it."),
        Example.Clean(
            SectionKind.LiquidityAndCapitalResources,
            "We believe that our cash is sufficient for the next twelve months. Management concluded that its plans have alleviated the substantial doubt about our ability to continue as a going concern."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (GoingConcernDoubt.In(context.Filing) is not { } doubt) return;
        foreach (var statement in LiquiditySection.StatementsIn(context.Filing))
        {
            if (!statement.IsSufficient || statement.CountsProceeds || statement.Horizon == LiquidityHorizon.Vague) continue;
            context.Report(statement.Block, statement.Range, new ReportDetails
            {
                Arguments = [statement.Block.Text[statement.Range.Start..statement.Range.End], doubt.Sentence.Text],
                Related = [Place.Of(doubt.Sentence, "the doubt")],
                GroupKey = "sufficiency",
            });
        }
    }
}
