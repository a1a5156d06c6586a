using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>The stock was valued by comparable companies, and the draft does not say which or why they compare.</summary>
public sealed partial class ComparableCompaniesNotNamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4205",
        Name = "comparable-companies-not-named",
        Title = "Comparable companies of a valuation not named",
        Message = "“{0}” values the stock by companies that are not named.",
        Why = "Where the stock of a private company is valued by guideline companies or their volatility, the staff ask how they were chosen, how they compare in "
            + "size, growth and margin, and why the set changed (Item 303(b)(3); FRM 9520).",
        Fix = "Describe the companies and the criteria by which they were chosen, the multiples used, and why the set was changed; or give the names to the staff.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please tell us which companies you used, how you determined that they are comparable to "
            + "you, and, where the set changed, why and with what effect on the value.",
        Topics = ["CHEAP"],
        Authority = [new Authority("Regulation S-K Item 303(b)(3)"), new Authority("Financial Reporting Manual 9520", IsVerified: false)],
        Precision = new(2, 4, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.CriticalAccountingEstimates, "[|In selecting the guideline public companies, we looked mainly at growth and margin.|]"),
        Example.Flagged(SectionKind.CriticalAccountingEstimates, "[|We estimate the volatility of our stock from that of selected public companies in the boat trade with characteristics like ours.|]"),
        Example.Clean(SectionKind.CriticalAccountingEstimates, "The guideline public companies were Altonville Marine, Brackwater Lines, Corvane Boats and Delmont Barge."),
        Example.Clean(SectionKind.CriticalAccountingEstimates, "We test goodwill for impairment with multiples of comparable companies that we selected.")
            with { Because = "a reporting unit is valued, not the stock" },
        Example.Clean(SectionKind.RiskFactors, "Other public companies in our industry may grow faster."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "guideline public compan*", "guideline compan*", "comparable public compan*", "comparable publicly traded compan*", "selected public compan*", "comparable companies",
        "peer public compan*", "similar public compan*", "set of guideline*", "publicly traded peer compan*",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsInitialOffering != false;
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!Stock().IsMatch(hit.Block.Text) || Impairment().IsMatch(hit.Section.Title) || Impairment().IsMatch(hit.Block.Text)) return;
        if (!hit.Sentence.IsProse() || !Chosen().IsMatch(text) || Names().IsMatch(text) || Names().IsMatch(hit.Sentence.Next?.Text ?? "")) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Low, GroupKey = "comparables" });
    }

    [GeneratedRegex(@"\b(?:stock|shares?|equity|options?|enterprise|volatility|guideline|GPCM)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stock();

    [GeneratedRegex(@"\b(?:goodwill|impairment|reporting units?|long-lived)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Impairment();

    [GeneratedRegex(@"\b(?:select\w*|chose\w*|identif\w*|used?|using|added|remov\w*|considered|based on|derived|weight\w*|estimat\w*|set of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chosen();

    [GeneratedRegex(@"\b(?:were|are|includ\w+|consist\w*|compris\w*)\b[^.;]{0,20}\p{Lu}\w+(?: \p{Lu}\w+)*, \p{Lu}\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
