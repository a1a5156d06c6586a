using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>The summary uses an acronym before it says what it stands for.</summary>
public sealed class AcronymBeforeExpansionRule : Rule
{
    private const float MostCapitals = 0.3f;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9002",
        Name = "acronym-before-expansion",
        Title = "Acronym in the summary before it is explained",
        Message = "“{0}” is used in the summary before the filing says what it stands for.",
        Why = "Rule 421(d) asks for plain English on the cover, in the summary and in the risk factors, and Rule 421(b) to avoid technical terms that a reader cannot "
            + "understand from their context. A term is explained where it is first used.",
        Fix = "Write the words out where the acronym is first used, or do without it.",
        Comment = "Please define acronyms and industry terms the first time that they are used, or use plain words instead. We note, for example, “{quote}” on page {page}.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Securities Act Rule 421(d)"),
            new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe mend buoys for harbors that use [|VTSX|] in their towers.\n\n# Business\n\nVessel traffic services, or VTSX, guide ships."),
        Example.Flagged("# Prospectus Summary\n\nOur [|QRB|] lamps are bright.\n\n# Business\n\nA quick-release buoy (QRB) is one that opens by itself."),
        Example.Clean("# Prospectus Summary\n\nOur quick-release buoy, or QRB, is bright. A QRB opens by itself."),
        Example.Clean("# Prospectus Summary\n\nWe report to the SEC under GAAP and sell LED lamps in the UK."),
        Example.Clean("# Prospectus Summary\n\nVessel traffic services (“VTSX”) guide ships. VTSX is common."),
        Example.Clean("# Prospectus Summary\n\nOur gauges are sold under the brand TIDO in harbors.")
            with { Because = "a word that is explained nowhere may be a name" },
        Example.Clean("# Prospectus Summary\n\nOur shares are to be traded under the symbol “WXYZ”."),
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
        if (filing.Find(SectionKind.ProspectusSummary) is not { } summary) return;
        var explainedAt = Acronyms.ExplainedIn(filing);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in summary.Blocks)
        {
            if (block is not (Paragraph or ListItem) || block.Style.Capitals > MostCapitals || IsLeftOut(block.Section)
                || filing.Reading.Of(block) is not { } reading) continue;
            foreach (var (word, range) in Acronyms.In(reading))
            {
                if (!explainedAt.TryGetValue(word, out var index) || index <= block.Index || Acronyms.IsName(filing, word)
                    || !seen.Add(word)) continue;
                context.Report(block, range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "acronyms" });
            }
        }
    }

    private static bool IsLeftOut(Section section) =>
        section.IsWithinAny([SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.RiskFactorSummary]);
}
