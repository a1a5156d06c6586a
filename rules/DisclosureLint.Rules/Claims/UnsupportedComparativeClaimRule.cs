using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>The issuer sets its products or itself above others without saying what shows it.</summary>
public sealed class UnsupportedComparativeClaimRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2002",
        Name = "unsupported-comparative-claim",
        Title = "Superlative or comparison without support",
        Message = "“{0}” sets the company or its products above others without the support for it.",
        Why = "Rule 408 asks for whatever is needed to make the statements made not misleading; Rule 418 lets the staff ask for the support of any claim. The "
            + "staff ask for the test, study or data behind a superlative or comparison, or for its removal.",
        Fix = "Disclose the support in the prospectus (the test, its date and result, the products compared), state it as a belief with its "
            + "basis, or delete it.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the support for this statement, or characterize it as your belief and "
            + "explain the basis, or remove it.",
        StaffComments = ["calix-2009-12-17#14"],
        Topics = ["COMPARATIVE", "LEADER"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Precision = new(32, 45, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our kilns are the most efficient in the ceramics industry|]."),
        Example.Flagged(SectionKind.Business, "[|Our valves seal more reliably than conventional gate valves|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We offer growers a unique combination of sensors and advice|]."),
        Example.Flagged(SectionKind.Business, "[|Our crews finish at a fraction of the cost of traditional dredging|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "We believe [|our coatings are superior to every paint on the market|].")
            with { Because = "a bare belief gives no basis" },
        Example.Clean(SectionKind.Business, "Our competitors may offer products that are more reliable than ours."),
        Example.Clean(SectionKind.Business, "In tests that Corrigan Laboratory ran in May 2024, our filters removed more lead than the "
            + "conventional filters of three other makers."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Our gross margin was higher than in 2023, and freight was lower than we had expected."),
        Example.Clean(SectionKind.ProspectusSummary, "Our aim is to build the safest scaffold in the trade."),
        Example.Clean(SectionKind.Business, "We serve riders seeking state of the art stables in Vermont.")
            with { Because = "it is what the customers want" },
        Example.Clean(SectionKind.Business, "We had 41,000 unique visitors in March."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context) => context.Register<Claim>(Judge);

    private static void Judge(NodeContext<Claim> context)
    {
        var claim = context.Node;
        if (claim.Cue.Predicate != ClaimPredicate.Comparison || claim.IsSupported || claim.IsTested || (claim.Cue.Family == "advantage"
            && claim.Block is Heading)) return;
        if (claim.Voice is ClaimVoice.Aim or ClaimVoice.Negation or ClaimVoice.Conditional) return;

        // A founder's letter speaks of the world rather than of the product.
        var isLetter = claim.Section.TopLevel.Title.ContainsIgnoringCase("letter");
        var isWeak = claim.Cue.Weight == CueWeight.Weak || claim.Block is Heading || claim.IsHeading || isLetter || claim.Support.HasFlag(ClaimSupport.Example)
            || (claim.Cue.Family == "comparative" && SupportReader.IsMeasured(claim.Block.Text.AsSpan(claim.Range.Start, claim.Range.Length)));
        var isSoftened = claim.Voice is ClaimVoice.Belief or ClaimVoice.Future;
        context.Report(claim.Block, claim.Range, new ReportDetails
        {
            Confidence = isWeak || isSoftened ? Confidence.Low : Confidence.Medium,

            // Puffery and beliefs draw the comment now and then only.
            Severity = isWeak || isSoftened ? Severity.Info : null,
            GroupKey = claim.Cue.Family is "superlative" or "comparative" ? null : claim.Cue.Family,
        });
    }
}
