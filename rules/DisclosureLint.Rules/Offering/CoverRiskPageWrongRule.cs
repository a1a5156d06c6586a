using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover sends the reader to the wrong page for the risk factors.</summary>
public sealed class CoverRiskPageWrongRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2402",
        Name = "cover-risk-page-wrong",
        Title = "Cover refers to the wrong page for the risk factors",
        Message = "The cover refers to page {0} for the risk factors, which begin on page {1}.",
        Why = "Item 501(b)(5) of Regulation S-K asks the cover for a cross-reference to the risk factors with the page on which they "
            + "begin.",
        Fix = "Correct the page, after the last change of the layout.",
        Comment = "We note the reference to the risk factors at “{quote}” on page {page}. The section begins on another page. Please "
            + "revise the cross-reference so that it gives the page on which the risk factors begin.",
        Topics = ["COVER", "CONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 501(b)(5)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nWe are offering 1,000,000 shares. Investing in them involves risks. See \"[|Risk Factors\" beginning on page 19|]."),
        Example.Flagged("# PROSPECTUS\n\nWe are offering 1,000,000 shares. Read the [|risk factors, which start on page 30|], before you buy."),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares. Investing in them involves risks. See \"Risk Factors\" beginning on page 2."),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares. Investing in them involves risks. See \"Risk Factors.\""),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        if (context.Filing.Find(SectionKind.RiskFactors)?.Heading?.Page is not { } page
            || !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var begins)) return;
        foreach (var hit in ProspectusCover.Of(context.Filing).SelectMany(block => block.Of(Concepts.PageOfTheRiskFactors)))
        {
            var told = hit.Reading.TextOf(hit.End - 1, hit.End);
            if (!int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == begins) continue;
            context.Report(hit.Reading.Block, hit.Range, new ReportDetails { Arguments = [told, page], Confidence = Confidence.High,
                GroupKey = "page" });
        }
    }
}
