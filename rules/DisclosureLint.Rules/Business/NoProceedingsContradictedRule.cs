using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>One place says that there are no legal proceedings, and another tells of one.</summary>
public sealed class NoProceedingsContradictedRule : StatementRule
{
    private static readonly SectionKind[] Places =
        [SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.RiskFactors, SectionKind.ManagementsDiscussion, SectionKind.Business];

    private static readonly Cure Limit = Cure.Concept("what is left out", Concepts.ProceedingsLeftOut).Within(Reach.Sentence);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5412",
        Name = "no-proceedings-contradicted",
        Title = "No legal proceedings stated though one is told",
        Message = "“{0}” says that there are no proceedings, and another place tells of one against you.",
        Why = "Item 103 and ASC 450-20-50 ask for material proceedings and contingencies; the two places must agree (Rule 408).",
        Fix = "Make the places agree: describe the proceeding here, or say why it is not material.",
        Comment = "We note your statement on page {page} that “{quote}.” Elsewhere you describe a proceeding against you. Please reconcile, and "
            + "provide the disclosure required by Item 103 and ASC 450-20-50.",
        Topics = ["LEGAL", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 103"), new Authority("ASC 450-20-50"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Risk Factors

            In May 2025 Dunmore Mills filed a lawsuit against us in the District Court for Tulsa County.

            # Legal Proceedings

            [|We are not aware of any pending litigation.|]
            """),
        Example.Flagged(
            """
            # Legal Proceedings

            [|We are not currently a party to any legal proceedings.|]

            # Index to Financial Statements

            ## Notes to Financial Statements

            In March 2026 a former supplier filed a complaint against the Company in the Superior Court for unpaid invoices.
            """),
        Example.Clean(
            """
            # Legal Proceedings

            We are not currently a party to any legal proceedings.

            # Index to Financial Statements

            ## Notes to Financial Statements

            The Company is not a party to any legal proceedings.
            """),
        Example.Clean(
            """
            # Legal Proceedings

            Other than the suit of Dunmore Mills, we are not a party to any material legal proceedings.

            # Index to Financial Statements

            ## Notes to Financial Statements

            In March 2026 Dunmore Mills filed a complaint against the Company.
            """),
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.NoProceedings)
        .In(SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.Business).Outside(SectionKind.RiskFactors);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Actor is Actor.OtherEntity or Actor.Insider || context.Look(Limit).Found is not null) return null;
        var block = context.Block;
        var suit = context.Filing.Reading.Of(Concepts.ProceedingAgainstTheRegistrant)
            .Where(hit => hit.Statement is { Actor: Actor.Registrant })
            .Concat(context.Filing.Reading.Of(Concepts.ProceedingBrought).Where(hit => hit.Statement is not { Actor: Actor.Registrant, IsPassive: false }))
            .FirstOrDefault(hit => hit.Reading.Block != block && IsPending(hit));
        return suit.Reading is null ? null : new() { Related = [Place.Of(suit.Sentence, "a proceeding told here")], GroupKey = "denial" };
    }

    /// <summary>Whether a hit tells of a proceeding with its particulars, and nothing in its paragraph ends it.</summary>
    private static bool IsPending(ConceptHit hit)
    {
        var reading = hit.Reading;
        if (reading.Block is not (Paragraph or ListItem) || !reading.Block.Section.IsWithinAny(Places) || reading.Has(Concepts.ProceedingOver)) return false;
        if (hit.Statement is not { Stance: Stance.Asserted, IsNegated: false } statement || statement.Actor == Actor.Insider) return false;
        return reading.Has(Concepts.ParticularsOfAProceeding) || reading.Tokens.Any(token => token.Kind == TokenKind.Date);
    }
}
