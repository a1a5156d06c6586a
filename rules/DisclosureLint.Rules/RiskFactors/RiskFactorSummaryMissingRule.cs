using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>The risk factors take more than fifteen pages, and the forepart has no summary of them.</summary>
public sealed class RiskFactorSummaryMissingRule : Rule
{
    private const int MostPages = 15;
    private const int MostSummaryWords = 1_300;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3009",
        Name = "risk-factor-summary-missing",
        Title = "No risk factor summary for a section over fifteen pages",
        Message = "The risk factors take more than {0} pages, and no summary of them of at most two pages stands in the forepart.",
        Why = "Item 105(b) of Regulation S-K: where the risk factor section exceeds fifteen pages, a series of concise, bulleted or numbered statements that "
            + "summarizes the principal factors, of no more than two pages, goes in the forepart of the prospectus.",
        Fix = "Add a bulleted risk factor summary of at most two pages to the summary, or shorten the risk factors to fifteen pages.",
        Comment = "We note that your risk factor section, which begins on page {page}, exceeds fifteen pages. Please include in the forepart of the prospectus a series of "
            + "concise, bulleted or numbered statements of no more than two pages that summarizes the principal risk factors. Refer to Item 105(b) of Regulation S-K.",
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 105(b)")],
        Severity = Severity.Warning,
        EffectiveFrom = new DateOnly(2020, 11, 9),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Draft("[|RISK FACTORS|]", "We run ferries.", "24")),
        Example.Flagged(Draft("[|Risk Factors|]", "We run ferries. Our ferries are blue.", "31")),
        Example.Clean(Draft("RISK FACTORS", "We run ferries.", "9")) with { Because = "the section has seven pages" },
        Example.Clean(Draft("RISK FACTORS", "We run ferries.\n\n## Summary Risk Factors\n\n- Ice may stop our ferries.\n\n- Oil may become dear.", "24")),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static string Draft(string title, string summary, string lastPage) =>
        $"# Prospectus Summary\n\n{summary}\n\n# {title}\n\n<!-- page 4 -->\n\n### Ice may stop our ferries.\n\nOur harbor froze in 2021.\n\n<!-- page {lastPage} -->\n\n### Oil may become dear.\n\nWe burn oil.";

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable || filing.Find(SectionKind.RiskFactors) is not { Heading: { } heading } section) return;
        if (PageOf(section.Blocks.FirstOrDefault()) is not { } first || PageOf(section.Blocks.LastOrDefault()) is not { } last || last - first < MostPages) return;
        var forepart = filing.Main.Blocks.TakeWhile(block => block.Index < heading.Index).ToArray();
        var summary = filing.Main.Sections.FirstOrDefault(candidate => candidate.Kind == SectionKind.RiskFactorSummary);
        if (summary is null && forepart.Any(block => filing.Reading.Of(block)?.Has(Concepts.RisksListedInTheSummary) == true)) return;
        var pages = (last - first).ToString(CultureInfo.InvariantCulture);
        if (summary is null)
        {
            context.Report(heading, new ReportDetails { Confidence = Confidence.High, Arguments = [pages] });
        }
        else if (summary.Heading is { } place && summary.BodyBlocks.Sum(block => block.Text.AsSpan().Count(' ')) > MostSummaryWords)
        {
            context.Report(place, new ReportDetails { Message = "The summary of the risk factors is longer than the two pages that Item 105(b) allows.", Confidence = Confidence.Low, Severity = Severity.Info });
        }
    }

    private static int? PageOf(Block? block) =>
        int.TryParse(block?.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;
}
