using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The text tells an agreement of a kind that is filed, and the exhibit index does not know its party.</summary>
public sealed class NamedAgreementNotListedRule : Rule
{
    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 5;
    private const int MostLetters = 160;
    private static readonly string[] DebtWords = ["credit", "loan", "facility", "note", "indenture", "line of", "lend", "borrow", "debt"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8112",
        Name = "named-agreement-not-listed",
        Title = "Agreement told in the text and not in the exhibit index",
        Message = "The exhibit index lists nothing for “{0}”.",
        Why = "Regulation S-K Item 601(b)(10) asks for material contracts outside the ordinary course, for those with directors, officers and large holders, and "
            + "for licenses, credit and other agreements the business depends on; Item 601(b)(2) for the plan of an acquisition.",
        Fix = "File the agreement and describe its material terms, or tell the staff why it is not material or was made in the ordinary course.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please file the agreement as an exhibit and describe its material terms, or tell us why "
            + "you are not required to file it. Refer to Item 601(b) of Regulation S-K.",
        Topics = ["MATERIALK"],
        Authority = [new Authority("Regulation S-K Item 601(b)(2)"), new Authority("Regulation S-K Item 601(b)(10)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\n[|In May 2026 we entered into a Collaboration and License Agreement with Norvane Biologics, "
            + "Inc.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# PROSPECTUS SUMMARY\n\n[|On January 3, 2026 we acquired 100% of the stock of Farrow Mills, "
            + "Inc.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|In 2024 we received a loan from Brackwater 7, LLC of "
            + "$310,000.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# BUSINESS\n\nIn May 2026 we entered into a Collaboration and License Agreement with Norvane Biologics, "
            + "Inc.\n\n" + Index("| 10.1 | Collaboration Agreement dated May 4, 2026 with Norvane Biologics, Inc. |"))
            with { Because = "it is listed" },
        Example.Clean("# BUSINESS\n\nOur license agreement with Norvane Biologics, Inc. was terminated in 2024.\n\n" + Index("| 10.1 | Lease "
            + "of the Ohio plant |"))
            with { Because = "it is at an end" },
        Example.Clean("# BUSINESS\n\nWe may enter into license agreements with others.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
    ];

    private static string Index(string contract) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 5.1 | "
            + "Opinion of Quill & Lisle LLP |\n" + contract + "\n| 23.1 | Consent of Dunmore LLP |";

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<ToldAgreement>(Check);
        context.RegisterConcept(Concepts.OwnCreditFacility, CheckFacility);
    }

    private static void Check(NodeContext<ToldAgreement> context)
    {
        var told = context.Node;
        if (told.Exhibit is not null || told.Nature is AgreementNature.Ordinary or AgreementNature.Open
            || !IsIndexRead(context.Filing)) return;
        if (told.Block.Section.IsWithin(SectionKind.RiskFactors)) return;
        if (told.Nature == AgreementNature.Loan && !told.Block.Section.IsWithin(SectionKind.RelatedPartyTransactions)) return;
        if (told.Nature == AgreementNature.Acquisition && ExhibitsOf(context.Filing).Any(entry => entry.Number.StartsWith("2.",
            StringComparison.Ordinal))) return;
        context.Report(told.Block, told.Range, new ReportDetails
        {
            Arguments = [told.Range.Length <= MostLetters ? told.Block.Text[told.Range.Start..told.Range.End] : told.Party],
            Confidence = Confidence.Low,
            GroupKey = PartyNames.TellingPart(told.Party),
        });
    }

    /// <summary>A facility whose lender is told elsewhere has its agreement among the contracts.</summary>
    private static void CheckFacility(ConceptContext context)
    {
        if (!context.Sentence.IsProse() || context.Statement.Stance is not (Stance.Asserted or Stance.Believed)
            || context.Statement.IsNegated) return;
        if (context.Section.IsWithinAny([SectionKind.PartII, SectionKind.ExhibitText]) || !IsIndexRead(context.Filing)) return;
        if (ExhibitsOf(context.Filing).Any(entry => Array.Exists(DebtWords, word => entry.Description.ContainsIgnoringCase(word)))) return;
        if (context.Look(Cure.Concept("that it is at an end", Concepts.AgreementAtAnEnd).Within(Reach.Sentence)).Found is not null) return;
        context.Report(context.Sentence.Range, new ReportDetails
        {
            Arguments = [context.Sentence.Text.Length <= MostLetters ? context.Sentence.Text : context.Hit.Text], GroupKey = "facility",
        });
    }

    private static bool IsIndexRead(Filing filing) => ExhibitsOf(filing).Count() >= SmallestIndex;

    private static IEnumerable<ExhibitEntry> ExhibitsOf(Filing filing) =>
        filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main);
}
