using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>Funds or services rest on somebody's word alone, and no written description is filed.</summary>
public sealed class OralCommitmentNotDescribedRule : StatementRule
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
    protected override Saying When => Saying.Of(Concepts.OralPromise).In(
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.Business, SectionKind.ManagementsDiscussion,
        SectionKind.LiquidityAndCapitalResources, SectionKind.Management, SectionKind.RelatedPartyTransactions, SectionKind.Dilution,
        SectionKind.Underwriting, SectionKind.Properties, SectionKind.FinancialStatements);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
        [Cure.Concept("that it was put in writing", Concepts.PromisePutInWriting).Within(Reach.Paragraph)];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // A description that is filed leaves the terms to be told in the text.
        var isFiled = context.Filing.Facts.Of<ExhibitEntry>().Any(entry => entry.Description.ContainsIgnoringCase("verbal") || entry.Description.ContainsIgnoringCase("oral "));
        var terms = context.Look(Cure.Token("an amount or rate", TokenKind.Money, TokenKind.Percentage).Within(Reach.Sentence));
        if (isFiled && terms.Found is not null) return null;
        var isDoubtful = isFiled || terms.Found is not null;
        return new ReportDetails
        {
            LookedFor = [.. lookedFor, terms],
            Severity = isDoubtful ? Severity.Info : null,
            Confidence = isDoubtful ? Confidence.Low : Confidence.High,
            GroupKey = "oral",
        };
    }
}
