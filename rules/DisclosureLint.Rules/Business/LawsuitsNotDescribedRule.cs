using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>Lawsuits or investigations of a kind are mentioned and none is described.</summary>
public sealed class LawsuitsNotDescribedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5411",
        Name = "lawsuits-not-described",
        Title = "Lawsuits mentioned and not described",
        Message = "“{0}” mentions proceedings by kind and does not identify them.",
        Why = "Item 103 asks for each material pending proceeding: court or agency, date, principal parties, the facts alleged and the relief "
            + "sought; government investigations known to be contemplated are included and are not ordinary routine litigation.",
        Fix = "Identify the material proceedings with court, date, parties, facts and relief, or say that none is material.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each material proceeding and disclose the court or "
            + "agency, the date instituted, the principal parties, the factual basis alleged and the relief sought. Refer to Item 103 of "
            + "Regulation S-K.",
        Topics = ["LEGAL"],
        Authority = [new Authority("Regulation S-K Item 103")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.LegalProceedings,
            "[|We are currently parties to several lawsuits over our products, including patent suits and class actions by buyers.|]"),
        Example.Flagged(SectionKind.LegalProceedings,
            "[|We are also involved in various claims, government investigations and other proceedings.|]"),
        Example.Clean(
            SectionKind.LegalProceedings,
            "We are subject to various legal proceedings and claims arising in the ordinary course of business, none of which is material."),
        Example.Clean(
            SectionKind.LegalProceedings,
            "On May 4, 2025, Dunmore Mills sued us in the District Court for Tulsa County for $2 million, alleging breach of a supply contract."),
        Example.Clean(SectionKind.LegalProceedings, "We may become subject to class actions and investigations."),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.ProceedingAgainstTheRegistrant, Concepts.ProceedingBrought)
        .In(SectionKind.LegalProceedings, SectionKind.Business, SectionKind.RiskFactors, SectionKind.FinancialStatements, SectionKind.ProspectusSummary,
            SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations)
        .Outside(SectionKind.RiskFactorSummary, SectionKind.DescriptionOfSecurities)
        .Told(Stance.Asserted, Stance.Reported);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; } =
    [
        Cure.Either("a court, a date, a case or an amount", [Concepts.ParticularsOfAProceeding], [TokenKind.Date, TokenKind.Money])
            .Within(Reach.Sentence | Reach.Neighbours | Reach.List | Reach.NextParagraphs),
        Cure.Concept("that it is not material", Concepts.NoProceedings).Within(Reach.Sentence),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var statement = context.Statement;
        if (statement.IsNegated || statement.Actor is Actor.OtherEntity or Actor.Competitor or Actor.Market or Actor.Insider or Actor.Law or Actor.Agreement) return null;
        if (context.Block is ListItem && statement.Subject is null) return null;
        var isOfRegistrant = statement.Actor == Actor.Registrant;
        if (context.Hit.Concept == Concepts.ProceedingBrought ? isOfRegistrant && !statement.IsPassive : !isOfRegistrant) return null;
        var sentence = context.Reading.Of(Concepts.RoutineProceedings, Concepts.NothingMaterial, Concepts.GraveProceeding).Where(hit => context.Reading.SentenceOf(hit.Start) == statement.SentenceIndex).Select(hit => hit.Concept).ToHashSet();

        // What happens from time to time in the ordinary course asks for nothing outside the section; in it, it is a catch-all.
        var isRoutine = sentence.Contains(Concepts.RoutineProceedings);
        if (isRoutine && (sentence.Contains(Concepts.NothingMaterial) || !sentence.Contains(Concepts.GraveProceeding) || !context.Section.IsWithin(SectionKind.LegalProceedings))) return null;
        return new()
        {
            LookedFor = lookedFor,
            Confidence = ConfidenceOf(statement),
            Severity = isRoutine || !context.Section.IsWithin(SectionKind.LegalProceedings) ? Severity.Info : null,
            GroupKey = "proceedings",
        };
    }
}
