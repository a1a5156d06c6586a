using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor comforts the reader where it should tell the risk.</summary>
public sealed class MitigatingLanguageInRiskFactorRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3001",
        Name = "mitigating-language-in-risk-factor",
        Title = "Mitigating language in a risk factor",
        Message = "“{0}” softens the risk that it stands in.",
        Why = "Item 105 of Regulation S-K asks for the factors that make an investment risky. Beliefs, plans and measures that offset the risk belong "
            + "in Business or MD&A; the staff ask to delete them from the risk factors.",
        Fix = "Delete the clause, or move it to where you describe your business, and let the risk factor tell the risk and its consequence.",
        Comment = "We note the statement “{quote}” on page {page}. Mitigating language is not appropriate in risk factor disclosure. Please revise "
            + "here and throughout the section to remove text that softens the risk presented.",
        Topics = ["RFMITIGATE"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### A rival may sue us over our anchors.\n\nTwo makers of anchors have written to us. [|We do not believe that these claims will have a material adverse effect on our business.|]"),
        Example.Flagged("# Risk Factors\n\n### Boat owners may not rent moorings.\n\n[|While we believe there is significant demand for moorings, our sales could fall short of our plan.|]"),
        Example.Flagged("# Risk Factors\n\n### Timber may become dear.\n\n[|To help offset this risk, we buy from eleven sawmills.|] Prices rose by 14% in 2025."),
        Example.Flagged("# Risk Factors\n\n### Our files could be stolen.\n\n[|Although we have implemented firewalls and train our staff every month, an attack could stop our bookings.|]"),
        Example.Flagged("# Risk Factors\n\n### We may run out of money.\n\n[|We believe that the funds held outside of the trust account will be sufficient.|] If they are not, we would have to borrow."),
        Example.Flagged("# Risk Factors\n\n### One holder controls us.\n\nMr. Orwick can elect every director. [|As our chairman, Mr. Orwick owes our stockholders a fiduciary duty and must act in good faith.|]"),
        Example.Flagged("# Risk Factors\n\n### We have few clubs to sell to.\n\n[|Though we continue to expand our list of clubs, two of them bought 70% of our boats.|]"),
        Example.Clean("# Risk Factors\n\n### Our directors have other duties.\n\nOur directors may owe fiduciary duties to other companies, and could offer them what would suit us.")
            with { Because = "the duty is owed to others" },
        Example.Clean("# Risk Factors\n\n### Our name may fade.\n\nIf we do not build and maintain a strong brand, our sales could fall.")
            with { Because = "the brand is a condition" },
        Example.Clean("# Risk Factors\n\n### Money may run out.\n\nWe believe that our cash will be sufficient to fund our operations for at least fourteen months.")
            with { Because = "it tells how long the money lasts" },
        Example.Clean("# Risk Factors\n\n### Our insurance could be too small.\n\nAlthough we maintain insurance against fire, it may not cover the loss of a whole season.")
            with { Because = "the concession only shows the limit of the cover" },
        Example.Flagged("# Risk Factors\n\n### Our solvents are dangerous.\n\n[|Although we believe that our handling of solvents complies with the law, we cannot eliminate the risk of a spill.|]"),
        Example.Clean("# Risk Factors\n\n### We must spend on our docks.\n\nWe believe that we will need to spend $4.0 million on our docks to keep our tenants.")
            with { Because = "the belief states a need" },
        Example.Clean("# Legal Proceedings\n\nWe do not believe that the suit will have a material adverse effect on our business."),
        Example.Clean("# Risk Factors\n\n### Others may copy our cleats.\n\nDespite our efforts to protect our designs, others may copy our cleats."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying
        .Of(Concepts.NoEffectBelieved, Concepts.BeliefThatAllIsWell, Concepts.OffsettingMeasure, Concepts.RecordThatComforts, Concepts.DutyThatComforts, Concepts.ReadyRemedy,
            Concepts.BeliefOfCompliance)
        .In(SectionKind.RiskFactors).Outside(SectionKind.RiskFactorSummary);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var statement = context.Statement;
        var isDuty = context.Hit.Concept == Concepts.DutyThatComforts;
        var isRemedy = context.Hit.Concept == Concepts.ReadyRemedy;
        if ((statement.Stance == Stance.Possible && !isRemedy) || statement.Stance == Stance.Conditional || (statement.Stance == Stance.Hypothetical && !isDuty && context.Hit.Concept != Concepts.BeliefOfCompliance)) return null;
        if (context.Hit.Concept == Concepts.BeliefThatAllIsWell && statement.Actor == Actor.Customer) return null;
        if (context.Reading.StatementAt(context.Hit.Start) is { Stance: Stance.Conditional }) return null;
        if (IsOfOthers(statement) || IsCondition(context) || InSentence(context, Concepts.RiskLeftUntold)) return null;
        if (isDuty && statement.IsNegated && context.Hit.Text.StartsWith("owe", StringComparison.OrdinalIgnoreCase)) return null;

        // What was done against a risk sets off what remains of it; a belief that all is well takes the risk back.
        var isMeasure = context.Hit.Concept == Concepts.OffsettingMeasure || isDuty || isRemedy || context.Hit.Concept == Concepts.BeliefOfCompliance || context.Hit.Concept == Concepts.RecordThatComforts;
        if (context.Hit.Concept == Concepts.OffsettingMeasure && IsUndone(context)) return null;

        // How long the money lasts is what the reader must know.
        if (!isMeasure && InSentence(context, Concepts.SufficiencyOfCash) && HasTime(context)) return null;
        return new() { LookedFor = lookedFor, Confidence = ConfidenceOf(statement), Severity = isMeasure ? Severity.Info : null, GroupKey = "mitigating" };
    }

    /// <summary>Whether it goes on from what is only supposed: "if we do not develop and maintain a strong brand".</summary>
    private static bool IsCondition(ConceptContext context)
    {
        foreach (var before in context.Reading.StatementsOf(context.Statement.SentenceIndex))
        {
            if (before.Stance is Stance.Conditional or Stance.Possible && before.End == context.Statement.Start && before.Subject is { } subject
                && subject.Start == context.Statement.Subject?.Start) return true;
        }

        return false;
    }

    /// <summary>Whether a need, a limit or a denial stands before the measure: "there is no certainty that this will mitigate".</summary>
    private static bool IsUndone(ConceptContext context)
    {
        if (context.Statement.IsNegated) return true;
        var (start, _) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        return context.Reading.HasIn(start, context.Hit.Start, Concepts.NeedOrDenial);
    }

    private static bool InSentence(ConceptContext context, Concept concept)
    {
        var (start, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        return context.Reading.HasIn(start, end, concept);
    }

    private static bool HasTime(ConceptContext context)
    {
        var (start, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        for (var at = start; at < end; at++)
        {
            if (context.Reading.Tokens[at].Kind is TokenKind.Duration or TokenKind.Date or TokenKind.Period) return true;
        }

        return false;
    }

    /// <summary>Whether another company comforts: its words are told as a warning.</summary>
    private static bool IsOfOthers(Statement statement)
    {
        for (var outer = statement; outer is not null; outer = outer.Parent)
        {
            if (outer.Actor is Actor.OtherEntity or Actor.Competitor or Actor.Source or Actor.Law or Actor.Market or Actor.Holder) return true;
            if (outer.Subject is { Kind: MentionKind.Organization or MentionKind.Name } && outer.Actor == Actor.Unknown) return true;
        }

        return false;
    }
}
