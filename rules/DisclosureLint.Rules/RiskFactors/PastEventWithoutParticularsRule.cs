using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor says that the risk has come true before, without what happened, when or at what cost.</summary>
public sealed class PastEventWithoutParticularsRule : StatementRule
{
    /// <summary>Whether the sentence says that it happened before or may happen again.</summary>
    private static bool HasTime(ConceptContext context) =>
        context.Reading.Of(Concepts.BeforeAndAgain).Any(hit => context.Reading.SentenceOf(hit.Start) == context.Statement.SentenceIndex);

    private const int ObjectBehind = 4;

    /// <summary>Whether a condition is told before it: "no payment may be made if a default has occurred".</summary>
    private static bool IsSupposed(ConceptContext context)
    {
        foreach (var statement in context.Reading.StatementsOf(context.Statement.SentenceIndex))
        {
            if (statement.Start < context.Hit.Start && statement.Stance is Stance.Conditional or Stance.Hypothetical) return true;
        }

        return false;
    }

    /// <summary>Whether the statement speaks of the registrant, what it offers or those who work for it.</summary>
    private static bool IsOwn(ConceptContext context) => context.Statement.Actor is not (Actor.OtherEntity or Actor.Competitor or Actor.Market)
        && (context.Statement.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Personnel
            || context.Reading.Mentions.Any(mention => mention.Start >= context.Statement.Start && mention.Start < context.Hit.End + ObjectBehind
                && mention.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Personnel));

    /// <summary>The few kinds of mishap that the staff write one comment about.</summary>
    private static readonly Concept[] Kinds = [Concepts.CyberIncident, Concepts.Outage, Concepts.SuitAgainstTheRegistrant, Concepts.RecallOfGoods];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3003",
        Name = "past-event-without-particulars",
        Title = "Past events told in a risk factor without particulars",
        Message = "“{0}” says that it has happened; nothing near it says what happened, when and with what effect.",
        Why = "A risk that has come true is no longer only a risk. Item 105 asks how it affects the registrant, and Rule 408 for what keeps the statement "
            + "from misleading; the staff ask for the material instances, their dates, cost and consequence.",
        Fix = "Describe the material instances: what happened, when, what it cost and what followed, or say that none was material.",
        Comment = "We note your disclosure that “{quote}” on page {page}. Please describe the material past instances, including when they occurred, their "
            + "magnitude and their effect on your business, so that investors can assess the risk.",
        Topics = ["RFHYPO", "RFQUANT", "CYBER"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)"), new Authority("Release No. 33-10459", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our booking system could fail.\n\n[|We have experienced outages of our booking system and may experience them again.|] Customers could leave us."),
        Example.Flagged("# Risk Factors\n\n### Thieves may read our files.\n\nWe hold the addresses of owners. [|Our systems have in the past been subject to cyber-attacks, and we expect attacks to go on in the future.|]"),
        Example.Flagged("# Risk Factors\n\n### We may be sued.\n\n[|From time to time we have been, and in the future may be, subject to claims by owners of boats.|] Defending them costs time."),
        Example.Flagged("# Risk Factors\n\n### Skippers may leave us.\n\n[|Our way of paying skippers has previously led, and may continue to lead, to lawsuits and negative publicity.|] Skippers could leave us."),
        Example.Clean("# Risk Factors\n\n### Our booking system could fail.\n\nWe have experienced outages and may experience them again. In June 2025 our site was down for nine hours, and we paid back $40,000."),
        Example.Clean("# Risk Factors\n\n### Thieves may read our files.\n\nWe have not experienced a material breach in the past, but may experience one in the future."),
        Example.Clean("# Risk Factors\n\n### Markets move.\n\nIn the past, companies whose stock price fell have been subject to securities class actions, and we may be subject to one in the future.")
            with { Because = "it happened to others" },
        Example.Clean("# Risk Factors\n\n### Prices rise.\n\nHigher prices of fuel have caused, and may again cause, disputes among nations, which may make it dearer for us to borrow.")
            with { Because = "what happened is no event of the registrant" },
        Example.Clean("# Risk Factors\n\n### Growth.\n\nWe have grown in the past and may grow in the future."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.MishapThatHasHappened).In(SectionKind.RiskFactors).Outside(SectionKind.RiskFactorSummary)
        .Told(Stance.Asserted, Stance.Required, Stance.Believed).Lacking(Concepts.StandingOfOthers);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Either("a date, an amount or an instance", [Concepts.InstanceTold, Concepts.HistoryOfAttacksDenied],
            [TokenKind.Date, TokenKind.Period, TokenKind.Money, TokenKind.Percentage]).Within(Reach.Paragraph | Reach.List),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        context.Statement.IsNegated || IsSupposed(context) || !IsOwn(context) || !HasTime(context) ? null : new()
        {
            LookedFor = lookedFor,
            Confidence = ConfidenceOf(context.Statement),
            GroupKey = Kinds.FirstOrDefault(kind => context.Reading.Of(kind).Any(hit => hit.Start >= context.Hit.Start && hit.Start <= context.Hit.End)).Name ?? "nature",
        };
}
