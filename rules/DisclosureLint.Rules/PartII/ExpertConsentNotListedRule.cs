using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>An expert is named whose consent the exhibit index does not list.</summary>
public sealed class ExpertConsentNotListedRule : Rule
{
    private static readonly int By = Lexicon.IdOf("by");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8116",
        Name = "expert-consent-not-listed",
        Title = "Expert named, and no consent in the exhibit index",
        Message = "The text relies on {0} as an expert; no consent of that name stands among the exhibits 23.",
        Why = "Section 7 of the Securities Act and Rule 436 ask for the written consent of every expert who is named as having prepared or certified a part of the "
            + "registration statement or a report used in it, filed as Exhibit 23 (Item 601(b)(23)).",
        Fix = "File the consent of the expert as Exhibit 23, or take the name and the reference to expertise out.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please file the written consent of this expert as an exhibit. Refer to Rule 436 and "
            + "Item 601(b)(23) of Regulation S-K.",
        Topics = ["EXHIBITS"],
        Authority = [new Authority("Securities Act Rule 436"), new Authority("Regulation S-K Item 601(b)(23)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Experts\n\n[|The appraisal of our woods was made by Cobalt Forestry Consultants LLC, and we rely on its report.|]\n\n" + Index("23.1 Consent of Maddox Peel LLP")) with { Setting = ExampleSetting.Bare },
        Example.Flagged("# Experts\n\n[|The value of our mill was set by Dunmore Appraisers LLC, and is given in reliance on the authority of that firm.|]\n\n" + Index("23.1 Consent of Maddox Peel LLP")) with { Setting = ExampleSetting.Bare },
        Example.Clean("# Experts\n\nThe appraisal of our woods was made by Cobalt Forestry Consultants LLC, and we rely on its report.\n\n" + Index("23.1 Consent of Cobalt Forestry Consultants LLC")) with { Setting = ExampleSetting.Bare },
        Example.Clean("# Experts\n\nThe appraisal of our woods was made by Cobalt Forestry Consultants LLC, and we rely on its report.\n\n" + Index("23.1 Consent of independent accountants")) with { Setting = ExampleSetting.Bare, Because = "a consent without a name may be theirs" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.ExpertReliedOn, Check);
    }

    private static string Index(string consent) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 5.1 | Opinion of Quill Lisle LLP |\n| "
        + consent.Replace(" Consent", " | Consent", StringComparison.Ordinal) + " |";

    private static void Check(ConceptContext context)
    {
        if (!context.Sentence.IsProse() || context.Section.IsWithinAny([SectionKind.PartII, SectionKind.ExhibitText,
            SectionKind.RiskFactors])) return;
        if (context.Statement.IsNegated || context.Statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical) return;
        ExhibitEntry[] consents = [.. context.Filing.Facts.Of<ExhibitEntry>()
            .Where(entry => entry.Block.Document == context.Filing.Main && entry.Number.StartsWith("23", StringComparison.Ordinal))];
        if (consents.Length == 0 || Array.Exists(consents, entry => !NamesSomebody(context.Filing, entry))) return;
        var (start, end) = context.Reading.TokensOfSentence(context.Reading.SentenceOf(context.Hit.Start));
        foreach (var mention in context.Reading.Mentions)
        {
            if (mention.Start < start || mention.End > end || !PartyNames.IsParty(context.Reading, mention, isKnownToBe: true)) continue;
            if (mention.Kind != MentionKind.Organization && (mention.Start == 0
                || context.Reading.Tokens[mention.Start - 1].Form != By)) continue;
            var name = PartyNames.NameOf(context.Reading, mention);
            if (!PartyNames.IsTelling(name) || PartyNames.IsRegistrant(context.Filing, name) || PartyNames.In(consents,
                name) is not null) continue;
            context.Report(context.Sentence.Range, new ReportDetails { Arguments = [name], GroupKey = PartyNames.TellingPart(name) });
            return;
        }
    }

    private static bool NamesSomebody(Filing filing, ExhibitEntry entry)
    {
        if (!entry.Description.ContainsIgnoringCase("independent")) return true;
        if (filing.Reading.Of(entry.Block) is not { } reading) return false;
        var (start, end) = (reading.TokenAt(entry.Range.Start), reading.TokenAt(entry.Range.End));
        return reading.Mentions.Any(mention => mention.Start >= start && mention.End <= end && mention.Kind == MentionKind.Organization);
    }
}
