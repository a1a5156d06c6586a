using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>The prospectus disclaims what it says itself: its forward-looking statements, its beliefs, its account of contracts.</summary>
public sealed class OwnStatementsDisclaimedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5108",
        Name = "own-statements-disclaimed",
        Title = "Responsibility for the prospectus’s own statements disclaimed",
        Message = "“{0}” disclaims what the prospectus itself says.",
        Why = "Sections 11 and 12(a)(2) of the Securities Act make the issuer liable for the whole prospectus, statements of belief included; a summary of a contract must be "
            + "complete in its material terms (Rule 411(a) allows it to be qualified only by an exhibit that is filed). The staff ask to remove language that implies otherwise.",
        Fix = "Delete the disclaimer. Say that the statements rest on a reasonable basis, and describe the material terms of each contract.",
        Comment = "We note your statement on page {page} that “{quote}.” Statements that imply that you are not responsible for, or that investors may not rely "
            + "on, the disclosure in your prospectus are not appropriate. Please revise to remove this language.",
        Topics = ["DATADISCLAIM", "FLS"],
        Authority = [new Authority("Securities Act of 1933, Sections 11 and 12(a)(2)"), new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 411(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|Moreover, neither we nor any other person assumes responsibility for the accuracy and completeness of these statements.|]"),
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|What we believe may prove wrong, and our statements should not be read to indicate that we have made an exhaustive inquiry.|]"),
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|Our statements of belief are uncertain, and you are cautioned not to unduly rely upon these statements.|]"),
        Example.Flagged(SectionKind.WhereYouCanFindMoreInformation, "[|Statements in this prospectus about the contents of any contract are not necessarily complete, and we refer you to the exhibits.|]"),
        Example.Clean(SectionKind.AboutThisProspectus, "We take no responsibility for, and can provide no assurance as to the reliability of, any other information that others may give you.")
            with { Because = "it speaks of what others say" },
        Example.Clean(SectionKind.ForwardLookingStatements, "You should not place undue reliance on these forward-looking statements."),
        Example.Clean(SectionKind.LegalMatters, "The trustee assumes no responsibility for the accuracy of the recitals in the notes."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.OwnStatementsDisclaimed, Concepts.OwnBeliefsDisclaimed, Concepts.SummaryCalledIncomplete)
        .Outside(SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Underwriting);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isOfResponsibility = context.Hit.Concept == Concepts.OwnStatementsDisclaimed;
        return new ReportDetails
        {
            Severity = isOfResponsibility ? null : Severity.Info,
            Confidence = isOfResponsibility ? Confidence.High : Confidence.Low,
            GroupKey = context.Hit.Concept.Name,
        };
    }
}
