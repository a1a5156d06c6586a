using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor turns on how much, and gives no number.</summary>
public sealed class RiskWithoutQuantityRule : StatementRule
{
    private static readonly Cure Losses = Cure.Concept("the amount of the loss", Concepts.LossWithItsAmount).Within(Reach.Section);

    private static readonly Cure Debts = Cure.Concept("the amount of the debt", Concepts.DebtWithItsAmount).Within(Reach.Section);

    /// <summary>What the staff ask the amount of.</summary>
    private static readonly Concept[] Loud = [Concepts.VagueConcentration, Concepts.VagueDebt, Concepts.VagueLoss, Concepts.VagueNeed];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3007",
        Name = "risk-without-quantity",
        Title = "Risk that turns on an amount told without one",
        Message = "“{0}” turns on how much, and the risk factor gives no number.",
        Why = "Item 105(a) of Regulation S-K asks how each risk affects the registrant. A concentration, a debt or a loss that is only “significant” cannot be "
            + "weighed; the staff ask for the amount or percentage and the names.",
        Fix = "Give the amount or percentage for each period presented, and name the customers, suppliers or lenders where they matter.",
        Comment = "We note “{quote}” on page {page}. Please quantify this disclosure so that investors can assess the magnitude of the risk, and identify the "
            + "parties on which you depend where material.",
        Topics = ["RFQUANT", "CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### If we lose a large customer, our revenue would fall.\n\n[|A limited number of customers accounts for a significant portion of our revenue.|] They may buy less from us at any time."),
        Example.Flagged("# Risk Factors\n\n### [|Our substantial indebtedness could limit what we can do.|]\n\nWe must pay interest before we can build docks, and our lenders may say no to what we plan."),
        Example.Flagged("# Risk Factors\n\n### Exchange rates may hurt us.\n\n[|We derive a substantial portion of our revenue from outside the United States, where prices are in other currencies.|]"),
        Example.Flagged("# Risk Factors\n\n### Guides may leave us.\n\n[|Last spring we changed how we pay our guides, which led to an increase in what guides earn.|] We may have to raise our prices, and hikers may not accept that."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nLast spring we changed how we pay our guides, which led to an increase in what guides earn of 8%."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nA change of how we pay our guides may have led to an increase in what others pay theirs."),
        Example.Clean("# Risk Factors\n\n### Guides may leave us.\n\nWe let our guides ride with the guests, which has resulted in a decrease in our travel costs.")
            with { Because = "it is no harm" },
        Example.Clean("# Risk Factors\n\n### Snow may stay away.\n\nWarm winters have led to a decline in skiing across the industry.")
            with { Because = "it is told of an industry" },
        Example.Clean("# Risk Factors\n\n### If we lose a large customer, our revenue would fall.\n\nA limited number of customers accounts for a significant portion of our revenue. Three of them accounted for 61% of it in 2025."),
        Example.Clean("# Risk Factors\n\n### Our substantial indebtedness could limit what we can do.\n\nAs of June 30, 2026, we owed $41.0 million."),
        Example.Clean("# Risk Factors\n\n### Buyers may turn away.\n\nIf a report were to name some of the hotels that bring a significant portion of our revenue, they could leave us.")
            with { Because = "it supposes a report" },
        Example.Clean("# Risk Factors\n\n### We must report.\n\nOur managers will need to devote a substantial amount of time to what a public company must file.")
            with { Because = "nobody asks how much time" },
        Example.Clean("# Risk Factors\n\n### Others may take our customers.\n\nMany of our rivals derive a significant portion of their revenue from hotels.")
            with { Because = "it is about others" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying
        .Of(Concepts.VagueConcentration, Concepts.VagueDebt, Concepts.VagueLoss, Concepts.VagueCountOfThings, Concepts.PartialRecovery,
            Concepts.NearnessToALimit, Concepts.VagueChangeOfOwnFigures, Concepts.VagueNeed)
        .In(SectionKind.RiskFactors).Outside(SectionKind.RiskFactorSummary).Lacking(Concepts.StandingOfOthers)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Possible, Stance.Required, Stance.Hypothetical).OrInHeadings();

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var (concept, statement) = (context.Hit.Concept, context.Statement);
        if (statement.Actor is Actor.Competitor or Actor.Market or Actor.OtherEntity or Actor.Law || IsWithinACondition(context)) return null;

