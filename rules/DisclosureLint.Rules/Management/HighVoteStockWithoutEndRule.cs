using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Stock with several votes a share is described, and nothing says when it ends.</summary>
public sealed class HighVoteStockWithoutEndRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6404",
        Name = "high-vote-stock-without-end",
        Title = "High-vote stock without a word on its end",
        Message = "“{0}” describes stock with more votes a share, and the section does not say whether and when it ends.",
        Why = "Item 202(a) asks for the terms of each class. The staff ask whether high-vote stock has a sunset by time or holding, what happens "
            + "on transfer or death, and the effect of issuing more of it.",
        Fix = "State when the high-vote stock converts by its terms, or say plainly that it has no sunset, and tell the effect of issuing more "
            + "of it.",
        Comment = "We note the description on page {page}: “{quote}.” Please disclose any sunset provision for the high-vote stock, or state "
            + "that there is none, and the effect of future issuances and conversions on other holders.",
        Topics = ["CONTROL", "CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 202(a)")],
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
            "[|Holders of Class B common stock have ten votes per share and holders of Class A common stock have one.|] Class B stock may be "
                + "converted at any time."),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|Each share of Class B common stock is entitled to 20 votes.|] Each converts into Class A stock on transfer."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Each share of Class B common stock is entitled to ten votes. All Class B shares will convert into Class A shares on the seventh "
                + "anniversary of this offering."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "Each share of common stock is entitled to one vote."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.StockWithManyVotes).In(SectionKind.DescriptionOfSecurities);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Concept("when the stock converts or ends", Concepts.EndOfTheManyVotes).Within(Reach.Section).AlsoIn(SectionKind.DescriptionOfSecurities),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, GroupKey = "sunset" };
}
