using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>A class has several votes a share, and the cover does not say what share of the votes its holders have.</summary>
public sealed class HighVoteStockWithoutVotesOnCoverRule : StatementRule
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
        Applies = Applicability.Operating,
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
    protected override Saying When => Saying.Of(Concepts.StockWithManyVotes)
        .In(SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.DescriptionOfSecurities);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("a percentage of the votes", Concepts.VotesByPercentage).Within(Reach.None).AlsoIn(SectionKind.Cover, SectionKind.FacingPage),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        // Where the stock is listed already, its votes are known.
        if (context.Filing.Profile.IsInitialOffering == false) return null;

        // A cover that runs on for pages is no cover found.
        const int LongestCover = 30000;
        var cover = context.Filing.Find(SectionKind.Cover);
        var isOnCover = context.Section.IsWithin(SectionKind.Cover);
        if (!isOnCover && (!context.Filing.Main.Outline.IsReliable || cover is null || cover.Span.Length > LongestCover)) return null;
        return new ReportDetails { LookedFor = lookedFor, GroupKey = "cover" };
    }
}
