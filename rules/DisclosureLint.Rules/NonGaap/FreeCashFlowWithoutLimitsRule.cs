using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>Free cash flow is told without the caution that it is not residual cash.</summary>
public sealed partial class FreeCashFlowWithoutLimitsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4806",
        Name = "free-cash-flow-without-limits",
        Title = "Free cash flow without its limits",
        Message = "“{0}” tells free cash flow and nothing says that it is not residual cash available at will.",
        Why = "Free cash flow has no uniform definition and does not deduct debt service and other commitments. The staff ask for a clear "
            + "description of the calculation and a caution that it does not represent residual cash flow available for discretionary "
            + "expenditures (Non-GAAP C&DI 102.07).",
        Fix = "Describe how it is calculated and state that it does not represent residual cash flow for discretionary expenditures, since debt "
            + "service and other commitments are not deducted.",
        Comment = "We note your presentation of free cash flow on page {page}: “{quote}.” Please describe how it is calculated and caution that "
            + "it does not represent residual cash flow available for discretionary expenditures. Refer to Question 102.07 of the Non-GAAP "
            + "Compliance and Disclosure Interpretations.",
        Topics = ["NGUSE"],
        Authority = [new Authority("Non-GAAP Financial Measures C&DI 102.07")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "Net cash provided by operating activities was $9.0 million. [|Free cash flow was $6.2 million, which investors find useful.|]"),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "Net cash from operating activities was $9.0 million in 2025. [|We made free cash flow of $6.2 million.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "Free cash flow was $6.2 million, which investors find useful. Free cash flow does not represent residual cash flow for "
                + "discretionary expenditures."),
        Example.Clean(SectionKind.ProspectusSummary, "We look for targets with strong free cash flow."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["free cash flow"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors) || !NonGaapTerm.HasFigure(sentence.Text)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Limits().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "free cash flow" });
    }

    [GeneratedRegex(
        @"\bfree cash flows?\b[^.]{0,240}\b(does not represent|residual|discretionary|limit\w*|not (be )?consider\w*"
        + @"|does not reflect|in isolation|substitute)|\b(residual cash|limitations?)\b[^.]{0,200}\bfree cash flow",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Limits();
}
