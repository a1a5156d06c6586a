using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Goodwill is a critical estimate, and the discussion does not say whether a reporting unit is at risk of failing the test.</summary>
public sealed partial class GoodwillAtRiskNotStatedRule : Rule
{
    /// <summary>Below this share of total assets an impairment would hardly be material.</summary>
    private const decimal SmallShare = 0.03m;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4301",
        Name = "goodwill-at-risk-not-stated",
        Title = "Goodwill: not stated whether a reporting unit is at risk of impairment",
        Message = "“{0}”: the discussion does not say whether any reporting unit is at risk of failing the goodwill test, or by how much it passed.",
        Why = "Item 303(b)(3) asks for what investors need to judge the uncertainty of a critical estimate. For goodwill the staff ask to state "
            + "that no reporting unit is at risk of failing the impairment test, or for each unit at risk the percentage by which fair value "
            + "exceeded carrying amount, its goodwill, the method, the assumptions and what could change them. Until 2020 the question was the "
            + "risk of failing the first step of a two-step test.",
        Fix = "State that the fair value of each reporting unit substantially exceeded its carrying amount at the latest test and that none is at "
            + "risk of failing it, or give the headroom, goodwill, key assumptions and uncertainties of each unit at risk.",
        Comment = "We note your discussion of goodwill on page {page}, where you state that “{quote}.” Please expand your discussion to disclose "
            + "whether any reporting unit is at risk of failing the goodwill impairment test. If one is, disclose the percentage by which its fair "
            + "value exceeded its carrying value, the amount of its goodwill, and the assumptions that drive its fair value.",
        StaffComments = ["calix-2009-12-17#11"],
        Topics = ["GOODWILL"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(3)"),
            new Authority("FASB ASC Topic 350"),
            new Authority("Division of Corporation Finance Financial Reporting Manual, Section 9510.3", IsVerified: false),
            new Authority("Release No. 33-8350, Section V"),
        ],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "We test goodwill of $41.0 million for impairment each October. We estimate fair value from discounted cash flows. [|We have recorded no impairment to date.|]"),
        Example.Flagged(
            SectionKind.CriticalAccountingEstimates,
            "Goodwill, which was $9.4 million at year end, is reviewed for impairment every year. [|We determine the fair value of each reporting unit from forecasts of sales and a discount rate.|]"),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We test goodwill for impairment each October. At the last test the fair value of our reporting unit exceeded its carrying amount by 64%, and the unit is not at risk of failing the test."),
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We test goodwill for impairment each year. The fair value of each reporting unit was substantially in excess of its carrying value at December 31, 2025."),
        Example.Clean(
            SectionKind.RiskFactors,
            "If our goodwill becomes impaired, we would have to record a charge.")
            with { Because = "a risk factor is no critical estimate" },
        Example.Clean(
            SectionKind.CriticalAccountingEstimates,
            "We assessed qualitatively whether goodwill was impaired and concluded that it is more likely than not that the fair value of the unit exceeds its carrying amount."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var discussion = context.Filing.SectionsOf(SectionKind.ManagementsDiscussion).SelectMany(section => section.BodyBlocks).ToArray();
        var notes = context.Filing.SectionsOf(SectionKind.FinancialStatements).SelectMany(section => section.BodyBlocks);
        if (discussion.Concat(notes).Any(block => block.Text.Contains("oodwill", StringComparison.Ordinal) && Cured().IsMatch(block.Text))) return;
        var estimates = Array.FindAll(discussion, IsGoodwillEstimate);
        if (estimates.Length == 0) return;
        if (Array.Exists(discussion, block => estimates.Any(estimate => block.Section == estimate.Section && IsTitledGoodwill(block.Section))
            && Cured().IsMatch(block.Text))) return;

        var share = GoodwillShare(context.Filing);
        if (share == 0)
        {
            // No line on the balance sheet: a policy for goodwill that may come, unless the discussion itself gives an amount.
            if (!MoneyText.IsIn(estimates[0].Text)) return;
            share = null;
        }

        var sentences = estimates[0].Sentences;
        var anchor = sentences.FirstOrDefault(sentence => NoImpairment().IsMatch(sentence.Text))
            ?? sentences.FirstOrDefault(sentence => FairValue().IsMatch(sentence.Text))
            ?? sentences.FirstOrDefault(sentence => sentence.Text.Contains("oodwill", StringComparison.Ordinal));
        if (anchor is null) return;
        context.Report(anchor, new ReportDetails
        {
            Confidence = share is null ? Confidence.Low : Confidence.High,
            Severity = share < SmallShare ? Severity.Info : null,
        });
    }

    private static bool IsGoodwillEstimate(Block block) =>
        block is not TableBlock && IsEstimateSection(block.Section) && block.Text.Contains("oodwill", StringComparison.Ordinal)
        && Tested().IsMatch(block.Text) && !Pronouncement().IsMatch(block.Text);

    private static bool IsEstimateSection(Section section) =>
        section.IsWithin(SectionKind.CriticalAccountingEstimates) || IsTitledGoodwill(section);

    private static bool IsTitledGoodwill(Section section) => section.Title.ContainsIgnoringCase("goodwill");

    /// <summary>Goodwill as a share of total assets on the latest balance sheet; null where no balance sheet shows both, 0 where it shows none.</summary>
    private static decimal? GoodwillShare(Filing filing)
    {
        foreach (var table in filing.SectionsOf(SectionKind.FinancialStatements).SelectMany(section => section.BodyBlocks).OfType<TableBlock>())
        {
            if (table.Table.FindRow("total assets") is not { } assets || table.Table.FindRow("total liabilities") is null) continue;
            var total = assets.Cells.Skip(1).Max(cell => cell.Value);
            if (total is not > 0) continue;
            var goodwill = table.Table.FindRow("goodwill")?.Cells.Skip(1).Max(cell => cell.Value) ?? 0;
            return goodwill / total;
        }

        return null;
    }

    [GeneratedRegex(@"\bgoodwill\b(?:[^.]|\.(?=\d)){0,140}\b(?:test|impair)\w*|\b(?:test|impair)\w*\b(?:[^.]|\.(?=\d)){0,140}\bgoodwill\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tested();

    [GeneratedRegex(@"\bASU\b|\bFASB issued\b|\bAccounting Standards Update\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronouncement();

    [GeneratedRegex(@"\b(?:not|no|none|nor)\b(?:[^.]|\.(?=\d)){0,80}\bat risk\b|\bat risk of (?:failing|impairment)\b|\b(?:substantially|significantly|considerably|materially|well|far|greatly|comfortably)\s+(?:in excess of|exceed\w*|above|higher than|greater than)\b|\bexceed\w*\b(?:[^.]|\.(?=\d)){0,100}\b(?:by|of)\s+(?:a\s+|more than\s+|at least\s+|approximately\s+|about\s+|over\s+)*(?:\d+(?:\.\d+)?\s*%|\$|substantial|significant|wide|considerable)|\b\d+(?:\.\d+)?\s*%\s+(?:in excess of|above|greater than|higher than)\b|\b(?:times|twice)\s+(?:its|the|their)\s+carrying\b|\bheadroom\b|\bcushion\b|\bmore likely than not that\b(?:[^.]|\.(?=\d)){0,120}\b(?:exceed|greater|not impaired|not less|above)|\bnot more likely than not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cured();

    [GeneratedRegex(@"\b(?:no|not|never|nor|none)\b(?:[^.]|\.(?=\d)){0,80}\bimpair", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoImpairment();

    [GeneratedRegex(@"\bfair value\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FairValue();
}
