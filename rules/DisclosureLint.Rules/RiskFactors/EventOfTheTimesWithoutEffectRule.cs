using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A pandemic, war, tariff or shortage is told without what it has done to the registrant.</summary>
public sealed class EventOfTheTimesWithoutEffectRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3017",
        Name = "event-of-the-times-without-effect",
        Title = "Current event told without its effect on the registrant",
        Message = "“{0}” tells of a current event; no amount beside it says what it has done to you.",
        Why = "Items 105(a) and 303(a) of Regulation S-K ask how a pandemic, a war, tariffs, inflation or a shortage has affected the registrant and is "
            + "reasonably likely to. A risk that is under way is not told by what may happen.",
        Fix = "Say what the event has done to your revenue, costs, supply and operations, with amounts, and what you did; or that it has not affected you.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to describe and quantify the effect that this event has had on your "
            + "business, or state that it has had none, and any known trends or uncertainties that result from it.",
        Topics = ["MACRO"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Regulation S-K Item 303(a)"), new Authority("CF Disclosure Guidance: Topic No. 9", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### The pandemic may harm us.\n\n[|The COVID-19 pandemic has disrupted travel and may adversely affect our ferries and our suppliers.|] We cannot foresee its end."),
        Example.Flagged("# Risk Factors\n\n### War may harm us.\n\n[|The war in Ukraine could lead to higher prices of fuel and to delays at the ports.|] Our passengers may stay away."),
        Example.Clean("# Risk Factors\n\n### The pandemic stopped our ferries.\n\nThe COVID-19 pandemic closed our pier for eleven weeks in 2020, and our revenue fell by 41% to $2.2 million."),
        Example.Clean("# Risk Factors\n\n### War may harm us.\n\nThe war in Ukraine could lead to higher prices. We have no customers or suppliers there, and have not been affected."),
        Example.Clean("# Business\n\nOur pipeline charges the tariff on file with the commission."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.EventOfTheTimes)
        .In(SectionKind.RiskFactors, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations)
        .Outside(SectionKind.RiskFactorSummary, SectionKind.CriticalAccountingEstimates, SectionKind.MarketRisk, SectionKind.FinancialStatements);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } = 
    [
        Cure.Concept("that it does not touch you", Concepts.NoExposure).Within(Reach.Paragraph | Reach.NextParagraphs),
        Cure.Concept("that it does not touch you", Concepts.NoExposureToAnEvent).Within(Reach.Section),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Reading.Has(Concepts.PriceOfTheStock) || !IsCentral(context) || !HasEffect(context)) return null;
        var figures = RiskFactor.Look(context, Figures.Any);
        return figures.Found is not null ? null : new() { LookedFor = [.. lookedFor, figures], Confidence = Confidence.Medium, GroupKey = "events" };
    }

    /// <summary>
    /// Whether the heading names the event, or the sentence tells of one under way as a fact; a list of what may go wrong names many.
    /// </summary>
    private static bool IsCentral(ConceptContext context)
    {
        if (context.Section.Heading is { } heading && context.Filing.Reading.Of(heading) is { } title && (title.Has(Concepts.EventOfTheTimes) || title.Has(Concepts.EventUnderWay))
            && (context.Reading.Has(Concepts.EventUnderWay) || context.Statement.Stance == Stance.Asserted))
        {
            return true;
        }

        return context.Statement is { IsNegated: false } statement
            && context.Reading.Of(Concepts.EventUnderWay).Any(hit => statement.Holds(hit.Start) && (hit.Start < statement.VerbStart || statement.Stance == Stance.Asserted))
            && context.Reading.Mentions.Any(mention => mention.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Customer or Actor.Supplier or Actor.Personnel
                && Math.Abs(context.Reading.SentenceOf(mention.Start) - statement.SentenceIndex) <= 1);
    }

    private static bool HasEffect(ConceptContext context) => context.Reading.Of(Concepts.VagueEffect)
        .Any(hit => Math.Abs(context.Reading.SentenceOf(hit.Start) - context.Statement.SentenceIndex) <= 1);
}
