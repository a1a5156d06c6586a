using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>A study was made for the issuer, and no consent of its author is among the exhibits.</summary>
public sealed class CommissionedStudyWithoutConsentRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5102",
        Name = "commissioned-study-without-consent",
        Title = "Commissioned study without the author's consent",
        Message = "“{0}” speaks of a study made for the company; its author's consent is not among the exhibits.",
        Why = "Securities Act Section 7 and Rule 436 ask for the written consent of a person whose report is quoted or summarized as having been prepared for use "
            + "in connection with the registration statement; Item 601(b)(23) makes it an exhibit.",
        Fix = "File the consent as Exhibit 23, or say that the report was not prepared for this offering and tell the staff so, or delete the "
            + "reference.",
        Comment = "We note your reference on page {page} to “{quote}.” If you commissioned this report for use in connection with the registration statement, "
            + "please file the consent of its author under Rule 436, or tell us why a consent is not required.",
        StaffComments = ["calix-2009-12-17#15"],
        Topics = ["THIRDPARTY"],
        Authority =
        [
            new Authority("Securities Act of 1933, Section 7"),
            new Authority("Securities Act Rule 436"),
            new Authority("Regulation S-K Item 601(b)(23)"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|A survey that we commissioned found that eight in ten brewers reuse their kegs.|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|A market study prepared for us by Garnock Research puts the number of such boats at "
            + "90,000.|]"),
        Example.Clean(SectionKind.Business, "None of the surveys cited in this prospectus was commissioned by us or prepared on our behalf."),
        Example.Clean(SectionKind.Business, "The statements prepared for us by our bookkeeper were late in 2023."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.WorkMadeForTheCompany).Told(Stance.Asserted, Stance.Believed, Stance.Reported)
        .Outside(SectionKind.Management, SectionKind.ExecutiveCompensation, SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.CriticalAccountingEstimates);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("the author's consent", Concepts.ConsentOfTheAuthor).Within(Reach.Sentence | Reach.Paragraph),
        Cure.Concept("a consent of the same name among the exhibits", Concepts.ConsentListed).AlsoIn(SectionKind.Exhibits, SectionKind.PartII).OfSameMatter(),
        Cure.Concept("that no figures of it are given", Concepts.DataNotUsed).Within(Reach.Sentence | Reach.Neighbours),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;
}
