using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Attacks on systems are told as possible, and nothing says whether any has happened.</summary>
public sealed class CyberRiskWithoutHistoryRule : StatementRule
{
    private static readonly Cure Elsewhere = Cure.Concept("whether attacks have happened", Concepts.HistoryOfCyberIncidents).Within(Reach.Section);

    private static readonly Cure History = Cure.Concept("whether attacks have happened", Concepts.HistoryOfAttacksTold);

    private static readonly Cure Incident = Cure.Where("an incident with its date or cost", FindIncident);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3018",
        Name = "cyber-risk-without-history",
        Title = "Cyberattacks told as possible without saying whether any has happened",
        Message = "“{0}” tells of attacks as possible; the risk factor does not say whether any has happened.",
        Why = "Release No. 33-10459 and Item 105 of Regulation S-K ask to place the risk of cyber incidents in the context of those that have occurred: a risk "
            + "that has come true must not be told as hypothetical.",
        Fix = "Say whether you or your vendors have had material incidents, with date, extent and cost; if none was material, say so.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose whether you have experienced material cybersecurity incidents and, if "
            + "so, describe them and their effects, so that investors can put this risk into context.",
        Topics = ["CYBER", "RFHYPO"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Release No. 33-10459", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our systems may be attacked.\n\n[|Hackers could break into our booking system, and the data of our passengers could be lost.|]"),
        Example.Flagged("# Risk Factors\n\n### Thieves may read our files.\n\n[|Our files may be subject to unauthorized access, viruses and phishing.|] Passengers could then leave us."),
        Example.Flagged("# Risk Factors\n\n[|Ransomware attacks on ferries have become common.|] If our piers were attacked, we could sell no tickets."),
        Example.Clean("# Risk Factors\n\n### Our systems may be attacked.\n\nHackers could break into our booking system. To date we have had no such break-in that cost us anything."),
        Example.Clean("# Risk Factors\n\n### Our systems were attacked.\n\nOn May 4, 2025 an intruder broke into our booking system and copied the names of 4,100 passengers. Another attack could cost us more."),
        Example.Clean("# Business\n\nOur software finds malware before it reaches a mailbox."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.CyberIncident).In(SectionKind.RiskFactors).Outside(SectionKind.RiskFactorSummary)
        .Told(Stance.Possible, Stance.Hypothetical, Stance.Conditional, Stance.Asserted);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Stance == Stance.Asserted && !IsSupposedNext(context)) return null;
        if (context.Statement.Actor is Actor.OtherEntity or Actor.Competitor or Actor.Customer || !IsCentral(context)) return null;
        var history = RiskFactor.Look(context, History);
        return history.Found is not null || RiskFactor.Look(context, Incident).Found is not null || context.Look(Elsewhere).Found is not null ? null : new() { LookedFor = [history], Confidence = Confidence.Medium, GroupKey = "attacks" };
    }

    /// <summary>Whether attacks on others are told, and the next sentence supposes one on the registrant: "if we were attacked".</summary>
    private static bool IsSupposedNext(ConceptContext context)
    {
        var (next, actor) = (context.Statement.SentenceIndex + 1, context.Statement.Actor);
        if (next >= context.Block.Sentences.Count || actor is Actor.Registrant or Actor.OwnOffering or Actor.Supplier or Actor.Personnel) return false;
        var (start, end) = context.Reading.TokensOfSentence(next);
        if (!context.Reading.HasIn(start, end, Concepts.Mishap)) return false;
        foreach (var statement in context.Reading.StatementsOf(next))
        {
            if (statement.Stance is Stance.Conditional or Stance.Possible or Stance.Hypothetical) return true;
        }

        return false;
    }

    /// <summary>Whether a short paragraph begins with it, and with no list of mishaps.</summary>
    private static bool IsTopic(ConceptContext context)
    {
        const int Short = 4;
        var (start, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        return context.Statement.SentenceIndex == 0 && context.Block.Sentences.Count <= Short
            && context.Reading.Of(Concepts.Mishap).Where(hit => hit.Start >= start && hit.Start < end).Take(3).Count() < 3;
    }

    private static int? FindIncident(BlockReading reading, int start, int end)
    {
        if (!reading.Of(Concepts.CyberIncident).Any(hit => hit.Start >= start && hit.Start < end)) return null;
        for (var at = start; at < end; at++)
        {
            if (reading.Tokens[at].Kind is TokenKind.Date or TokenKind.Period or TokenKind.Money) return at;
        }

        return null;
    }

    /// <summary>Whether the heading or more than one place of the paragraph speaks of attacks; a mention in a list of mishaps is none.</summary>
    private static bool IsCentral(ConceptContext context) => IsTopic(context) ||
        context.Reading.Of(Concepts.CyberIncident).Skip(1).Any()
        || (context.Section.Heading is { } heading && context.Filing.Reading.Of(heading)?.Has(Concepts.CyberIncident) == true);
}
