using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A long paragraph that stands twice in one section, as pasting leaves it.</summary>
public sealed class RepeatedPassageRule : Rule
{
    /// <summary>Shorter paragraphs may be legends and formulas that stand twice on purpose.</summary>
    private const int ShortestPassage = 220;

    private static readonly SectionKind[] Formal =
    [
        SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements, SectionKind.PartII, SectionKind.Exhibits, SectionKind.Undertakings,
        SectionKind.FacingPage, SectionKind.Cover, SectionKind.Signatures, SectionKind.TableOfContents, SectionKind.AboutThisProspectus,
        SectionKind.ExecutiveCompensation, SectionKind.RecentSales, SectionKind.RelatedPartyTransactions,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1564",
        Name = "repeated-passage",
        Title = "Passage that stands twice in one section",
        Message = "This passage stands word for word twice in “{1}”.",
        Why = "Securities Act Rule 421(b) asks for clear and concise disclosure without needless repetition; a passage pasted twice is also updated once only.",
        Fix = "Keep the passage at one place and refer to it from the other.",
        Comment = "The disclosure beginning “{quote}” appears twice in this section. Please revise to remove the repetition.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, Passage + "\n\nWe own two mills.\n\n[|" + Passage + "|]"),
        Example.Flagged(SectionKind.Business, "We own two mills.\n\n" + Passage + "\n\n[|" + Passage + "|]"),
        Example.Clean(SectionKind.RiskFactors, Passage + "\n\nWe own two mills."),
        Example.Clean(SectionKind.Business, "We own two mills.\n\nWe lease a third.\n\nWe own two mills.") with { Because = "too short to be a pasted passage" },
    ];

    private static string Passage =>
        "Our mills stand on land that the county may flood in any wet spring, and neither our insurance nor the county pays for the days on which they "
        + "stand still, for the timber that drifts away or for the roads that must be built again before the next saw turns.";

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var first = new Dictionary<(Section, string), Block>();
        foreach (var block in context.Node.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || block.Text.Length < ShortestPassage || block.Section.IsWithinAny(Formal)) continue;
            if (first.TryAdd((block.Section.TopLevel, block.Text), block)) continue;
            var earlier = first[(block.Section.TopLevel, block.Text)];
            context.Report(block, new ReportDetails
            {
                Arguments = [block.Text, block.Section.TopLevel.Title],
                Confidence = Confidence.High,
                Related = [new Place(earlier, new TextSpan(0, earlier.Text.Length), "the same passage")],
            });
        }
    }
}
