using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The prospectus gives an address on the web and does not say that what stands there is no part of it.</summary>
public sealed class WebsiteNotExcludedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2471",
        Name = "website-not-excluded",
        Title = "Website not kept out of the prospectus",
        Message = "“{0}” leads out of the prospectus, and nothing says that what stands there is no part of it.",
        Why = "By giving an address a registrant may make what stands there part of its prospectus, with liability for it (Release "
            + "No. 33-7856). The staff ask for a statement that it is not incorporated, or for the text itself.",
        Fix = "Say that the information on the website is not part of the prospectus and is not incorporated by reference, and make "
            + "the address an inactive reference.",
        Comment = "We note the reference to a website at “{quote}” on page {page}. Please state that its contents are not part of, or "
            + "incorporated by reference in, the prospectus, or tell us how you will comply with your obligations for that content. "
            + "Refer to Release No. 33-7856.",
        Topics = ["GUNJUMP"],
        Authority = [new Authority("Release No. 33-7856", IsVerified: false), new Authority("Securities Act Section 5")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "You can read more about our gauges. [|Our website is www.larkhavengauge.com|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "We mend boats in Bath. [|Our corporate website address is larkhavengauge.com|], where customers order."),
        Example.Clean(SectionKind.Business, "Our website is www.larkhavengauge.com. The information on our website is not part of this prospectus."),
        Example.Clean(SectionKind.Business, "The Commission maintains a website at www.sec.gov."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static readonly SectionKind[] Elsewhere = [SectionKind.FacingPage, SectionKind.PartII, SectionKind.FinancialStatements,
        SectionKind.Exhibits];

    private static void Check(NodeContext<Filing> context)
    {
        if (Told(Concepts.WebsiteKeptOut).Any()) return;
        foreach (var hit in Told(Concepts.WebsiteOfTheIssuer))
            context.Report(hit.Reading.Block, hit.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "website" });

        IEnumerable<ConceptHit> Told(Concept concept) => context.Filing.Told(concept)
            .Where(hit => !hit.Reading.Block.Section.IsWithinAny(Elsewhere));
    }
}
