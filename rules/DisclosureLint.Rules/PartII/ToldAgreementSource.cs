using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>Reads the agreements that the text tells as made, with whom, and what the exhibit index has of them.</summary>
internal sealed class ToldAgreementSource : FactSource<ToldAgreement>
{
    private const int Behind = 14;
    private static readonly int With = Lexicon.IdOf("with");
    private static readonly int Between = Lexicon.IdOf("between");
    private static readonly int Among = Lexicon.IdOf("among");
    private static readonly int From = Lexicon.IdOf("from");
    private static readonly int And = Lexicon.IdOf("and");
    private static readonly int By = Lexicon.IdOf("by");
    private static readonly int Of = Lexicon.IdOf("of");

    private static readonly SectionKind[] LeftOut =
    [
        SectionKind.PartII, SectionKind.ExhibitText, SectionKind.Underwriting, SectionKind.Management,
            SectionKind.ExecutiveCompensation, SectionKind.LegalMatters,
        SectionKind.Experts, SectionKind.TableOfContents, SectionKind.PrincipalStockholders, SectionKind.SellingStockholders,
            SectionKind.LegalProceedings, SectionKind.Taxation,
        SectionKind.Cover, SectionKind.FacingPage,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ToldAgreement> Read(Filing filing)
    {
        var index = filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main).ToArray();
        var told = new List<ToldAgreement>();
        foreach (var (concept, nature) in new[] { (Concepts.AgreementAsANoun, AgreementNature.Open), (Concepts.BusinessBought,
            AgreementNature.Acquisition), (Concepts.LoanTakenFrom, AgreementNature.Loan) })
        {
            foreach (var hit in filing.Reading.Of(concept))
            {
                if (IsMade(hit) && Read(hit, nature) is var (kind, party) && !PartyNames.IsRegistrant(filing, party)
                    && !PartyNames.IsPerson(filing, party))
                    told.Add(new ToldAgreement(hit.Reading.Block, hit.Sentence.Range, hit.Statement, kind, party,
                        PartyNames.In(index, party)));
            }
        }

        return [.. told.OrderBy(fact => fact.Block.Index).ThenBy(fact => fact.Range.Start)];
    }

    /// <summary>Whether it is told as made and in force, where the issuer's agreements are told.</summary>
    private static bool IsMade(ConceptHit hit)
    {
        var block = hit.Reading.Block;
        if (block is not (Paragraph or ListItem) || block.Section.IsWithinAny(LeftOut) || hit.Statement is not { } statement) return false;
        if (statement.Stance is not (Stance.Asserted or Stance.Required or Stance.Believed or Stance.Denied)
            || statement.IsNegated) return false;
        if (statement.Actor is Actor.Competitor or Actor.Insider or Actor.Law or Actor.Underwriter or Actor.OtherEntity) return false;

        // "Norvane entered into an agreement with Farrow" is theirs.
        if (statement.Subject is { } subject && IsAnother(hit.Reading, subject)) return false;
        var (start, end) = hit.Reading.TokensOfSentence(statement.SentenceIndex);
        return !hit.Reading.HasIn(start, end, Concepts.AgreementAtAnEnd);
    }

    /// <summary>Whether a subject names another than the registrant: a capitalized name within the sentence.</summary>
    private static bool IsAnother(BlockReading reading, Mention subject) =>
        PartyNames.IsParty(reading, subject)
        || (subject.Actor is Actor.Unknown or Actor.OtherEntity && reading.Tokens[subject.Head].IsCapitalized
            && subject.Start > reading.TokensOfSentence(reading.SentenceOf(subject.Start)).Start);

    private static (AgreementNature Nature, string Party)? Read(ConceptHit hit, AgreementNature nature)
    {
        if (PartyBehind(hit, nature) is not { } party || !PartyNames.IsTelling(party)) return null;
        if (nature != AgreementNature.Open) return (nature, party);
        var from = hit.Start;
        while (from > 0 && from > hit.Start - 6 && hit.Reading.Tokens[from].Before <= Gap.Hyphen
            && hit.Reading.Tags[from - 1] is not (Tag.Verb or Tag.Infinitive or Tag.Determiner or Tag.Possessive)) from--;
        if (Has(Concepts.AgreementOfAnOrdinaryKind)) return (AgreementNature.Ordinary, party);
        return (Has(Concepts.AgreementOfAKindThatIsFiled) ? AgreementNature.Filed : AgreementNature.Open, party);

        bool Has(Concept concept) => hit.Reading.Of(concept).Any(other => other.Start >= from && other.Start <= hit.End);
    }

    /// <summary>The name behind "with", "between us and", "from", or behind "of" where a business is bought.</summary>
    private static string? PartyBehind(ConceptHit hit, AgreementNature nature)
    {
        var reading = hit.Reading;
        var (_, end) = reading.TokensOfSentence(reading.SentenceOf(hit.Start));
        foreach (var mention in reading.Mentions)
        {
            if (mention.Start < hit.Start || mention.Start >= Math.Min(end, hit.End + Behind)) continue;
            if (mention.Start == 0 || !PartyNames.IsParty(reading, mention, isKnownToBe: nature == AgreementNature.Open)) continue;
            var before = reading.Tokens[mention.Start - 1].Form;
            var links = nature == AgreementNature.Open
                ? before == With || before == Between || before == Among || (before == And && Follows(reading, hit.End,
                    mention.Start, Between, Among, With))
                : nature == AgreementNature.Loan ? before == From : before == Of || before == From || before == With;
            if (links || (nature != AgreementNature.Acquisition && before == By
                && hit.End == mention.Start - 2)) return PartyNames.NameOf(reading, mention);
        }

        return null;
    }

    private static bool Follows(BlockReading reading, int from, int to, params int[] forms)
    {
        for (var at = from; at < to; at++)
        {
            if (Array.IndexOf(forms, reading.Tokens[at].Form) >= 0) return true;
        }

        return false;
    }
}
