using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told, and nothing says why it is useful to investors.</summary>
public sealed partial class NonGaapUseNotToldRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4805",
        Name = "non-gaap-use-not-told",
        Title = "Usefulness of a non-GAAP measure not told",
        Message = "“{0}” tells {1}, and the filing does not say why it is useful to investors.",
        Why = "Item 10(e)(1)(i)(C) and (D) ask for the reasons why management believes that the measure is useful to investors, and for its own "
            + "additional purposes.",
        Fix = "Say for each measure why it is useful to investors about this company, how management uses it, and its limits.",
        Comment = "We note that you present {1} on page {page}: “{quote}.” Please disclose why management believes that this measure provides "
            + "useful information to investors and the purposes for which management uses it. Refer to Item 10(e)(1)(i)(C) and (D) of Regulation "
            + "S-K.",
        Topics = ["NGUSE"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(C) and (D)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            We had a net loss of $4.1 million in 2025. [|Our Adjusted EBITDA was $1.0 million.|]

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Stock-based compensation | 5,100 |
            | Adjusted EBITDA | $1,000 |
            """),
        Example.Flagged(
            """
            # Prospectus Summary

            We had a gross profit of $9.0 million. [|Our adjusted gross profit was $11.0 million.|]

            | | 2025 |
            | --- | --- |
            | Gross profit | $9,000 |
            | Stock-based compensation | 2,000 |
            | Adjusted gross profit | $11,000 |
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
            """),
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
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Usefulness().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { Arguments = [sentence.Text, term.Name], GroupKey = term.Name });
    }

    [GeneratedRegex(
        @"\b(useful|helpful|meaningful|important|assists?|helps?|enhance\w*|facilitat\w+|allows?|enables?)\b[^.]{0,140}\b(investors"
        + @"|management|board|analysts|us)\b|\b(investors|analysts|management|we)\b[^.]{0,120}\b(useful|helpful|meaningful"
        + @"|uses?|using|review|monitor)\b[^.]{0,120}\b(non-gaap|ebitda\w?|adjusted|free cash flow|contribution|funds from operations"
        + @"|measures?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Usefulness();
}
