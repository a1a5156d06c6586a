using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>A material license agreement is told without its royalty, term or termination.</summary>
public sealed partial class LicenseTermsNotDescribedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5401",
        Name = "license-terms-not-described",
        Title = "Terms of a license not described",
        Message = "“{0}” tells of a license and does not give {1}.",
        Why = "Where a product or technology rests on a license, Items 101 and 303 ask for its material terms. The staff ask for the rights and "
            + "territory, payments to date, aggregate milestones, the royalty rate or a range within ten points, the royalty term, expiry and "
            + "termination.",
        Fix = "Describe the parties' rights, the payments made, the aggregate milestones, a royalty rate or range within ten percentage points, "
            + "when the royalty term and the last patent end, and how each party may terminate.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to describe the material terms of this agreement, "
            + "including {1}.",
        Topics = ["LICENSE"],
        Authority = [new Authority("Regulation S-K Item 101"), new Authority("Regulation S-K Item 601(b)(10)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "[|In 2023 we entered into a license agreement with Dunmore University under which we have exclusive rights to the hinge alloy.|] "
                + "The alloy is made in Tulsa."),
        Example.Flagged(SectionKind.Business, "[|Under a license agreement with Kestrel Labs, we make our coatings.|]"),
        Example.Clean(
            SectionKind.Business,
            "In 2023 we entered into a license agreement with Dunmore University under which we have exclusive rights to the hinge alloy. We pay "
                + "a royalty of 3% of net sales until the last patent expires in 2041. The university may terminate on 60 days' notice of a "
                + "breach."),
        Example.Clean(SectionKind.RiskFactors, "Our license agreement with Dunmore University gives us rights to the hinge alloy."),
        Example.Clean(SectionKind.GovernmentRegulation, "Each depot works under a business license."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["license agreement", "licence agreement", "license agreements", "exclusive license"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Grant().IsMatch(sentence.Text) || Others().IsMatch(sentence.Text)) return;
        if (!BusinessSections.Contains(hit.Section)) return;
        var around = string.Join(' ', Agreement(hit.Block).Select(block => block.Text));
        string[] missing =
        [
            .. Royalty().IsMatch(around) ? Array.Empty<string>() : ["the royalty or other payments"],
            .. Term().IsMatch(around) ? Array.Empty<string>() : ["the term"],
            .. Termination().IsMatch(around) ? Array.Empty<string>() : ["the termination provisions"],
        ];
        if (missing.Length < 2) return;
        hit.Report(sentence.Range, new ReportDetails { Arguments = [sentence.Text, string.Join(" and ", missing)], GroupKey = "license" });
    }

    /// <summary>The paragraph and those of its sub-section around it: where the terms would stand.</summary>
    private static IEnumerable<Block> Agreement(Block block)
    {
        const int Near = 8;
        return block.Section.OwnBlocks.Where(other => Math.Abs(other.Index - block.Index) <= Near);
    }

    [GeneratedRegex(
        @"\b(entered into|under|pursuant to|party to|signed|executed)\b[^.]{0,60}\blicen[sc]e agreement\b[^.]{0,30}\b(with"
        + @"|between|from|pursuant|under|dated)\b|\b(we|company) (have |has |hold |holds |obtained |acquired )(an? )?(exclusive"
        + @"|co-exclusive|worldwide)[^.]{0,30}\blicen[sc]e\b[^.]{0,30}\b(from|with)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Grant();

    [GeneratedRegex(
        @"\b(open source|software licen|end user|business licen|trademark licen|app store|driver|securities|brand licens\w+"
        + @"|music|customers?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(royalt\w+|milestones?|upfront|license fees?|annual fee|royalty[- ]free|no royalt\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Royalty();

    [GeneratedRegex(
        @"\b(expir\w+|term of|terms? (ends?|continues?)|until (the )?(last|20\d\d|[A-Z][a-z]+ )|perpetual\w*|initial term"
        + @"|\w+ years|renew\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"\bterminat\w+\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Termination();
}
