using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The size of a market is told without how it was reckoned and what part of it the issuer can serve.</summary>
public sealed class MarketOpportunityWithoutBasisRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5104",
        Name = "market-opportunity-without-basis",
        Title = "Market opportunity without basis",
        Message = "“{0}” sizes the market without the method, the assumptions or the part the company can serve.",
        Why = "Rule 408 asks for whatever is needed to make a market estimate not misleading; Rule 436 asks for a consent where it was commissioned. The staff ask "
            + "how the figure was reckoned, from what source and date, and what part of the market the company serves now.",
        Fix = "Give the source and its date, the method and assumptions, and the part of the market that you can serve with what you sell "
            + "today; drop words such as massive or untapped.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose the basis for this estimate, including the source and the material "
            + "assumptions, and clarify what portion of this market you currently serve or can address.",
        Topics = ["TAM"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 436")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our total addressable market in North America exceeds $22 billion.|]"),
        Example.Flagged(SectionKind.Business, "[|The rural broadband market is massive and largely untapped.|]"),
        Example.Flagged(SectionKind.Business, "[|Hospitals spent $7.4 billion on linens last year, a market that we have only begun to address.|]"),
        Example.Clean(SectionKind.Business, "We estimate our market at $410 million a year by multiplying the 82,000 licensed kennels by the "
            + "average price of our service."),
        Example.Clean(SectionKind.ProspectusSummary, "We will remain an emerging growth company until our annual revenue exceeds $1.235 billion."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Revenue from the European market grew by $3.1 million."),
        Example.Clean(SectionKind.RiskFactors, "Our estimates of a $5 billion addressable market may prove wrong."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SizeOfTheMarket, Concepts.PraiseOfTheMarket, Concepts.MarketIfAllBought)
        .By(Actor.Unknown, Actor.Market, Actor.Customer, Actor.Registrant, Actor.OwnOffering, Actor.OtherEntity, Actor.Source, Actor.Personnel)
        .In(ClaimSections.Kinds).Outside(ClaimSections.Without);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("the method or the part served", Concepts.MethodOfAnEstimate, Concepts.PartOfTheMarketServed).Within(Reach.Sentence | Reach.Paragraph | Reach.NextParagraphs),
        Cure.Concept("a source with its date", Concepts.CopyOfTheStudyTold).Within(Reach.Sentence | Reach.Neighbours),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isSized = context.Hit.Concept == Concepts.SizeOfTheMarket;
        if (isSized && !IsLarge(context.Hit)) return null;
        var isNamed = context.Look(Cure.Concept("a named source", Concepts.NamedSource).Within(Reach.Sentence | Reach.Neighbours)).Found is not null;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Confidence = isNamed ? Confidence.Low : Confidence.Medium,
            Severity = isNamed || context.Hit.Concept == Concepts.PraiseOfTheMarket ? Severity.Info : null,
            GroupKey = isSized ? "market-size" : "market-praise",
        };
    }

    /// <summary>A market is told in billions; smaller amounts are a company's own.</summary>
    private static bool IsLarge(ConceptHit hit)
    {
        var money = hit.Reading.Tokens.Skip(hit.Start).Take(hit.End - hit.Start).Where(token => token.Kind == TokenKind.Money).ToArray();
        return money.Length == 0 || money.Any(token => hit.Reading.Block.Text[token.Start..token.End].Contains("illion", StringComparison.Ordinal)
            && !hit.Reading.Block.Text[token.Start..token.End].Contains("million", StringComparison.OrdinalIgnoreCase));
    }
}
