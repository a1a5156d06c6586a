using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A full valuation allowance is recorded and the filing does not tell the evidence that was weighed.</summary>
public sealed partial class FullValuationAllowanceWithoutReasonsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4302",
        Name = "full-valuation-allowance-without-reasons",
        Title = "Full valuation allowance without the evidence weighed",
        Message = "“{0}” gives no reason why realization of the deferred tax assets is not more likely than not.",
        Why = "ASC 740-10-30 asks to weigh all positive and negative evidence, and Item 303(b)(3) to disclose the judgment. The staff ask for a "
            + "robust discussion of why management believes that the losses will not be used, above all where a growing business is offered.",
        Fix = "Disclose the negative evidence (cumulative losses of recent years, forecasts, expiry, limits on use) and the positive evidence, the "
            + "weight given to each, and what would lead to a release of the allowance.",
        Comment = "We note on page {page} that “{quote}.” Please include disclosure that discusses in detail why management believes that it is more "
            + "likely than not that you will not be sufficiently profitable to utilize your deferred tax assets.",
        StaffComments = ["calix-2009-12-17#4"],
        Topics = ["TAXNOTE"],
        Authority =
        [
            new Authority("FASB ASC Topic 740"),
            new Authority("Regulation S-K Item 303(b)(3)"),
        ],
        Precision = new(0, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "[|We have recorded a full valuation allowance against our net deferred tax assets.|] See Note 9 to our financial statements."),
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "At December 31, 2025 the Company had net operating losses of $61.0 million that expire through 2037. [|A valuation allowance has been established for the entire amount of the deferred tax assets.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Because of its cumulative losses in the last three years, the Company recorded a full valuation allowance against its deferred tax assets."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We recorded a valuation allowance for the full amount of our deferred tax assets. The main negative evidence is our history of operating losses; we found no positive evidence that outweighs it."),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Any such benefit would be in the form of a carryforward that would attract a full valuation allowance.")
            with { Because = "it speaks of another asset, in passing" },
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "A valuation allowance is recorded for all or part of a deferred tax asset when its realization is not more likely than not.")
            with { Because = "it is the policy, not the allowance" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["valuation allowance*"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion, SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is Heading or TableBlock || !Full().IsMatch(hit.Sentence.Text) || InPassing().IsMatch(hit.Sentence.Text)) return;
        if (IsExplained(hit.Filing)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            // The losses of a shell are small, and their reason plain.
            Severity = hit.Filing.Profile.IsShell?.Value == true ? Severity.Info : null,
            Confidence = Confidence.Medium,
            GroupKey = "allowance",
        });
    }

    /// <summary>The evidence may stand in the note or in the discussion; either will do.</summary>
    private static bool IsExplained(Filing filing) =>
        filing.Main.Sections.Where(section => section.Parent?.Parent is null)
            .Where(section => section.IsWithinAny([SectionKind.ManagementsDiscussion, SectionKind.FinancialStatements]))
            .SelectMany(section => section.BodyBlocks)
            .Any(block => block.Text.ContainsIgnoringCase("valuation allowance") && Evidence().IsMatch(block.Text));

    [GeneratedRegex(@"\bfull(?:y)?\s+valuation\s+allowance|\bvaluation\s+allowance(?:[^.]|\.(?=\d)){0,80}\b(?:full\s+amount|entire(?:ty)?|all|100\s?%)\b|\b(?:fully|entirely|wholly)\s+(?:reserved|offset)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"\b(?:all or (?:a |some )?(?:part|portion)|would|whether|as a result of the full|due to (?:the|our|its) full|unrecognized|if recognized|adjustment|until|intends?|when|if)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPassing();

    [GeneratedRegex(@"\b(?:histor\w+|cumulative|recurring|continu\w+|recent|prior|past|significant|expected|future|forecasts? of|lack of)\b(?:[^.]|\.(?=\d)){0,50}\b(?:loss(?:es)?|earnings|profitab\w+|taxable income)\b|\b(?:negative|positive|objective|verifiable|available)\s+(?:and\s+\w+\s+)?evidence\b|\b(?:because|due to|given|based on|in light of|in view of|since)\b(?:[^.]|\.(?=\d)){0,80}\b(?:loss(?:es)?|uncertain\w+|evidence|income|earnings|profitab\w+)\b|\bhave had (?:a )?loss", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Evidence();
}
