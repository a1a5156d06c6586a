using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told, and no table reconciles it to GAAP.</summary>
public sealed class NonGaapWithoutReconciliationRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4802",
        Name = "non-gaap-without-reconciliation",
        Title = "Non-GAAP measure without a reconciliation",
        Message = "“{0}” tells {1}, and no table reconciles it to {2}.",
        Why = "Item 10(e)(1)(i)(B) asks for a quantitative reconciliation to the most directly comparable GAAP measure for each period "
            + "presented.",
        Fix = "Add a table that begins with the comparable GAAP measure and shows each adjustment for each period.",
        Comment = "We note that you present {1} on page {page}: “{quote}.” Please provide a reconciliation to {2}, the most directly comparable "
            + "GAAP measure, for each period presented. Refer to Item 10(e)(1)(i)(B) of Regulation S-K.",
        Topics = ["NGRECON"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(B)"), new Authority("Non-GAAP Financial Measures C&DI 102.06 and 103.02")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Prospectus Summary

            In 2025 we had a net loss of $4.1 million. [|Our Adjusted EBITDA was $1.0 million.|]

            # Business

            Adjusted EBITDA is useful to investors, since it leaves out financing.
            """),
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            Net cash provided by operating activities was $9.0 million in 2025. [|Free cash flow was $6.2 million.|] It is useful to investors and does not represent residual cash flow for discretionary expenditures.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            In 2025 we had a net loss of $4.1 million and Adjusted EBITDA of $1.0 million.

            # Management's Discussion and Analysis

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Depreciation | 1,200 |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,000 |

            Adjusted EBITDA is useful to investors because it leaves out costs that vary with financing.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            We look for targets with strong free cash flow.
            """)
            with { Because = "no figure is told" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases { get; } = [.. NonGaapTerm.All.SelectMany(term => term.Cues)];


    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors) || NonGaapTerm.Of(hit.Phrase) is not { } term
            || !term.IsToldIn(sentence)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is TableBlock or ImageBlock && term.Words().IsMatch(block.Text)
            && term.ComparableWords().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { Arguments = [sentence.Text, term.Name, term.Comparable], GroupKey = term.Name });
    }
}
