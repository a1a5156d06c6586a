using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A sentence of the forepart is made of acronyms that nothing before it explains.</summary>
public sealed class AcronymsUnexplainedRule : Rule
{
    private const int FewestAcronyms = 3;
    private const float MostCapitals = 0.6f;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9008",
        Name = "acronyms-unexplained",
        Title = "Sentence of acronyms that are not explained",
        Message = "“{0}” has {1} acronyms; nothing up to there says what they stand for.",
        Why = "Rule 421(d) asks for plain English on the cover, in the summary and in the risk factors, and Rule 421(b) to avoid technical terms and defined terms that a "
            + "reader cannot understand from their context.",
        Fix = "Write the words out, or tell in everyday words what is meant.",
        Comment = "We note “{quote}” on page {page}. Please define acronyms and industry terms the first time that they are used, or use plain words instead.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Securities Act Rule 421(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "We sell [|QRB lamps to VTSX towers and DGPN|] stations."),
        Example.Flagged(SectionKind.TheOffering, "The units convert as the [|BCA, the LLCA and the TRAX|] provide."),
        Example.Clean(SectionKind.ProspectusSummary,
            "Quick-release buoys (QRB) guide vessel traffic services (VTSX) and coastal stations (DGPN). We sell QRB lamps to VTSX and DGPN."),
        Example.Clean(SectionKind.ProspectusSummary, "We report to the SEC under GAAP and sell LED lamps in the UK."),
        Example.Clean(SectionKind.Business, "We sell QRB lamps to VTSX towers and DGPN stations."),
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
        Dictionary<string, int>? explainedAt = null;
        foreach (var reading in filing.Reading.Blocks)
        {
            if (reading.Block is not (Paragraph or ListItem) || reading.Block.Style.Capitals > MostCapitals) continue;
            if (!reading.Block.Section.IsWithinAny([SectionKind.ProspectusSummary, SectionKind.TheOffering, SectionKind.Cover])) continue;
            if (reading.Block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.SummaryFinancialData,
                SectionKind.RiskFactorSummary])) continue;
            var found = Acronyms.In(reading).ToArray();
            if (found.Length < FewestAcronyms) continue;
            explainedAt ??= Acronyms.ExplainedIn(filing);
            foreach (var sentence in reading.Block.Sentences)
            {
                var open = found.Where(one => sentence.Range.Contains(one.Range.Start) && !Acronyms.IsName(filing, one.Word)
                        && !(explainedAt.TryGetValue(one.Word, out var at) && at <= reading.Block.Index))
                    .ToArray();
                var count = open.Select(one => one.Word).Distinct(StringComparer.Ordinal).Count();
                if (count < FewestAcronyms) continue;
                var span = new TextSpan(open[0].Range.Start, open[^1].Range.End);
                context.Report(reading.Block, span, new ReportDetails
                {
                    Arguments = [reading.Block.Text[span.Start..span.End], count.ToString(CultureInfo.InvariantCulture)],
                    Confidence = Confidence.Medium,
                    GroupKey = "acronyms",
                    IsOfWordsAlone = true,
                });
            }
        }
    }
}
