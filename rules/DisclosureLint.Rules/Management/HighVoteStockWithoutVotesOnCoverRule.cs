using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A class has several votes a share, and the cover does not say what share of the votes its holders have.</summary>
public sealed partial class HighVoteStockWithoutVotesOnCoverRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6405",
        Name = "high-vote-stock-without-votes-on-cover",
        Title = "High-vote stock without its voting power on the cover",
        Message = "“{0}” gives a class several votes a share, and the cover does not say what percentage of the votes its holders will have.",
        Why = "Where one class has more votes a share, the staff ask to say on the cover what votes each class has, who holds the high-vote "
            + "stock and what percentage of the voting power that is after the offering (Item 501(b); Item 202).",
        Fix = "Add to the cover the votes of each class, the holders of the high-vote stock and their percentage of the voting power after the "
            + "offering.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose on the prospectus cover the percentage of the voting "
            + "power that the holders of the high-vote stock will have after the offering, and that they will control matters submitted to "
            + "stockholders.",
        Topics = ["CONTROL", "COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Regulation S-K Item 202"),
            new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Each share of Class B common stock has ten votes, and each share of Class A common stock one.|] All Class B stock converts on the "
                + "death of its holder."),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Our founder holds all of our Class B common stock, which has 20 votes a share.|] It converts when less than 5% of the stock is "
                + "Class B."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "Each share of common stock has one vote."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Each share of Class B common stock has ten votes. All Class B stock converts on the death of its holder.")
            with { Setting = ExampleSetting.FollowOn, Because = "the stock is listed already" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["votes"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
        [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.DescriptionOfSecurities];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsInitialOffering != false && profile.IsFund?.Value != true && profile.IsBlankCheck?.Value != true
            && profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        const int LongestCover = 30000;
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Votes().IsMatch(sentence.Text) || !hit.Filing.Main.Outline.IsReliable) return;
        if (hit.Filing.Find(SectionKind.Cover) is not { } cover || cover.Span.Length > LongestCover) return;
        if (hit.Filing.Main.Blocks.Any(block => block.Section.IsWithinAny([SectionKind.Cover, SectionKind.FacingPage])
            && Power().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "cover" });
    }

    [GeneratedRegex(
        @"\b(ten|10|twenty|20|five|fifteen|15|fifty|50|100|one hundred|twenty-five|25)( \(\d+\))? votes\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Votes();

    [GeneratedRegex(
        @"(\d|[_●\]]|\s)\s?%[^.]{0,140}\b(voting power|votes)\b|\b(voting power|votes)\b[^.]{0,140}(\d|[_●\]]|\s)\s?%"
        + @"|\bcontrolled company\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Power();
}
