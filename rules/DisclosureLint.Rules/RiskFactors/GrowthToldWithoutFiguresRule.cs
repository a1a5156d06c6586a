using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor rests on rapid growth and does not say how much.</summary>
public sealed partial class GrowthToldWithoutFiguresRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3014",
        Name = "growth-told-without-figures",
        Title = "Rapid growth in a risk factor without figures",
        Message = "“{0}” rests the risk on growth and does not say how much.",
        Why = "Item 105(a) of Regulation S-K asks how the risk affects the registrant. The strain of growth can be judged only by its size: the staff ask for "
            + "headcount, customers or revenue at both ends.",
        Fix = "Give the figures at the beginning and end of the period: employees, customers, revenue.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please quantify this growth for the periods presented so that investors can assess the "
            + "magnitude of the risk.",
        Topics = ["RFQUANT", "USERCOUNT"],
        Authority = [new Authority("Regulation S-K Item 105(a)")],
        Precision = new(1, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### We may fail to manage our growth.\n\n[|We have experienced rapid growth in our staff and in the number of our moorings.|] It strains our managers."),
        Example.Flagged("# Risk Factors\n\n### Growth strains us.\n\n[|Our headcount has grown significantly.|]"),
        Example.Clean("# Risk Factors\n\n### We may fail to manage our growth.\n\nWe have experienced rapid growth: our staff went from 41 at the end of 2023 to 118."),
        Example.Clean("# Business\n\nWe have experienced rapid growth."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["rapid growth", "significant growth", "substantial growth", "grown rapidly", "grown significantly", "grown substantially"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!hit.Sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactorSummary)) return;
        if (Grew().IsMatch(hit.Sentence.Text) && !Figure().IsMatch(hit.Block.Text) && !Figure().IsMatch(hit.Block.Next is Paragraph next ? next.Text : ""))
            hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "growth" });
    }

    [GeneratedRegex(@"\b(?:we|the company)\b (?:have|has) (?:recently )?(?:experienced|had|achieved|seen)\b[^.;]{0,20}\b(?:rapid|significant|substantial)\b[^.;]{0,20}\bgrowth\b|\b(?:our|we)\b[^.;]{0,60}\b(?:has|have) grown (?:rapidly|significantly|substantially)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grew();

    [GeneratedRegex(@"\d\s?%|[$€£]\s?\d|\bfrom (?:approximately )?[\d,]+\b|\b\d[\d,]+ (?:employees|customers|users)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
