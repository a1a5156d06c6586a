using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover lacks a legend or a cross-reference that every cover has.</summary>
public sealed class CoverItemMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2403",
        Name = "cover-item-missing",
        Title = "Cover without a required legend",
        Message = "The cover has no {0}.",
        Why = "Item 501(b) of Regulation S-K lists what the cover tells, among it the legend that no commission has approved the "
            + "securities (paragraph (b)(7)) and a cross-reference to the risk factors (paragraph (b)(5)).",
        Fix = "Add the missing item to the cover.",
        Comment = "Please revise the cover page on page {page} to include all that Item 501(b) of Regulation S-K requires, such as the "
            + "Commission legend and the cross-reference to the risk factors.",
        Topics = ["COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)(5)"), new Authority("Regulation S-K Item 501(b)(7)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\n[|We are offering 1,000,000 shares of our common stock at $4.00 per share. Before this offering there has been no market for our shares, and none may ever develop. We plan to sell the shares ourselves and shall pay no commission on them to any agent, dealer or finder, whoever brings the buyer to us.|]\n\nInvesting in our shares involves risks. See \"Risk Factors\" on page 2."),
        Example.Flagged("# PROSPECTUS\n\n[|We are offering 1,000,000 shares of our common stock at $4.00 per share. Before this offering there has been no market for our shares, and none may ever develop. We plan to sell the shares ourselves and shall pay no commission on them to any agent, dealer or finder, whoever brings the buyer to us.|]\n\nNeither the Securities and Exchange Commission nor any state has approved or disapproved of these shares."),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares of our common stock at $4.00 per share. Before this offering there has been no market for our shares, and none may ever develop. See \"Risk Factors\" on page 2.\n\nNeither the Securities and Exchange Commission nor any state has approved or disapproved of these shares, or passed upon the accuracy of this prospectus."),
        Example.Clean("# PROSPECTUS\n\nThe Commission has not approved or disapproved of these notes. Investing in them involves risks that are described under \"Risk Factors\" on page 2. We are offering $5,000,000 of notes, which bear interest at 9% and fall due in 2031, to residents of the state of Maine, and will pay no commission on them."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private const int LeastCover = 300;

    private static readonly SectionKind[] BehindCover = [SectionKind.ProspectusSummary, SectionKind.RiskFactors,
        SectionKind.TableOfContents, SectionKind.AboutThisProspectus];

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var cover = ProspectusCover.Of(filing);
        var forepart = filing.Main.Blocks.TakeWhile(block => !block.Section.IsWithinAny(BehindCover)).Select(filing.Reading.Of).OfType<BlockReading>().ToArray();
        if (!filing.Main.Outline.IsReliable || !filing.Main.Outline.IsProspectus || cover.Count == 0
            || ProspectusCover.LengthOf(forepart) < LeastCover) return;
        var missing = new List<string>();
        if (!filing.Told(Concepts.CommissionLegend)
            .Any()) missing.Add("legend that the Commission has not approved or disapproved of the securities");
        if (!forepart.Tell(Concepts.RiskFactorsNamed)
            && cover.Tell(Concepts.CommissionLegend)) missing.Add("cross-reference to the risk factors");
        if (missing.Count == 0) return;
        var place = cover.FirstOrDefault(block => block.Block is Paragraph { Text.Length: > 120 }) ?? cover[0];
        context.Report(place.Block, new ReportDetails { Arguments = [string.Join(" and no ", missing)], Confidence = Confidence.Medium });
    }
}
