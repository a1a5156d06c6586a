using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told before, or without, the GAAP figure that it compares with.</summary>
public sealed class NonGaapBeforeGaapRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4801",
        Name = "non-gaap-before-gaap",
        Title = "Non-GAAP measure told before or without the GAAP measure",
        Message = "“{0}” tells {1} before {2}, or without it.",
        Why = "Item 10(e)(1)(i)(A) asks to present the most directly comparable GAAP measure with equal or greater prominence; a non-GAAP "
            + "measure that precedes it, or stands alone, is more prominent (Non-GAAP C&DI 102.10).",
        Fix = "Tell the comparable GAAP figure for the same period first, with the same emphasis; with a margin give the GAAP margin.",
        Comment = "We note that you present {1} on page {page} before or without {2}: “{quote}.” Please present the most directly comparable "
            + "GAAP measure with equal or greater prominence. Refer to Item 10(e)(1)(i)(A) of Regulation S-K.",
        Topics = ["NGPROM"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(A)"), new Authority("Non-GAAP Financial Measures C&DI 102.10")],
        Precision = new(3, 4, 21),
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

            [|Our Adjusted EBITDA was $1.0 million in 2025.|]

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
        Example.Flagged(
            """
            # Prospectus Summary

            [|In 2025 we had Adjusted EBITDA of $1.0 million and a net loss of $4.1 million.|]

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

            The loan lets us borrow while our leverage ratio is below 3.0 times EBITDA of at least $1.0 million.
            """)
            with { Because = "it is a term of a loan" },
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
        if (!sentence.IsProse() || NonGaapTerm.Of(hit.Phrase) is not { } term || !term.IsToldIn(sentence)) return;
        if (hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.LiquidityAndCapitalResources]) && term.Name != "free cash flow") return;

        // The rest of a sentence behind a page break: what went before is not in it.
        if (!char.IsUpper(sentence.Text[0]) && sentence.Index == 0) return;
        var before = hit.Block.Text[..hit.Match.Start];
        if (term.ComparableWords().IsMatch(before)
            || (hit.Block.Previous is ListItem or Paragraph && term.ComparableWords().IsMatch(hit.Block.Previous.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { Arguments = [sentence.Text, term.Name, term.Comparable], GroupKey = term.Name });
    }
}
