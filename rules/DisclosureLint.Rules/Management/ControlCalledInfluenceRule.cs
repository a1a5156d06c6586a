using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>Holders of most of the votes are said to have influence.</summary>
public sealed class ControlCalledInfluenceRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6401",
        Name = "control-called-influence",
        Title = "Majority told as influence",
        Message = "“{0}” speaks of influence, though the holders have a majority of the votes and control the outcome.",
        Why = "A holder of more than half of the votes controls matters put to holders. Rule 408 and Item 105 ask that the risk be told as it "
            + "is; the staff ask to say control, with the percentage, here, on the cover and in the summary.",
        Fix = "Say that the holders control the election of directors and other matters, with their percentage after the offering.",
        Comment = "We note your disclosure on page {page} that “{quote}.” As these holders will have a majority of the voting power, please "
            + "revise to say that they will control matters submitted to stockholders, and disclose the percentage.",
        Topics = ["CONTROL"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 105")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "Our founders will own about 64% of our common stock after this offering. [|As a result, these stockholders will have significant "
                + "influence over the election of our directors.|]"),
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Mr. Orwick, who holds 71% of the voting power, may significantly influence the outcome of matters put to shareholders.|]"),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our founders will own about 64% of our common stock after this offering and will control the election of our directors."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our founders will own about 22% of our common stock and will have significant influence over the election of our directors."),
        Example.Clean(SectionKind.RiskFactors, "Analysts have significant influence on the price at which stockholders can sell."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.ControlCalledInfluence)
        .In(SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.PrincipalStockholders, SectionKind.DescriptionOfSecurities)
        .Outside(SectionKind.RelatedPartyTransactions);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!context.SaysInSentence(Concepts.HoldersWhoMayControl) || context.SaysInSentence(Concepts.ControlToldAsControl)) return null;
        return HaveMajority(context) ? new ReportDetails { GroupKey = "influence" } : null;
    }

    /// <summary>By a percentage of votes in the paragraph, else by the line of the group in the ownership table.</summary>
    private static bool HaveMajority(ConceptContext context)
    {
        const decimal Majority = 50m;
        var told = context.Filing.Facts.Of<Percentage>()
            .Where(share => share.Block == context.Block && VotesBeside(context.Reading, share)).ToArray();
        if (told.Length > 0) return Array.Exists(told, share => share.Value > Majority);
        return context.Filing.SectionsOf(SectionKind.PrincipalStockholders).SelectMany(section => section.BodyBlocks).OfType<TableBlock>()
            .SelectMany(block => block.Table.Rows)
            .Any(row => row.Label.ContainsIgnoringCase("group") && row.Cells.Any(static cell => cell.Value is > Majority and <= 100m
                && (cell.IsPercentage || cell.Text.Contains('.', StringComparison.Ordinal))));
    }

    private static bool VotesBeside(BlockReading reading, Percentage share)
    {
        var sentence = reading.SentenceOf(reading.TokenAt(share.Range.Start));
        var (start, end) = reading.TokensOfSentence(sentence);
        return reading.Of(Concepts.VotesOrStockHeld).Any(hit => hit.Start >= start && hit.Start < end);
    }
}
