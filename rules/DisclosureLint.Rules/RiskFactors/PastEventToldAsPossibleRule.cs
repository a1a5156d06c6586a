using System.Buffers;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>The risk factors tell as a possibility what other sections tell as a fact.</summary>
public sealed class PastEventToldAsPossibleRule : Rule
{
    private const int MostPlaces = 4;

    private static readonly SectionKind[] FactSections =
    [
        SectionKind.ManagementsDiscussion, SectionKind.Business, SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.DescriptionOfIndebtedness,
        SectionKind.ProspectusSummary, SectionKind.RelatedPartyTransactions, SectionKind.MarketForCommonEquity,
    ];

    private static readonly SearchValues<string> AnyCue =
        SearchValues.Create([.. ToldEvents.All.SelectMany(told => told.Cues).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3011",
        Name = "past-event-told-as-possible",
        Title = "Risk told as hypothetical though it has come true",
        Message = "“{0}” tells as a possibility what the filing tells elsewhere as a fact: {1}.",
        Why = "A risk factor that tells as hypothetical what has happened misleads (Item 105, Rule 408). The staff compare the risk factors with the notes, MD&A and legal "
            + "proceedings, and ask to say that the event occurred.",
        Fix = "Say in the risk factor that it has happened, when, and with what effect, and then what could follow.",
        Comment = "We note “{quote}” on page {page}, which presents this risk as hypothetical, although you disclose elsewhere that it has occurred. Please revise "
            + "the risk factor to disclose the event, its date and its effect on you.",
        Topics = ["RFHYPO", "CYBER"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)")],
        Precision = new(5, 8, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our bank could call our loan.\n\n[|Our credit agreement contains covenants, and a breach of them would let the bank call the loan.|]\n\n# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\nAt June 30, 2025 we were not in compliance with the leverage covenant, and the bank waived the breach."),
        Example.Flagged("# Risk Factors\n\n### Our kettles could be unsafe.\n\n[|If our kettles were unsafe, we might have to make a recall.|]\n\n# Business\n\nWe make kettles. In May 2024 we recalled 3,100 kettles whose handles had come off."),
        Example.Clean("# Risk Factors\n\n### Our kettles could be unsafe.\n\nIn May 2024 we recalled 3,100 kettles. If more were unsafe, we might have to make another recall.\n\n# Business\n\nWe make kettles. In May 2024 we recalled 3,100 kettles whose handles had come off."),
        Example.Clean("# Risk Factors\n\n### Our bank could call our loan.\n\nOur credit agreement contains covenants, and a breach of them would let the bank call the loan.\n\n# Management's Discussion and Analysis of Financial Condition and Results of Operations\n\n## Liquidity and Capital Resources\n\nAt June 30, 2025 we were in compliance with all covenants."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var risks = filing.SectionsOf(SectionKind.RiskFactors).SelectMany(section => section.Blocks)
            .Where(block => block is not (PageFurniture or TableBlock) && !block.Section.IsWithin(SectionKind.RiskFactorSummary)
                && block.Text.AsSpan().ContainsAny(AnyCue)).ToArray();
        if (risks.Length == 0) return;
        var others = filing.Main.Blocks.Where(block => block is Paragraph or ListItem && block.Section.IsWithinAny(FactSections)
            && block.Text.AsSpan().ContainsAny(AnyCue)).ToArray();
        foreach (var told in ToldEvents.All.Where(told => told.Key != ToldEvents.Need || filing.Profile.IsBlankCheck?.Value != true))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (FirstFact(others, told) is not { } fact || FirstFact(risks, told) is not null) continue;
            var possibilities = Sentences(risks, told).Where(sentence => sentence.Block is not Heading && told.Possibility.IsMatch(sentence.Text)).Take(MostPlaces);
            foreach (var possibility in possibilities)
            {
                context.Report(possibility, new ReportDetails
                {
                    Arguments = [Shortened(possibility.Text), told.Key],
                    Confidence = Confidence.Medium,
                    Related = [Place.Of(fact, "told here as a fact")],
                    GroupKey = told.Key,
                });
            }
        }
    }

    private static Sentence? FirstFact(IEnumerable<Block> blocks, ToldEvent told) => Sentences(blocks, told).FirstOrDefault(sentence => told.Fact.IsMatch(sentence.Text));

    private static IEnumerable<Sentence> Sentences(IEnumerable<Block> blocks, ToldEvent told) =>
        blocks.Where(block => HasCue(block.Text, told)).SelectMany(block => block.Sentences).Where(sentence => HasCue(sentence.Text, told));

    private static bool HasCue(string text, ToldEvent told) => Array.Exists(told.Cues, cue => text.ContainsIgnoringCase(cue));

    private static string Shortened(string text) => text.Length <= 140 ? text : text[..text.LastIndexOf(' ', 139)] + "…";
}
