using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Funds or services rest on somebody's word alone, and no written description is filed.</summary>
public sealed partial class OralCommitmentNotDescribedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6207",
        Name = "oral-commitment-not-described",
        Title = "Oral agreement without its terms or a filed description",
        Message = "“{0}” rests on an oral agreement; its terms and a written description of it are not given.",
        Why = "Regulation S-K Item 601(b)(10) reaches agreements that are not in writing: the staff ask for a written description as an exhibit, and for the "
            + "terms, the limit and the enforceability of the promise in the prospectus (Items 303(b)(1) and 404).",
        Fix = "State the material terms (amount, interest, repayment, expiry), that the promise is not binding where that is so, what happens "
            + "if it is not kept, and file a written description of it.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the material terms of this oral agreement, "
            + "including any limit and whether it is enforceable, add a risk factor if the "
            + "person may not perform, and file a written description of it as an exhibit. Refer to Item 601(b)(10) of Regulation S-K.",
        Topics = ["RPT", "MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)"), new Authority("Regulation S-K Item 404(a)"),
            new Authority("Regulation S-K C&DI 146.04", IsVerified: false)],
        Precision = new(2, 4, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.LiquidityAndCapitalResources, "[|Our director, Orla Fenn, has verbally agreed to lend us funds until the "
            + "offering is completed.|]"),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "[|Our president has indicated orally that she will pay the costs of registration.|]"),
        Example.Flagged(SectionKind.Business, "[|We store our seed at a barn under an oral agreement with our founder.|]"),
        Example.Clean(
            SectionKind.RelatedPartyTransactions,
            "Our founder made a verbal agreement with Ida Marrow to share what he earns. In 2024 the company entered into a written agreement that "
            + "settles it.")
            with { Because = "it was put in writing" },
        Example.Clean(
            "# LIQUIDITY AND CAPITAL RESOURCES\n\nOur director has verbally agreed to lend us up to $40,000.\n\n# EXHIBIT INDEX\n\n| Exhibit "
                + "No. | Description |\n|---|---|\n| 3.1 | Articles of Incorporation |\n"
            + "| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Summary of verbal agreement with Orla Fenn |\n| 23.1 | Consent of Dunmore LLP |")
            with { Because = "a description is filed" },
        Example.Clean(SectionKind.RiskFactors, "No representation, written or oral, has been made to you other than in this prospectus."),
        Example.Clean(SectionKind.Business, "Our candidate is taken orally, and verbal abuse of staff is forbidden."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["verbal*", "oral", "orally"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.Business,
            SectionKind.ManagementsDiscussion, SectionKind.LiquidityAndCapitalResources,
        SectionKind.Management, SectionKind.RelatedPartyTransactions, SectionKind.Dilution, SectionKind.Underwriting, SectionKind.Properties,
            SectionKind.FinancialStatements,
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is TableBlock or Heading || !OralPromise().IsMatch(text) || Denied().IsMatch(text)) return;
        if (PutInWriting().IsMatch(hit.Block.Text)) return;

        // A description that is filed leaves the terms to be told in the text.
        var isFiled = hit.Filing.Facts.Of<ExhibitEntry>().Any(entry => Described().IsMatch(entry.Description));
        if (isFiled && RelatedPartyWording.GivesAmount(text)) return;
        var isDoubtful = isFiled || RelatedPartyWording.GivesAmount(text) || text.Contains('%', StringComparison.Ordinal);
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Severity = isDoubtful ? Severity.Info : Severity.Warning,
            Confidence = isDoubtful ? Confidence.Low : Confidence.High,
            GroupKey = "oral",
        });
    }

    [GeneratedRegex(
        @"\b(?:verbal(?:ly)?|oral(?:ly)?) (?:\w+ )?(?:agree[ds]?|agreements?|commit(?:ted|ments?)?|indicated|promised?|offered|assur(?:ed"
            + @"|ances?)|understanding|arrangement|contract|loan|consent(?:ed)?|confirmed|undertak\w+)\b"
        + @"|\b(?:agreed|committed|indicated|promised|offered) (?:verbally|orally)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OralPromise();

    [GeneratedRegex(
        @"\b(?:no|not any|neither|nor|without(?: any)?|whether|if|any|all|supersedes?|prior)\b (?:\w+ ){0,5}(?:verbal|oral)"
            + @"|\b(?:written or (?:oral|verbal)|(?:oral|verbal) or written|written and (?:oral|verbal)|(?:oral|verbal) and written)\b"
            + @"|\b(?:verbal(?:ly)?|oral(?:ly)?) consent",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Denied();

    /// <summary>A promise that was put in writing later; "there is no written agreement" is none.</summary>
    [GeneratedRegex(@"\b(?:entered into|executed|signed|replaced by|set out in) (?:an?|the) written agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PutInWriting();

    [GeneratedRegex(@"\b(?:verbal|oral)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Described();
}
