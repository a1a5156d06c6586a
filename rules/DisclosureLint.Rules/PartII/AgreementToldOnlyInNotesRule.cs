using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The notes tell an agreement with a named party, and the prospectus in front of them does not know the party.</summary>
public sealed class AgreementToldOnlyInNotesRule : Rule
{
    private const int ShortestProspectus = 20_000;

    private static readonly SectionKind[] Narrative =
    [
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.ManagementsDiscussion,
            SectionKind.Business, SectionKind.RelatedPartyTransactions,
        SectionKind.DescriptionOfIndebtedness, SectionKind.Underwriting, SectionKind.DescriptionOfSecurities,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8113",
        Name = "agreement-told-only-in-notes",
        Title = "Agreement that only the notes tell",
        Message = "“{0}” stands in the notes; no section of the prospectus mentions the other party.",
        Why = "A material agreement belongs in Business and MD&A with its terms (Items 101 and 303 of Regulation S-K) and in the exhibit index (Item 601(b)(10)). "
            + "One that only a note on subsequent events tells was forgotten or is not material; the staff ask which.",
        Fix = "Describe the agreement where the business and liquidity are described, and file it; or say why it is not material.",
        Comment = "We note from page {page} of your financial statements that “{quote}.” Please describe the material terms of the agreement in your prospectus "
            + "and file it as an exhibit, or tell us why you are not required to do so.",
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)"), new Authority("Regulation S-K Item 101"),
            new Authority("Regulation S-K Item 303")],
        Severity = Severity.Info,
        Applies = Applicability.Operating,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = MakeExamples();

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<ToldAgreement>(Check, SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements);
    }

    private static Example[] MakeExamples()
    {
        var boats = "# Business\n\n" + string.Concat(Enumerable.Repeat("We build rowing boats of cedar for clubs on lakes, and eleven boatbuilders plane the planks by hand. ", 220)) + "\n\n";
        return
        [
            Example.Flagged(boats + "# Notes to Financial Statements\n\n[|On May 4, 2026 the Company entered into a Supply Agreement with Norvane Timber, Inc. for all of its cedar.|]"),
            Example.Flagged(boats + "# Notes to Financial Statements\n\n[|In June 2026 the Company signed a Loan Agreement with Brackwater Savings for $3.0 million.|]"),
            Example.Clean(boats + "We buy our cedar from Norvane.\n\n# Notes to Financial Statements\n\nOn May 4, 2026 the Company entered into a Supply Agreement with Norvane Timber, Inc."),
            Example.Clean(boats + "# Notes to Financial Statements\n\nIn 2025 the Company entered into a Settlement and Release Agreement with Corvane Docks, Inc."),
            Example.Clean("# Notes to Financial Statements\n\nOn May 4, 2026 the Company entered into a Supply Agreement with Norvane Timber, Inc.") with { Because = "there is no prospectus in front" },
        ];
    }

    private static void Check(NodeContext<ToldAgreement> context)
    {
        var told = context.Node;
        if (told.Nature is not AgreementNature.Filed || told.Statement.Time != StatementTime.Past) return;
        var narrative = context.Filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithinAny(Narrative));
        if (narrative.Sum(block => block.Text.Length) < ShortestProspectus) return;
        var part = PartyNames.TellingPart(told.Party);
        if (narrative.Any(block => block.Text.ContainsIgnoringCase(part))) return;
        context.Report(told.Block, told.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = part });
    }
}
