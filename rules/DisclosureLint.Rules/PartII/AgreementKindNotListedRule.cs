using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The text tells an agreement of a kind that is always filed, and the exhibit index lists none of that kind.</summary>
public sealed class AgreementKindNotListedRule : Rule
{
    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 8;

    private static readonly (string Name, Concept Told, string[] Listed)[] Kinds =
    [
        ("an indemnification agreement with directors and officers", Concepts.IndemnificationAgreementTold, ["indemn"]),
        ("a registration rights agreement", Concepts.RegistrationRightsTold, ["registration", "rights agreement", "shareholders",
            "stockholders", "investor"]),
        ("a warrant agency agreement", Concepts.WarrantAgentTold, ["warrant agen", "warrant agreement"]),
        ("a tax receivable agreement", Concepts.TaxReceivableAgreementTold, ["tax receivable"]),
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8114",
        Name = "agreement-kind-not-listed",
        Title = "Agreement of a kind that is filed, and none in the index",
        Message = "“{0}” tells {1}; the exhibit index lists none.",
        Why = "Item 601 of Regulation S-K asks for agreements with directors and officers ((b)(10)(ii)(A)), for instruments that define the rights of holders "
            + "((b)(4)), and for material contracts. Forms of them are filed with nearly every first registration statement.",
        Fix = "File the agreement or its form, or say in which earlier filing it is an exhibit.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please file the agreement, or a form of it, as an exhibit, or tell us why you are not "
            + "required to do so. Refer to Item 601 of Regulation S-K.",
        Topics = ["MATERIALK", "EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601(b)(4) and (b)(10)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|We have entered into indemnification agreements with each of our directors.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# DESCRIPTION OF CAPITAL STOCK\n\n[|Brackwater Trust will act as the warrant agent for our warrants.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nWe have entered into indemnification agreements with each of our directors.\n\n" + Index("| 10.1 | Form of Indemnity Agreement |")),
        Example.Clean("# BUSINESS\n\nWe have no indemnification agreements with our directors.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# DESCRIPTION OF CAPITAL STOCK\n\nThe indemnification agreements with our directors that we were party to have expired.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
    ];

    private static string Index(string contract) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 1.1 | Form of Underwriting Agreement |\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 4.1 | Form of Certificate of Stock |\n"
            + "| 5.1 | Opinion of Quill & Lisle LLP |\n" + contract + "\n| 14.1 | Code of Ethics |\n| 21.1 | Subsidiaries |\n| 23.1 | Consent of Dunmore LLP |\n| 107 | Filing Fee Table |";

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var kind in Kinds) context.RegisterConcept(kind.Told, hit => Check(hit, kind.Name, kind.Listed));
    }

    private static void Check(ConceptContext context, string kind, string[] listed)
    {
        var filing = context.Filing;
        if (filing.Profile.IsReporting?.Value == true || filing.Profile.Form is { } form && !form.Value.StartsWith("S-1",
            StringComparison.OrdinalIgnoreCase)) return;
        if (!context.Sentence.IsProse() || context.Section.IsWithinAny([SectionKind.PartII, SectionKind.RiskFactors,
            SectionKind.Taxation, SectionKind.Underwriting, SectionKind.FinancialStatements, SectionKind.ExhibitText])) return;
        if (context.Statement.IsNegated
            || context.Statement.Stance is Stance.Possible or Stance.Conditional or Stance.Hypothetical or Stance.Denied) return;
        if (context.Look(Cure.Concept("that it is at an end", Concepts.AgreementAtAnEnd).Within(Reach.Sentence)).Found is not null) return;
        var index = filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main).ToArray();
        if (index.Length < SmallestIndex || !Array.Exists(index, entry => entry.Number.StartsWith("10", StringComparison.Ordinal))) return;
        if (Array.Exists(index, entry => Array.Exists(listed, word => entry.Description.ContainsIgnoringCase(word)))) return;
        context.Report(context.Sentence.Range, new ReportDetails { Arguments = [context.Sentence.Text, kind], GroupKey = kind });
    }
}
