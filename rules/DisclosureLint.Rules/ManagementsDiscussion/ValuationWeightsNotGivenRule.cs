using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Several valuation methods or scenarios were weighted, and the weights are not given.</summary>
public sealed partial class ValuationWeightsNotGivenRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4204",
        Name = "valuation-weights-not-given",
        Title = "Weights of valuation methods not disclosed",
        Message = "“{0}” weights methods or scenarios of valuation without giving the weights.",
        Why = "The value of unlisted stock turns on the weight of each method and scenario, so the staff ask to quantify it for each valuation and "
            + "to explain its changes (Item 303(b)(3)).",
        Fix = "Give the weight of each method or scenario for each valuation, and the reason where it changed.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the weight given to each method or scenario at each "
            + "valuation date and explain any changes.",
        Topics = ["CHEAP"],
        Authority = [new Authority("Regulation S-K Item 303(b)(3)"), new Authority("FASB ASC Topic 718")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We weighted the income approach and the market approach to arrive at the value of our common stock.|]"),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "The valuation used two scenarios. [|The public offering scenario was given more weight than in the prior quarter.|]"),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We gave the income approach a weight of 60% and the market approach a weight of 40%."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "The market approach and the income approach were weighted equally in each valuation."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "Our weighted-average discount rate reflects the cost of capital of listed bakeries under the market approach.")
            with { Because = "an average is weighted there, not the methods" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["weighted", "weight", "weighting", "weightings", "weights"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsInitialOffering != false && profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is Heading or TableBlock || !Methods().IsMatch(hit.Sentence.Text) || Average().IsMatch(hit.Sentence.Text)) return;
        if (Given().IsMatch(hit.Block.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "weights" });
    }

    [GeneratedRegex(@"\b(?:approach(?:es)?|methods?|methodolog(?:y|ies)|scenarios?|analys[ie]s|OPM|PWERM|DCFM?|GPCM|MTM|market transactions?|outcomes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Methods();

    [GeneratedRegex(@"\bweighted[- ](?:average|probab)|\bprobability[- ]weighted\b|\bequal(?:ly)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    [GeneratedRegex(@"\d\s?%|\bpercent\b|\bequal(?:ly)?\b|\bone[- ](?:half|third|quarter)\b|\bsolely\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
