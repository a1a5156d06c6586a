using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Results are called statistically significant, and nothing says what that means.</summary>
public sealed partial class SignificanceUnexplainedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5511",
        Name = "significance-unexplained",
        Title = "Statistical significance without explanation",
        Message = "“{0}” calls results statistically significant, and the filing does not explain the measure or give a p-value.",
        Why = "An investor has to be able to judge a trial result. The staff ask to explain statistical significance and p-values at first use "
            + "and how they relate to the FDA's standards of evidence (Rule 408; Rule 421(b)).",
        Fix = "Give the p-value and say in a sentence what it measures and how it relates to the evidence that the FDA asks for.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the p-values, and at first use explain what "
            + "statistical significance and p-values mean and how they relate to the FDA's evidentiary standards.",
        Topics = ["TRIALS"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 421(b)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|In the second study LX-9 lowered uric acid in a statistically significant manner.|] The candidate is in a Phase 1 clinical trial "
                + "cleared by the FDA. Preclinical work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|The fall was statistically significant (p<0.05).|] The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical "
                + "work came before the clinical trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The fall was statistically significant (p<0.05). A p-value of less than 0.05 means that there is less than a 5% chance that the "
                + "result is random. The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came before the clinical "
                + "trial. The FDA has approved no product candidate of ours."),
        Example.Clean(
            SectionKind.Business,
            "The fall was not statistically significant. The candidate is in a Phase 1 clinical trial cleared by the FDA. Preclinical work came "
                + "before the clinical trial. The FDA has approved no product candidate of ours."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["statistically significant", "statistical significance"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithin(SectionKind.RiskFactors) || Negated().IsMatch(sentence.Text)) return;
        var hasValue = Value().IsMatch(sentence.WithNeighbours());
        var isExplained = hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Explained().IsMatch(block.Text));
        if (hasValue && isExplained) return;
        var isFarOff = isExplained && !hit.Section.IsWithin(SectionKind.ProspectusSummary);
        hit.Report(sentence.Range, new ReportDetails
        {
            Severity = isFarOff ? Severity.Info : null,
            Message = isExplained ? "“{0}” calls results statistically significant without a p-value." : null,
            GroupKey = isFarOff ? "value" : "significance",
        });
    }

    [GeneratedRegex(
        @"\bnot (\w+ )?statistical|\b(without|no) statistical|\bdid not (reach|achieve|attain)|\b(sample size|powered"
        + @"|will|would|may|designed|regarded|considered|means)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\bp\s?[<=≤>]\s?0?\.\d|\bp[- ]values?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(
        @"\bp[- ]values?\b[^.]{0,20}(\.\d+)?[^.]{0,120}\b(probability|chance|odds|likelihood|random|means|measure|considered"
        + @"|regarded)\b|\bstatistical(ly)? significan\w+\b[^.]{0,80}\b(means|is a measure|refers to|probability|chance"
        + @"|likelihood|regarded|p-value of (less than )?0?\.05 (is|or))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
