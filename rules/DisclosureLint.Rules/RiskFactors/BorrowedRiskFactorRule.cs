using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor speaks of things of the issuer that no other section knows: it was taken over from somebody else.</summary>
public sealed class BorrowedRiskFactorRule : Rule
{
    /// <summary>A description of the business shorter than this does not tell what the issuer has.</summary>
    private const int ShortestDescription = 8_000;

    private static readonly SectionKind[] Descriptions =
    [
        SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion, SectionKind.Industry, SectionKind.UseOfProceeds,
        SectionKind.FinancialStatements, SectionKind.RelatedPartyTransactions, SectionKind.DescriptionOfIndebtedness, SectionKind.AboutThisProspectus,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3013",
        Name = "borrowed-risk-factor",
        Title = "Risk factor about things that the issuer does not have",
        Message = "“{0}” speaks of what no other section of the prospectus knows.",
        Why = "Item 105(a) of Regulation S-K asks how each risk affects the registrant. A risk factor about plants, dealers or loans that the description of the business does not "
            + "mention was written for another company.",
        Fix = "Rewrite the risk factor for your own business, or describe in Business what it speaks of.",
        Comment = "Your risk factor on page {page} refers to “{quote},” which you do not describe elsewhere in the prospectus. Please revise the risk factor so "
            + "that it addresses your own business, or advise.",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = MakeExamples();

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static Example[] MakeExamples()
    {
        var boats = "# Business\n\n" + string.Concat(Enumerable.Repeat("We build rowing boats of cedar for clubs on lakes, and eleven boatbuilders plane the planks by hand. ", 100)) + "\n\n";
        return
        [
            Example.Flagged(boats + "# Risk Factors\n\n### Our systems may fail.\n\nA breach of the systems of [|our dealers|] and distributors could stop our deliveries."),
            Example.Flagged(boats + "# Risk Factors\n\n### We may pay no dividends.\n\nOur debts, including [|our credit facility|], limit our dividends."),
            Example.Flagged(boats + "# Risk Factors\n\n### Rules may change.\n\nWe are subject to the rules of state and local [|health agencies|], which may change."),
            Example.Clean(boats + "# Risk Factors\n\n### Our boats may sink.\n\nIf our boatbuilders leave, our boats would be late."),
            Example.Clean(boats + "# Risk Factors\n\n### We may borrow.\n\nIf we open a store, the rent of our stores could exceed our plan, and any future credit facility could limit us.")
                with { Because = "it speaks of what may come" },
            Example.Clean("# Risk Factors\n\n### Our systems may fail.\n\nA breach of the systems of our dealers could stop our deliveries.") with { Because = "no section describes the business" },
        ];
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var descriptions = filing.Reading.Blocks.Where(reading => reading.Block.Section.IsWithinAny(Descriptions)
            && !reading.Block.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.ForwardLookingStatements])).ToArray();
        if (descriptions.Sum(reading => reading.Block.Text.Length) < ShortestDescription || filing.Profile.IsBlankCheck?.Value == true) return;
        var known = descriptions.SelectMany(reading => reading.Tokens).Where(token => token.IsWord).SelectMany(token => new[] { token.Lemma, token.Lemma2 }).ToHashSet();
        foreach (var hit in filing.Reading.Of(Concepts.ThingOfATrade))
        {
            if (hit.Reading.Block is not (Paragraph or ListItem) || !hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors) || IsSupposed(hit)) continue;
            var thing = hit.Reading.Tokens[hit.End - 1];
            if (known.Contains(thing.Lemma2) || !known.Add(thing.Lemma)) continue;
            context.Report(hit.Reading.Block, hit.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "borrowed" });
        }
    }

    /// <summary>Whether the sentence supposes that the thing comes to be.</summary>
    private static bool IsSupposed(ConceptHit hit)
    {
        if (hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactorSummary)) return true;
        foreach (var statement in hit.Reading.StatementsOf(hit.Reading.SentenceOf(hit.Start)))
        {
            if (statement.Stance is Stance.Conditional or Stance.Intended) return true;
        }

        return false;
    }
}
