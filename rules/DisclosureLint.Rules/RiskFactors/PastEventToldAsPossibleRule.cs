using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>The risk factors tell as a possibility what other sections tell as a fact.</summary>
public sealed class PastEventToldAsPossibleRule : Rule
{
    private const int MostPlaces = 4;

    private static readonly SectionKind[] FactSections =
    [
        SectionKind.ManagementsDiscussion, SectionKind.LiquidityAndCapitalResources, SectionKind.ResultsOfOperations, SectionKind.Business, SectionKind.LegalProceedings,
        SectionKind.FinancialStatements, SectionKind.DescriptionOfIndebtedness, SectionKind.ProspectusSummary, SectionKind.RelatedPartyTransactions,
        SectionKind.MarketForCommonEquity, SectionKind.SelectedFinancialData,
    ];

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

    /// <summary>Whether the sentence tells a date: it knows of the event.</summary>
    private static bool IsDated(ConceptHit hit)
    {
        var (start, end) = hit.Reading.TokensOfSentence(hit.Reading.SentenceOf(hit.Start));
        for (var at = start; at < end; at++)
        {
            if (hit.Reading.Tokens[at].Kind is TokenKind.Date or TokenKind.Period) return true;
        }

        return false;
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var told in ToldEvent.All)
        {
            var reading = context.Filing.Reading;
            var hits = told.Kept is { } kept ? [.. reading.Of(told.Concept), .. reading.Of(kept)] : reading.Of(told.Concept);
            var risks = hits.Where(hit => hit.Reading.Block is Paragraph or ListItem && hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors)
                && !hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactorSummary)).ToArray();
            var possible = risks.Where(told.IsPossible).ToArray();
            if (possible.Length == 0 || risks.Any(told.IsFact) || possible.Any(IsDated)) continue;
            var fact = hits.FirstOrDefault(hit => hit.Reading.Block.Section.IsWithinAny(FactSections) && told.IsFact(hit));
            if (fact.Reading is null) continue;
            foreach (var hit in possible.DistinctBy(hit => hit.Sentence).Take(MostPlaces))
            {
                context.Report(hit.Sentence, new ReportDetails
                {
                    Arguments = [Quotation.Short(hit.Sentence.Text), told.Concept.Name],
                    Confidence = Confidence.Medium,
                    Related = [Place.Of(fact.Sentence, "told here as a fact")],
                    GroupKey = told.Concept.Name,
                });
            }
        }
    }
}
