using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>A named party on which the business depends has no agreement in the exhibit index.</summary>
public sealed class MaterialContractNotFiledRule : Rule
{
    private const decimal SignificantPercentage = 10m;

    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 4;

    private static readonly System.Collections.Frozen.FrozenSet<int> Links =
        System.Collections.Frozen.FrozenSet.Create(Lexicon.IdOf("on"), Lexicon.IdOf("upon"), Lexicon.IdOf("from"),
            Lexicon.IdOf("to"), Lexicon.IdOf("with"), Lexicon.IdOf("by"));

    private static readonly int It = Lexicon.IdOf("it");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8110",
        Name = "material-contract-not-filed",
        Title = "Agreement on which the business depends not in the exhibit index",
        Message = "The text says the business depends on {0}; the exhibit index lists no agreement with it.",
        Why = "Regulation S-K Item 601(b)(10)(ii)(B) asks for every contract on which the registrant's business is substantially dependent, such "
            + "as one to sell the major part of its products or to buy the major part of its requirements, even one made in the ordinary course.",
        Fix = "File the agreement and describe its material terms (term, termination, price, exclusivity); or tell the staff that there is no "
            + "agreement, or why the business does not depend on it.",
        Comment = "We note your disclosure that “{quote}.” Please file the agreement as an exhibit, or confirm that there is no agreement "
            + "that is required to be filed pursuant to Item 601(b)(10) of Regulation S-K, and tell us why.",
        StaffComments = ["calix-2009-12-17#25"],
        Topics = ["MATERIALK", "CUSTCONC"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)(ii)(B)")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# BUSINESS\n\n[|Halvorsen Foods accounted for 29% of our revenue in 2025.|]\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description "
                + "|\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |"),
        Example.Flagged(
            "# RISK FACTORS\n\n[|We depend on Nordlys Optics for all of the lenses in our instruments.|]\n\n# EXHIBIT INDEX\n\n| Exhibit No. "
                + "| Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |"),
        Example.Clean(
            "# BUSINESS\n\nHalvorsen Foods accounted for 29% of our revenue in 2025.\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Supply Agreement with Halvorsen "
            + "Foods, Inc. |\n| 23.1 | Consent of Dunmore LLP |")
            with { Because = "the agreement is listed" },
        Example.Clean(
            "# BUSINESS\n\nEurope accounted for 29% of our revenue, and Halvorsen Foods accounted for 4% of our sales.\n\n# EXHIBIT "
                + "INDEX\n\n| Exhibit No. | Description |\n|---|---|\n"
            + "| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Farrow & Lisle LLP |\n| 10.1 | Lease of the Ohio plant |\n| 23.1 | "
            + "Consent of Dunmore LLP |")
            with { Because = "a region has no contract, and four percent is not significant" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SectionKind[] sections = [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.Business,
            SectionKind.ManagementsDiscussion];
        context.RegisterConcept(Concepts.DependenceOnAParty, Check, sections);
        context.RegisterConcept(Concepts.ShareOfAParty, Check, sections);
    }

    private static void Check(ConceptContext context)
    {
        if (!context.Sentence.IsProse() || context.Statement.IsNegated
            || context.Statement.Stance is not (Stance.Asserted or Stance.Believed)) return;
        if (context.Hit.Concept == Concepts.ShareOfAParty && !IsSignificant(context)) return;
        var index = context.Filing.Facts.Of<ExhibitEntry>();
        if (index.Count < SmallestIndex || PartyIn(context) is not { } party) return;
        if (PartyNames.IsRegistrant(context.Filing, party) || PartyNames.In(index, party) is not null) return;
        context.Report(context.Sentence.Range, new ReportDetails { Arguments = [party], GroupKey = PartyNames.TellingPart(party) });
    }

    /// <summary>The one party that the statement names, or where it tells of "an agreement" the sentence before.</summary>
    private static string? PartyIn(ConceptContext context)
    {
        var (reading, statement) = (context.Reading, context.Statement);
        var isShare = context.Hit.Concept == Concepts.ShareOfAParty;
        if (reading.Mentions.Any(mention => statement.Holds(mention.Start)
            && mention.Actor is Actor.Insider or Actor.Personnel)) return null;
        var parties = reading.Mentions
            .Where(mention => statement.Holds(mention.Start) && PartyNames.IsParty(reading, mention) && (isShare
                || mention.Start >= context.Hit.End)
                && (mention == statement.Subject || (mention.Start > 0 && Links.Contains(reading.Tokens[mention.Start - 1].Form))))
            .Select(mention => PartyNames.NameOf(reading, mention)).Where(PartyNames.IsTelling).Distinct(StringComparer.Ordinal).ToArray();
        if (parties.Length > 0) return parties.Length == 1 ? parties[0] : null;
        return isShare ? null : PartyBefore(context);
    }

    /// <summary>The party that the sentence before is about, where this one only says "it": "Halden is our largest buyer. Under an agreement ... it buys".</summary>
    private static string? PartyBefore(ConceptContext context)
    {
        var (reading, sentence) = (context.Reading, context.Statement.SentenceIndex);
        if (sentence == 0) return null;
        var (start, end) = reading.TokensOfSentence(sentence);
        if (!Enumerable.Range(start, end - start).Any(at => reading.Tokens[at].Form == It)) return null;
        for (var before = sentence - 1; before >= 0; before--)
        {
            var subject = reading.StatementsOf(before) is [var first, ..] ? first.Subject : null;
            if (subject is not { } party || reading.Tags[party.Head] == Tag.Pronoun) continue;
            return PartyNames.IsParty(reading, party) && PartyNames.NameOf(reading, party) is var name && PartyNames.IsTelling(name) ? name : null;
        }

        return null;
    }

    private static bool IsSignificant(ConceptContext context) => context.Filing.Facts.Of<Percentage>()
        .Any(percentage => percentage.Block == context.Block && percentage.Value >= SignificantPercentage
            && context.Hit.Range.Contains(percentage.Range.Start));
}
