using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A new accounting standard will change the statements significantly, and the effect is neither estimated nor discussed.</summary>
public sealed partial class NewStandardEffectNotQuantifiedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4102",
        Name = "new-standard-effect-not-quantified",
        Title = "Significant effect of a new accounting standard not discussed",
        Message = "“{0}” announces a significant effect of new accounting and neither estimates nor discusses it.",
        Why = "An accounting change that management knows will be significant is a known uncertainty under Item 303(b)(2)(ii), and Staff Accounting "
            + "Bulletin Topic 11.M asks to disclose the expected effect of standards not yet adopted.",
        Fix = "Describe the effect in management's discussion: which lines change, in which direction, when, and an amount or range where it can "
            + "be estimated, or say that it cannot be estimated yet and why.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please expand your MD&A to discuss, and quantify to the extent "
            + "practicable, the impact that you expect on your results.",
        StaffComments = ["calix-2009-12-17#12"],
        Topics = ["TRENDS"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b)(2)(ii)"),
            new Authority("Staff Accounting Bulletin Topic 11.M", IsVerified: false),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "In May 2026 the FASB issued an Accounting Standards Update on leases of ships. [|The Update will have a significant impact on our financial statements.|]"),
        Example.Flagged(
            SectionKind.ManagementsDiscussion,
            "[|We expect the new guidance to materially change the timing of our revenue.|]"),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "The new guidance will have a significant impact on our statements. We estimate that it will raise our 2027 revenue by $2 million to $3 million."),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "We do not expect the new standard to have a material impact on our financial statements."),
        Example.Clean(
            SectionKind.ManagementsDiscussion,
            "We are evaluating whether the Update will have a material effect on our statements.")
            with { Because = "no effect is announced" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["standard", "standards", "guidance", "update", "updates", "asu", "topic", "pronouncement", "pronouncements"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion, SectionKind.NotesToFinancialStatements];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Block is Heading or TableBlock || !Significant().IsMatch(text) || Open().IsMatch(text)) return;
        if (MoneyText.IsIn(hit.Block.Text) || Estimate().IsMatch(hit.Block.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.Medium });
    }

    [GeneratedRegex(@"\b(?:will|expects?|would)\b(?:[^.]|\.(?=\d)){0,100}\b(?:significant(?:ly)?|material(?:ly)?|substantial(?:ly)?)\b(?:[^.]|\.(?=\d)){0,40}\b(?:impact|effect|affect|alter|change|increase|decrease|accelerate|delay|reduce)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Significant();

    [GeneratedRegex(@"\b(?:not|no|whether|neither|(?-i:may)|could|might|if|evaluat\w+|assess\w+|determin\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:we estimate|estimated (?:effect|impact)|effect estimated|\d\s?%|Known Trends)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Estimate();
}
