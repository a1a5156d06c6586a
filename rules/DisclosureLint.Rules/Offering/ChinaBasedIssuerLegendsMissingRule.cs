using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>An issuer with its operations in China lacks what the staff ask of its cover and summary.</summary>
public sealed class ChinaBasedIssuerLegendsMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2481",
        Name = "china-based-issuer-legends-missing",
        Title = "China-based issuer without the disclosure the staff ask for",
        Message = "“{0}” tells of operations in China; the cover and summary do not address {1}.",
        Why = "The staff's sample letters to China-based companies (December 2021, July 2023) ask for prominent disclosure on the "
            + "cover and in the summary: the structure, the legal and operational risks, permissions required, transfers of cash, "
            + "and the Holding Foreign Companies Accountable Act.",
        Fix = "Address each point on the cover and in the summary, with cross-references to the risk factors.",
        Comment = "We note “{quote}” on page {page}. Please provide prominent disclosure on the cover page and in the summary about the "
            + "legal and operational risks of operations in China, the permissions or approvals required, how cash is transferred "
            + "through your organization, and how the Holding Foreign Companies Accountable Act may affect your company.",
        Topics = ["CHINA"],
        Authority = [new Authority("Sample Letter to China-Based Companies, December 20, 2021", IsVerified: false), new Authority("Sample Letter to Companies Regarding China-Specific Disclosures, July 17, 2023", IsVerified: false), new Authority("Holding Foreign Companies Accountable Act")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\n[|We conduct our business through subsidiaries in China.|] They rent out barges."),
        Example.Flagged("# Prospectus Summary\n\n[|Our subsidiaries operate warehouses in Hong Kong.|] The Holding Foreign Companies Accountable Act may stop trading in our shares. We need no approvals."),
        Example.Clean("# Prospectus Summary\n\nWe conduct our business through subsidiaries in China. The Holding Foreign Companies Accountable Act may stop trading in our shares. We need no permissions of the CSRC. There have been no transfers of cash between us and our subsidiaries."),
        Example.Clean("# Prospectus Summary\n\nWe buy hulls from a yard in China."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable || filing.Find(SectionKind.ProspectusSummary) is not { } summary) return;
        BlockReading[] forepart = [.. ProspectusCover.Of(filing), .. filing.ReadingsOf(summary)];
        var based = forepart.In(Concepts.OperationsInChina).FirstOrDefault(hit => hit.Statement is { IsNegated: false } statement
            && statement.Stance is Stance.Asserted or Stance.Believed
                && statement.Actor is Actor.Registrant or Actor.OwnOffering or Actor.Unknown);
        if (based.Reading is null) return;
        var missing = new List<string>();
        if (!forepart.Tell(Concepts.AccountableForeignCompaniesAct)) missing.Add("the Holding Foreign Companies Accountable Act");
        if (!forepart.Tell(Concepts.PermissionsInChina)) missing.Add("permissions and approvals");
        if (!forepart.Tell(Concepts.CashWithinTheGroup)) missing.Add("transfers of cash and dividends within the group");
        if (missing.Count == 0) return;
        context.Report(based.Sentence, new ReportDetails
        {
            Arguments = [based.Sentence.Text, string.Join(", ", missing)],
            Confidence = missing.Count > 1 ? Confidence.High : Confidence.Medium,
        });
    }
}
