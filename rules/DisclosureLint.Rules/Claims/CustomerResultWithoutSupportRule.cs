using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>A customer's gain is told as the work of the issuer's product, with no support and no word on how the example was chosen.</summary>
public sealed class CustomerResultWithoutSupportRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5107",
        Name = "customer-result-without-support",
        Title = "Customer's results told without support",
        Message = "“{0}” tells a customer's results without saying what shows them or how the example was chosen.",
        Why = "Rule 408 asks for whatever is needed to make the example not misleading, and Rule 418 lets the staff ask for its support. The staff ask how "
            + "examples were chosen, whether they are representative, what shows that the product caused the result, and whether the customer consents to be named.",
        Fix = "Say who measured the result and when, that it may not be typical, and how you chose the example; keep the support and the "
            + "customer's consent; or delete it.",
        Comment = "We note your statement on page {page} that “{quote}.” Please tell us how you chose this example and whether it is representative, provide us "
            + "with support for the results that you attribute to your product, and confirm that the customer has consented to the use of its name.",
        Topics = ["NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "After it put our shelf sensors into 40 stores, [|Lakeview Grocers saw a 12% increase in sales "
            + "of fresh fruit|]."),
        Example.Flagged(SectionKind.Business, "We equipped its fleet in May. [|Ostler Freight achieved a 30% reduction in fuel costs with our "
            + "software|]."),
        Example.Clean(SectionKind.Business, "We saw a 12% increase in orders after our new catalog came out."),
        Example.Clean(SectionKind.Business, "Sales of kelp in Norway saw a 9% increase in May, and we export there."),
        Example.Clean(SectionKind.Business, "Our customers saw a reduction in waiting times."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Norvane saw a 12% increase in its sales, which raised our royalties."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.CreditedByACustomer).Told(Stance.Asserted, Stance.Reported)
        .In(SectionKind.ProspectusSummary, SectionKind.Business).Outside([.. ClaimSections.Without, SectionKind.Competition]);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
        [Cure.Concept("how the example was chosen or who measured it", Concepts.HowTheExampleWasChosen).Within(Reach.Sentence | Reach.Paragraph)];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.Statement.Actor is Actor.Registrant or Actor.Market or Actor.Competitor || !TellsOfAnother(context) || !TellsOfUs(context)) return null;
        return new ReportDetails { LookedFor = lookedFor, Confidence = Confidence.Medium, GroupKey = "results" };
    }

    /// <summary>Whether a clause of the sentence speaks of somebody who may be a customer.</summary>
    private static bool TellsOfAnother(ConceptContext context)
    {
        foreach (var statement in context.Reading.StatementsOf(context.Statement.SentenceIndex))
        {
            if (statement.Actor is Actor.Customer or Actor.OtherEntity or Actor.Unknown or Actor.Partner or Actor.Personnel or Actor.Insider) return true;
        }

        return false;
    }

    private static bool TellsOfUs(ConceptContext context) => context.Reading.Mentions.Any(mention => mention.Actor is Actor.Registrant or Actor.OwnOffering);
}
