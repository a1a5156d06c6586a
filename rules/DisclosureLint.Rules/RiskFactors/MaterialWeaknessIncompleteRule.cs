using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A material weakness is told without its nature, its discovery, the steps to remediate it, their timing or cost.</summary>
public sealed class MaterialWeaknessIncompleteRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
        [SectionKind.ForwardLookingStatements, SectionKind.RiskFactorSummary, SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Management,
            SectionKind.Business];

    private static readonly Cure[] Parts =
    [
        Cure.Concept("its nature", Concepts.NatureOfAWeakness),
        Cure.Either("when it was found", [], [TokenKind.Date, TokenKind.Period]),
        Cure.Concept("the steps to remediate it", Concepts.StepAgainstAWeakness),
        Cure.Concept("when remediation will be complete", Concepts.EndOfRemediation),
        Cure.Token("what remediation costs", TokenKind.Money),
    ];

    private static readonly Cure NoEstimate = Cure.Concept("a doubt of the time", Concepts.TimeNotEstimated);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3010",
        Name = "material-weakness-incomplete",
        Title = "Material weakness told incompletely",
        Message = "“{0}” tells of a material weakness; the filing does not tell {1}.",
        Why = "A material weakness that exists is a fact to be described and not only a risk (Item 105, Rule 408). The staff ask for its nature, when and how it was "
            + "found, what has been done to remediate it, and how long that will take and cost.",
        Fix = "Describe the weakness, when it was found and the adjustments it led to; the steps taken and those that remain; when remediation will be complete; and "
            + "the cost so far and to come.",
        Comment = "We note your disclosure of “{quote}” on page {page}. Please expand to describe the nature of the material weakness, when it was identified, the steps taken "
            + "and still to be taken to remediate it, how long you estimate that remediation will take, and the associated costs.",
        Topics = ["ICFR"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)"), new Authority("Regulation S-K Item 308", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our reports could be wrong.\n\n[|We have identified a material weakness in our internal control over financial reporting.|] If we do not remediate it, our reports could be wrong."),
        Example.Flagged("# Risk Factors\n\n### Our reports could be wrong.\n\n[|In connection with the audit for 2025, our auditor identified a material weakness that relates to a lack of segregation of duties.|] We have hired a controller. [|We cannot estimate how long remediation will take.|]"),
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nIn March 2026 we identified a material weakness related to the counting of stock. We hired a controller in April 2026, and expect to complete remediation by December 31, 2026 at a cost of $0.4 million."),
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nIf we identify a material weakness in the future, our reports could be wrong.")
            with { Because = "no weakness is said to exist" },
        Example.Clean("# Risk Factors\n\n### Our reports could be wrong.\n\nWe have not identified a material weakness, but our auditor has not examined our controls."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var reading = context.Filing.Reading;
        var existing = reading.Of(Concepts.ControlWeakness).Where(Exists).ToArray();
        if (existing.Length == 0) return;
        var place = existing.FirstOrDefault(hit => hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors) && hit.Reading.Block is not Heading, existing[0]);
        var told = existing.Select(hit => hit.Reading.Block.Section).Distinct().SelectMany(section => section.Blocks).Distinct().ToArray();
        var looked = Parts.Select(part => CureSearch.LookIn(reading, part, "the sections that tell of it", told)).ToArray();
        var missing = looked.Where(result => result.Found is null).ToArray();
        var unknown = CureSearch.LookIn(reading, NoEstimate, "the sections that tell of it", told).Found;

        // Cost alone is asked for seldom.
        if (unknown is null && (missing.Length == 0 || (missing.Length == 1 && missing[0].Cure == Parts[^1]))) return;
        var sentence = place.Sentence;
        context.Report(sentence, new ReportDetails
        {
            Arguments = [Quotation.Short(sentence.Text), missing.Length == 0 ? "how long it will take" : string.Join(", ", missing.Select(result => result.Cure.What))],
            Confidence = missing.Length > 1 ? Confidence.High : Confidence.Medium,
            LookedFor = missing,
            Related = unknown is { } open && open.Reading.Block.Sentences[open.Reading.SentenceOf(open.Start)] is { } doubt && doubt != sentence
                ? [Place.Of(doubt, "gives no estimate")]
                : [],
        });
    }

    /// <summary>Whether a weakness is said to be there or to have been found, by or at the registrant.</summary>
    private static bool Exists(ConceptHit hit)
    {
        if (hit.Reading.Block is not (Paragraph or ListItem) || hit.Reading.Block.Section.IsWithinAny(Elsewhere)) return false;
        var statements = hit.Reading.StatementsOf(hit.Reading.SentenceOf(hit.Start));
        foreach (var statement in statements)
        {
            if (statement.Stance is Stance.Conditional || statement is { Actor: Actor.OtherEntity, Subject.Kind: not MentionKind.Phrase }) return false;
        }

        // A definition of the word, or the books of others.
        if (hit.Sentence.Text.Contains("reasonable possibility", StringComparison.OrdinalIgnoreCase) || IsOfAnother(hit)) return false;
        if (hit.Statement is not { } own || own.Stance is Stance.Possible or Stance.Hypothetical or Stance.Required) return false;
        var isDenied = own.IsNegated && !hit.Text.Contains("not ", StringComparison.OrdinalIgnoreCase);
        return !isDenied && hit.Reading.Of(Concepts.WeaknessFound).Any(other => hit.Reading.SentenceOf(other.Start) == hit.Reading.SentenceOf(hit.Start));
    }

    /// <summary>Whether a customer or another company, and nobody of the registrant, is named with it: "our clients had reported one".</summary>
    private static bool IsOfAnother(ConceptHit hit) =>
        hit.Statement?.Actor is Actor.Customer or Actor.Competitor || hit.Reading.Has(Concepts.BeforeItWasOurs);
}