        // A debt that the registrant calls its own is there whatever it could do; what else may happen has no amount yet.
        if (statement.Stance == Stance.Possible && (concept != Concepts.VagueDebt || !IsOwned(context.Hit))) return null;
        if (statement.Stance == Stance.Expected && concept != Concepts.VagueNeed && concept != Concepts.VagueCountOfThings) return null;
        if (statement.Stance == Stance.Hypothetical && concept != Concepts.PartialRecovery) return null;
        if (concept == Concepts.VagueChangeOfOwnFigures && (statement.Time != StatementTime.Past || IsSupposed(context))) return null;
        var looked = RiskFactor.Look(context, Figures.Any);
        if (looked.Found is not null || (AmountOf(concept) is { } amount && context.Look(amount).Found is not null)) return null;
        var isLoud = IsMoneyOfTheRegistrant(context);
        if (!isLoud && HasLouder(context)) return null;
        return new()
        {
            LookedFor = [looked],
            Confidence = ConfidenceOf(statement),
            Severity = isLoud ? null : Severity.Info,
            GroupKey = isLoud ? concept.Name : "how many",
        };
    }

    /// <summary>Whether it is revenue, losses, debt or need of money of the registrant, or the few that it hangs on: those the staff ask to quantify.</summary>
    private static bool IsMoneyOfTheRegistrant(ConceptContext context)
    {
        var (concept, reading) = (context.Hit.Concept, context.Reading);
        if (!Loud.Contains(concept)) return false;
        if (concept == Concepts.VagueNeed) return IsNeedOfTheRegistrant(context);
        if (concept != Concepts.VagueConcentration) return true;
        if (InSentence(context, Concepts.OwnSubsidiary)) return false;
        var (start, end) = (context.Hit.Start, context.Hit.End);
        return ((reading.HasIn(start, end, Concepts.RevenueInAShare) && reading.HasIn(Math.Max(0, start - 2), end, Concepts.SizeOfAPortion)) || reading.HasIn(start, end, Concepts.FewParties))
            && (context.Statement.Actor == Actor.Registrant || reading.Mentions.Any(mention => mention.Actor is Actor.Registrant or Actor.OwnOffering
                && mention.Start >= context.Statement.Start && mention.Start < context.Statement.End))
            && !IsShareToldElsewhere(context);
    }

    /// <summary>Whether the registrant or what is its own needs the money, and not for its compliance, brand or staff.</summary>
    private static bool IsNeedOfTheRegistrant(ConceptContext context)
    {
        const int Object = 6;
        var (start, end) = (context.Statement.Start, context.Hit.End);
        return context.Reading.Mentions.Any(mention => mention.Actor is Actor.Registrant or Actor.OwnOffering && mention.Start >= start && mention.Start < end)
            && !context.Reading.HasIn(start, Math.Max(end, Math.Min(context.Statement.End, end + Object)), Concepts.EffortOfCompliance);
    }

    /// <summary>Whether another risk factor gives a share of revenue of the same matter: one that names a thing that this sentence names.</summary>
    private static bool IsShareToldElsewhere(ConceptContext context)
    {
        var named = NounsOf(context.Reading, context.Statement.SentenceIndex);
        foreach (var share in context.Filing.Reading.Of(Concepts.ShareOfRevenueWithItsFigure))
        {
            if (share.Reading.Block.Section.IsWithin(SectionKind.RiskFactors)
                && NounsOf(share.Reading, share.Reading.SentenceOf(share.Start)).Overlaps(named)) return true;
        }

        return false;
    }

    /// <summary>The nouns of a sentence, without those that any sentence on revenue has.</summary>
    private static HashSet<int> NounsOf(BlockReading reading, int sentence)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        var nouns = new HashSet<int>();
        for (var at = start; at < end; at++)
        {
            if (reading.Tags[at] == Tag.Noun && !reading.HasIn(at, at + 1, Concepts.NounOfAnyShare)) nouns.Add(reading.Tokens[at].Lemma);
        }

        return nouns;
    }

    private static bool HasLouder(ConceptContext context) => Loud.Any(concept => concept != context.Hit.Concept && InSentence(context, concept));

    private static bool InSentence(ConceptContext context, Concept concept)
    {
        var (start, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        return context.Reading.HasIn(start, end, concept);
    }

    /// <summary>"If a report named customers that bring much of our revenue".</summary>
    private static bool IsWithinACondition(ConceptContext context)
    {
        var statement = context.Statement;
        for (var outer = statement.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Stance is Stance.Conditional or Stance.Hypothetical) return true;
        }

        if (context.Reading.Tags[statement.Start] != Tag.Relative) return false;
        foreach (var before in context.Reading.StatementsOf(statement.SentenceIndex))
        {
            if (before.Start < statement.Start && before.Stance is Stance.Conditional or Stance.Hypothetical) return true;
        }

        return false;
    }

    private static bool IsOwned(ConceptHit hit) => hit.Reading.Tags[hit.Start] == Tag.Possessive || (hit.Start > 0 && hit.Reading.Tags[hit.Start - 1] == Tag.Possessive);

    /// <summary>Whether the sentence, up to the hit, tells what may happen: "could limit us and result in a decrease".</summary>
    private static bool IsSupposed(ConceptContext context)
    {
        foreach (var statement in context.Reading.StatementsOf(context.Statement.SentenceIndex))
        {
            if (statement.Start <= context.Hit.Start && statement.Stance is Stance.Possible or Stance.Hypothetical or Stance.Conditional) return true;
        }

        return false;
    }

    /// <summary>A loss or a debt whose amount another risk factor gives is told.</summary>
    private static Cure? AmountOf(Concept concept) =>
        concept == Concepts.VagueLoss ? Losses : concept == Concepts.VagueDebt ? Debts : null;
}
