using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Business;

namespace DisclosureLint.Rules.Claims;

/// <summary>An unapproved drug or device is called first-in-class or best-in-class.</summary>
public sealed class FirstInClassClaimRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5106",
        Name = "first-in-class-claim",
        Title = "Unapproved product called first-in-class or best-in-class",
        Message = "“{0}” implies that the product will be approved and is better than others.",
        Why = "Safety, efficacy and approval are for the FDA to decide. The staff hold that first-in-class and best-in-class suggest both approval and "
            + "superiority, and ask to delete them (Rule 408).",
        Fix = "Delete the term. Where it only means a new mechanism, say that the product works by a mechanism that no approved product uses.",
        Comment = "We note your reference on page {page} to “{quote}.” This term suggests that your product candidate is effective and likely to be approved. "
            + "Please delete it here and throughout. If you mean that it uses a novel mechanism, you may say so.",
        Topics = ["FIRSTINCLASS"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "Our drug candidate, a potential [|first-in-class|] inhibitor, is in a Phase 1 "
            + "clinical trial that the FDA cleared. Preclinical data on the drug and a second drug are due; the FDA may ask for another "
            + "clinical trial."),
        Example.Flagged(SectionKind.Business, "We believe the drug can be [|best-in-class|]. The FDA has not approved any drug of ours; our "
            + "first clinical trial, after preclinical work on the drug, begins in May with the FDA's consent."),
        Example.Clean(SectionKind.Business, "We offer best-in-class freight software."),
        Example.Clean(SectionKind.Business, "The FDA has not approved any drug that works by this mechanism; our drug would be new. The "
            + "clinical trial of the drug follows preclinical work that the FDA saw."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.FirstOrBestInClass, Concepts.MedicineRankedInItsClass)
        .In(ClaimSections.Kinds).Outside(ClaimSections.Without);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Concept;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (IsOfOthers(context) || !IsOfMedicine(context)) return null;
        var isTerm = context.Hit.Concept == Concepts.FirstOrBestInClass;
        return new ReportDetails
        {
            Confidence = isTerm ? Confidence.High : Confidence.Medium,
            Severity = isTerm ? null : Severity.Info,
            GroupKey = isTerm ? "in-class" : "rank",
        };
    }

    /// <summary>What rivals may bring, what an authority grants, and what is denied behind its verb.</summary>
    private static bool IsOfOthers(ConceptContext context)
    {
        var (statement, start) = (context.Statement, context.Hit.Start);
        if (statement.Actor == Actor.Law || (statement.IsNegated && start > statement.VerbStart)) return true;
        foreach (var other in context.Reading.StatementsOf(statement.SentenceIndex))
        {
            if (other.Actor == Actor.Competitor && other.Start <= start && start > other.Start) return true;
        }

        return false;
    }

    /// <summary>Whether the paragraph speaks of a product under study, or the issuer develops such products: a car may be best in its class.</summary>
    private static bool IsOfMedicine(ConceptContext context) =>
        context.Reading.Has(Concepts.UnapprovedProduct) || LifeScienceIssuer.Is(context.Filing)
        || context.Reading.Of(Concepts.MedicineInDevelopment).Select(static hit => hit.Start).Distinct().Skip(1).Any();
}
