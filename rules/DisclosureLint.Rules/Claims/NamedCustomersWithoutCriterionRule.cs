using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>Well-known customers or partners are named, and nothing says how they were chosen or what they contribute.</summary>
public sealed class NamedCustomersWithoutCriterionRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5105",
        Name = "named-customers-without-criterion",
        Title = "Customers or partners named without the criterion",
        Message = "“{0}” names customers or partners without saying how they were chosen or what they contribute.",
        Why = "Rule 408 asks for whatever is needed to make the naming not misleading. The staff ask by what criterion the names were chosen, what share of "
            + "revenue they represent, and not to call a vendor or customer a partner.",
        Fix = "Say how the names were chosen (for example, the ten largest by revenue in the last year), whether they are representative and what share of revenue "
            + "they represent, or delete them.",
        Comment = "We note that you name customers or partners on page {page}: “{quote}.” Please tell us how you selected them, whether they are representative, "
            + "and what portion of your revenue each represents, or remove the names.",
        Topics = ["NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 101")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our customers include Harbin Foods, Lakeview Hotels and the Ostler Company|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We have partnered with makers of tractors, including Dunmore, Vale Agricultural and "
            + "Rosk|], to install our guidance."),
        Example.Clean(SectionKind.Business, "Our ten largest customers by 2025 revenue include Harbin Foods, Lakeview Hotels and the Ostler "
            + "Company."),
        Example.Clean(SectionKind.Business, "Our competitors include Harbin Foods, Lakeview Hotels and the Ostler Company."),
        Example.Clean(SectionKind.Business, "Our customers include hospitals, schools and prisons."),
        Example.Clean(SectionKind.Management, "Her former clients include Harbin Foods and Lakeview Hotels."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.RosterOfCustomers, Concepts.LogosShown, Concepts.PartnershipClaimed)
        .OrInTables().OrInHeadings().In([.. ClaimSections.Kinds]).Outside([.. ClaimSections.Without, SectionKind.Competition]);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
        [Cure.Concept("how they were chosen and what they contribute", Concepts.CriterionOfTheChoice).Within(Reach.Sentence | Reach.Neighbours)];

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isPartner = context.Hit.Concept == Concepts.PartnershipClaimed;
        if (context.Hit.Concept == Concepts.RosterOfCustomers && NamesBehind(context.Hit) < 2) return null;
        if (isPartner && context.Look(Cure.Concept("the terms", Concepts.TermsOfTheRelation).Within(Reach.Sentence | Reach.Paragraph)).Found is not null) return null;
        return new ReportDetails
        {
            LookedFor = lookedFor,
            Severity = isPartner || context.Block is TableBlock ? Severity.Info : null,
            Confidence = isPartner ? Confidence.Low : Confidence.Medium,
            GroupKey = "names",
        };
    }

    /// <summary>How many other companies the list behind a roster's words names; what stands in small letters is a kind and no name.</summary>
    private static int NamesBehind(ConceptHit hit)
    {
        const int Longest = 3;
        var (reading, names, last) = (hit.Reading, 0, hit.End);
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start <= hit.Start || reading.SentenceOf(mention.Start) != reading.SentenceOf(hit.Start)) continue;
            var head = reading.Tokens[mention.Head];
            var isName = head is { IsCapitalized: true, IsWord: true };
            if (!isName && names == 0 && mention.Start < hit.End) continue;
            if (!isName || mention.Start - last > Longest) break;
            if (mention.Actor is not (Actor.Registrant or Actor.OwnOffering or Actor.Law or Actor.Insider or Actor.Competitor)) names++;
            last = Math.Max(last, mention.End);
        }

        return names;
    }
}
