using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.FinancialStatements;

/// <summary>Revenue is deferred for reasons that are named but not explained: which arrangements, how much, which terms.</summary>
public sealed partial class RevenueDeferralUnexplainedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7203",
        Name = "revenue-deferral-unexplained",
        Title = "Revenue deferred without the arrangements, amounts and terms",
        Message = "“{0}” names a reason for deferring revenue without the kinds of arrangement and the amounts deferred for each.",
        Why = "ASC 606-10-50 asks for the performance obligations, when they are satisfied, significant payment terms and the balances of "
            + "contract liabilities. Under the rules of the seed letter (evidence of fair value, fixed or determinable fees) the staff asked for "
            + "the same: which arrangements, how much, and the history of extended terms.",
        Fix = "Describe each kind of arrangement that leads to deferral, quantify the amounts deferred for each, say which customers get longer "
            + "terms and how they have paid, and when the revenue will be recognized.",
        Comment = "We note on page {page}: “{quote}.” Please discuss in detail the revenue arrangements that result in deferred revenue and those "
            + "with extended terms, and quantify the amounts deferred for each type of arrangement. Tell us your payment history with customers "
            + "that were given extended terms, and your reasons for granting them.",
        StaffComments = ["calix-2009-12-17#22"],
        Topics = ["REVREC"],
        Authority =
        [
            new Authority("ASC 606-10-50-1 to 50-20", IsVerified: false),
            new Authority("SOP 97-2; EITF 00-21; ASC 605-25", IsSuperseded: true, IsVerified: false),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|Some customers enjoy longer payment terms, for which the fee is not considered fixed, and revenue on those sales is deferred.|]"),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "[|Revenue is deferred where we lack vendor-specific objective evidence of fair value for an undelivered element.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Revenue on sales with longer payment terms is deferred until payment is due. At December 31, 2025 we had deferred $1.4 million for eleven leasing customers under such terms."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "Subscription fees billed in advance are recorded as deferred revenue and recognized ratably over the term."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "Deferred tax assets are reduced by a valuation allowance."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(
            [
                "extended terms", "extended payment*", "longer payment*", "longer terms", "longer time to pay", "more time to pay", "vsoe", "vendor-specific objective*",
                "vendor specific objective*", "fixed or determinable", "fixed and determinable", "undelivered element*", "undelivered items", "delivery is incomplete",
                "not yet delivered", "partially delivered", "partial delivery", "customer acceptance", "acceptance provisions",
            ],
            Judge,
            SectionKind.FinancialStatements);
    }

    private static void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || !Deferral().IsMatch(sentence) || !Revenue().IsMatch(hit.Block.Text)) return;

        if (NearBlocks(hit.Block).Any(block => Quantified().IsMatch(block.Text))) return;

        // Longer terms are what the staff asked about; the other reasons are often boilerplate of the policy.
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Severity = LongerTerms().IsMatch(sentence) ? null : Severity.Info,
            GroupKey = "deferral",
        });
    }

    /// <summary>The policy's neighbourhood: its list of arrangements, the amounts behind it.</summary>
    private static IEnumerable<Block> NearBlocks(Block block)
    {
        const int Reach = 5;
        yield return block;
        var (back, ahead) = (block.Previous, block.Next);
        for (var i = 0; i < Reach; i++)
        {
            if (back is not null && IsAboutDeferral(back)) yield return back;
            if (ahead is not null && IsAboutDeferral(ahead)) yield return ahead;
            (back, ahead) = (back?.Previous, ahead?.Next);
        }
    }

    private static bool IsAboutDeferral(Block block) => block is ListItem || block.Text.ContainsIgnoringCase("defer");

    [GeneratedRegex(@"\b(?:defer(?:s|red|rals?|ring)?|not recogni[sz]ed?|recogni[sz]ed? (?:only )?(?:when|as|upon)|lack)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deferral();

    [GeneratedRegex(@"\b(?:revenues?|sales|fees?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Revenue();

    [GeneratedRegex(@"\b(?:extended|longer|more time)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongerTerms();

    /// <summary>An amount tied to the kind of arrangement, not a mere balance of deferred revenue.</summary>
    [GeneratedRegex(@"\b(?:extended|longer|such|these|those|under) (?:payment )?(?:terms|arrangements?|conditions)\b(?:[^.]|\.(?=\d)){0,160}\$ ?\d|\$ ?\d[\d.,]*(?:[^.]|\.(?=\d)){0,120}\b(?:terms|arrangements?|undelivered|upgrades?|acceptance)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantified();
}
