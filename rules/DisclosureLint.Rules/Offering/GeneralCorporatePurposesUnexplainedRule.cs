using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
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
        Applies = ProceedsLedger.Expected,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "The money that this sale brings in is meant [|for the needs of the business as our board sees fit|]."),
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

    private static void Check(NodeContext<Filing> context)
    {
        var ledger = ProceedsLedger.Of(context.Filing);
        if (ledger.Section is null)
        {
            // A summary alone, without the section, is all there is to read.
            if (ledger.Summary.FirstOrDefault(use => use.IsGeneralAlone && !use.IsQuantified) is { } told)
                context.Report(told.Block, WordsOf(told), new ReportDetails { Severity = Severity.Info, Confidence = Confidence.Low, GroupKey = "general-purposes" });
            return;
        }

        if (IsExplained(ledger)) return;
        var named = ledger.Uses.Count(use => !use.Names(Concepts.GeneralPurposes) && use.IsQuantified);
        var general = ledger.Uses.Where(use => use.Names(Concepts.GeneralPurposes) && IsSignificant(use, ledger, named)).ToArray();
        if (general.Length == 0) return;

        // Where no amounts are given at all, that is the comment, and what the purposes are is told.
        var isNamed = ledger.Blocks.In(Concepts.GeneralPurposesExplained).Any();
        if (isNamed && named == 0 && ledger.Uses.Any(use => !use.IsGeneralAlone)) return;

        // With no amounts at all, the same words in the summary are the same comment.
        var summary = named == 0 ? ledger.Summary.Where(use => use.Names(Concepts.GeneralPurposes)) : [];
        foreach (var use in general.Concat(summary))
        {
            context.Report(use.Block, WordsOf(use), new ReportDetails
            {
                Confidence = use == general[0] ? Confidence.High : Confidence.Medium,
                Severity = ledger.IsToldToBeOpen || isNamed ? Severity.Info : null,
                GroupKey = "general-purposes",
            });
        }
    }

    private static bool IsSignificant(ProceedsUse use, ProceedsLedger ledger, int named)
    {
        if (use.Percentage is { } percentage) return percentage >= SignificantPercentage;
        if (use.Amount is not { } amount) return named < QuantifiedUsesForRemainder;
        var total = ledger.Uses.Sum(other => other.Amount ?? 0);
        return total > 0 && amount / total * 100 >= SignificantPercentage;
    }

    /// <summary>What the purposes consist of, with an amount in the same paragraph or list.</summary>
    private static bool IsExplained(ProceedsLedger ledger) =>
        ledger.Blocks.In(Concepts.GeneralPurposesExplained).Any(hit => hit.Reading.Tokens.Skip(hit.Start)
            .Any(token => token.Kind is TokenKind.Money or TokenKind.Percentage));

    /// <summary>From the preposition before the first general purpose to the end of the last.</summary>
    private static TextSpan WordsOf(ProceedsUse use)
    {
        var hits = use.Reading.Of(Concepts.GeneralPurposes).Where(hit => hit.Start < use.End && hit.End > use.Start).ToArray();
        var start = hits[0].Start;
        while (start > use.Start && use.Reading.Tags[start - 1] is Tag.Determiner or Tag.Possessive) start--;
        if (start > 0 && use.Reading.Tags[start - 1] == Tag.Preposition) start--;
        return use.Reading.RangeOf(start, hits[^1].End);
    }
}
