using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>Much or all of the proceeds goes to general corporate purposes, and nothing says what those are.</summary>
public sealed class GeneralCorporatePurposesUnexplainedRule : Rule
{
    /// <summary>A remainder for general purposes is customary beside this many quantified uses.</summary>
    private const int QuantifiedUsesForRemainder = 2;

    /// <summary>The share of the proceeds, in percent, from which the staff ask what the general purposes are.</summary>
    private const decimal SignificantPercentage = 33m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2102",
        Name = "general-corporate-purposes-unexplained",
        Title = "General corporate purposes not explained",
        Message = "Proceeds go to “{0}”, and nothing says what these purposes are or what they will cost.",
        Why = "Regulation S-K Item 504 asks for the principal purposes of the net proceeds. “General corporate purposes” names none; where a "
            + "significant part of the proceeds has no specific plan, the prospectus must say so and discuss the principal reasons for the offering.",
        Fix = "Say what the general corporate purposes consist of, with approximate amounts, such as the cost of being a public company, "
            + "inventory or named systems; or state that there is no specific plan for that part and discuss why the offering is made now.",
        Comment = "We note that you intend to use proceeds “{quote}.” Please provide additional details about the ways you may use the "
            + "proceeds for these purposes, with approximate amounts, or state that you have no specific plan for them and discuss the "
            + "principal reasons for the offering.",
        StaffComments = ["calix-2009-12-17#7"],
        Topics = ["USEPROC"],
        Authority = [new Authority("Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds of this offering [|for working capital and other general corporate purposes|]."),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We will use $4.0 million of the net proceeds to pay accrued dividends. We intend to use the remaining net proceeds "
            + "[|for general corporate purposes, including working capital|].")
            with { Because = "beside one named use the rest is still most of the money" },
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We plan to use the proceeds as follows:\n\n- approximately 15% to buy two trucks;\n- approximately 20% to hire drivers; and\n- the balance of approximately 65% [|for general administration|].")
            with { Because = "the share that is not explained is large" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use approximately $20.0 million to complete the Phase 2 trial of our lead candidate, approximately $9.0 million for "
            + "our second program, and the remainder of the net proceeds for working capital and other general corporate purposes.")
            with { Because = "a remainder beside quantified uses is customary" },
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We intend to use the net proceeds for general corporate purposes. General corporate purposes consist of $3.0 million for a new "
            + "billing system, $2.2 million for the cost of being a public company and $4.0 million for inventory."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We used the proceeds of the 2023 notes for working capital and other general corporate purposes.")
            with { Because = "the proceeds of past borrowings are not those of this offering" },
        Example.Clean(
            SectionKind.RiskFactors,
            "Our management will have broad discretion in the use of the net proceeds, including those for general corporate purposes.")
            with { Because = "a risk factor on discretion is customary" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProceedsPlan.IsExpectedOf(profile);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var plan = ProceedsPlan.Of(context.Filing);
        if (plan.Section is null || IsExplained(plan.Section)) return;
        var named = plan.Statements.Where(use => !use.Names(ProceedsPurposes.GeneralCorporate) && use.IsQuantified).ToArray();
        var general = plan.Statements.Where(use => use.Names(ProceedsPurposes.GeneralCorporate)).ToArray();
        var significant = general.Where(use => IsSignificant(use, plan.Statements, named.Length + general.Sum(NamedAmountsIn))).ToArray();
        if (significant.Length == 0) return;

        // With no amounts at all, the same words in the summary are the same comment.
        var summary = named.Length == 0 ? plan.Summary.Where(use => use.Names(ProceedsPurposes.GeneralCorporate)) : [];
        foreach (var use in significant.Concat(summary))
        {
            context.Report(use.Block, WordsOf(use), new ReportDetails
            {
                Confidence = use == significant[0] ? Confidence.High : Confidence.Medium,
                Severity = plan.IsToldToBeOpen ? Severity.Info : Severity.Warning,
                GroupKey = "general-purposes",
            });
        }
    }

    private static bool IsSignificant(ProceedsUse use, IReadOnlyList<ProceedsUse> all, int namedAmounts)
    {
        if (use.Percentage is { } percentage && NamedAmountsIn(use) == 0) return percentage >= SignificantPercentage;
        if (use.Amount is { } amount && NamedAmountsIn(use) == 0)
        {
            var total = all.Sum(other => other.Amount ?? 0);
            return total > 0 && amount / total * 100 >= SignificantPercentage;
        }

        return namedAmounts < QuantifiedUsesForRemainder;
    }

    /// <summary>How many amounts a sentence gives to purposes before it comes to the general ones.</summary>
    private static int NamedAmountsIn(ProceedsUse use)
    {
        var match = ProceedsWording.GeneralPurposes().Match(use.Text);
        return match.Success && use.Block is Paragraph ? ProceedsWording.CountAmounts(use.Text[..match.Index]) : 0;
    }

    private static bool IsExplained(Section section) =>
        section.BodyBlocks.Any(block => block.Sentences.Any(sentence =>
            ProceedsWording.ExplainsGeneralPurposes().IsMatch(sentence.Text) && ProceedsWording.HasAmount(block.Text[sentence.Range.Start..])));

    private static TextSpan WordsOf(ProceedsUse use)
    {
        var match = ProceedsWording.GeneralPurposes().Match(use.Text);
        return match.Success ? new TextSpan(use.Range.Start + match.Index, use.Range.Start + match.Index + match.Length) : use.Range;
    }
}
