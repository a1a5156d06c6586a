using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary tells growth and leaves out, beside it, the net losses of the same periods.</summary>
public sealed partial class GrowthWithoutNetLossesRule : Rule
{
    private const int NearBlocks = 2;
    private static readonly SectionKind[] Elsewhere = [SectionKind.TheOffering, SectionKind.SummaryFinancialData,
        SectionKind.RiskFactorSummary, SectionKind.RiskFactors];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2003",
        Name = "growth-without-net-losses",
        Title = "Growth told in the summary without the net losses of the same periods",
        Message = "“{0}” tells growth; no net loss for the same periods stands beside it.",
        Why = "Regulation S-K Item 503 asks for a summary that is not misleading by what it leaves out, and Rule 408 for whatever is needed to balance it. The "
            + "staff ask to put quantified net losses beside the growth.",
        Fix = "Quantify your net losses for the same periods in the same paragraph, with equal prominence.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please balance your disclosure with quantified disclosure of your "
            + "net losses for the same periods.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 408")],
        Precision = new(3, 7, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our revenue grew from $21.4 million in 2024 to $30.9 million in 2025, an increase "
            + "of 44%|]. We rent looms to weavers."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Subscriptions rose 61% during the last fiscal year|], and we opened a depot in Tulsa."),
        Example.Clean(SectionKind.ProspectusSummary, "Our revenue grew 44% in 2025, to $30.9 million, and our net loss widened from $6.0 "
            + "million to $8.8 million."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Revenue increased 44% in 2025, to $30.9 million.")
            with { Because = "the discussion stands beside the statements" },
        Example.Flagged("# Prospectus Summary\n\n[|We have successfully scaled our kennels across three states|].\n\n# Risk Factors\n\nWe "
            + "incurred a net loss of $4.1 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n[|Our app had over 3 million registered users in May 2026|].\n\n# Risk Factors\n\nWe "
            + "incurred a net loss of $4.1 million in 2025."),
        Example.Flagged("# Prospectus Summary\n\n[|We have experienced rapid growth in orders|].\n\n# Risk Factors\n\nWe expect our growth "
            + "rate to decline as the market for looms matures.")
            with { Because = "the issuer itself expects the growth to slow" },
        Example.Clean("# Prospectus Summary\n\nWe have experienced rapid growth in orders, and we expect it to slow.\n\n# Risk Factors\n\nWe "
            + "expect our growth rate to decline as the market for looms matures."),
        Example.Clean(SectionKind.ProspectusSummary, "We believe that demand for looms will grow as more schools teach weaving."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context) => context.Register<Sentence>(Judge, SectionKind.ProspectusSummary);

    private static void Judge(NodeContext<Sentence> context)
    {
        var sentence = context.Node;
        if (sentence.Block is TableBlock or Heading || sentence.Section.IsWithinAny(Elsewhere) || GrowthClaim.Find(sentence) is not { } claim) return;
        var hasLosses = context.Filing.Profile.HasNetLosses?.Value;
        if (hasLosses == false)
        {
            if (IsNear(sentence.Block, GrowthClaim.IsLimited) || !ExpectsDecline(context.Filing)) return;
            context.Report(sentence.Block, claim.Range, new ReportDetails
            {
                Message = "“{0}” tells growth; the risk factors say that it is expected to slow, and the summary does not say so beside it.",
                Confidence = claim.Kind == GrowthKind.Scale ? Confidence.Low : Confidence.Medium,
                Severity = claim.Kind == GrowthKind.Scale ? Severity.Info : null,
                GroupKey = claim.Kind == GrowthKind.Scale ? "scale" : "growth",
            });
            return;
        }

        // Without certainty about losses only growth in figures is worth a note.
        if (IsNear(sentence.Block, Loss().IsMatch) || (hasLosses is null && claim.Kind != GrowthKind.Quantified)) return;

        // A size reached is weaker than growth, and the losses may stand elsewhere in the summary.
        var isBalancedElsewhere = claim.Kind == GrowthKind.Scale
            && SummaryNarrative.BlocksOf(context.Filing).Any(block => SummaryNarrative.QuantifiesLosses(block.Text));
        context.Report(sentence.Block, claim.Range, new ReportDetails
        {
            Confidence = hasLosses is null ? Confidence.Low : claim.Kind == GrowthKind.Quantified ? Confidence.High : Confidence.Medium,
            Severity = hasLosses is null || isBalancedElsewhere ? Severity.Info : null,
            GroupKey = isBalancedElsewhere ? "scale" : "growth",
        });
    }

    private static bool ExpectsDecline(Filing filing) =>
        filing.SectionsOf(SectionKind.RiskFactors).SelectMany(section => section.Blocks).Any(block => GrowthClaim.ExpectsDecline(block.Text));

    private static bool IsNear(Block block, Func<string, bool> isBalance)
    {
        if (isBalance(block.Text)) return true;
        var (before, after) = (block.Previous, block.Next);
        for (var i = 0; i < NearBlocks; i++)
        {
            if (before is not null && before.Section.TopLevel == block.Section.TopLevel && isBalance(before.Text)) return true;
            if (after is not null && after.Section.TopLevel == block.Section.TopLevel && isBalance(after.Text)) return true;
            (before, after) = (before?.Previous, after?.Next);
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:net loss(?:es)?|accumulated deficit|loss(?:es)? of|net income)\b[^.]{0,120}(?:\$|\d)|\bnet loss(?:es)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loss();
}
