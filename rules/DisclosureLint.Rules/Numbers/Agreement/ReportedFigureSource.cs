using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>Reads figures with their identity from sentences that tell one day or period, and from tables whose columns are dated.</summary>
internal sealed partial class ReportedFigureSource : FactSource<ReportedFigure>
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly string[] Cues = ["deficit", "cash", "working capital", "net loss", "operating activities", "operations", "revenue", "employees"];

    private static readonly (Measure Measure, Regex Words)[] Told =
    [
        (Measure.AccumulatedDeficit, Deficit()),
        (Measure.Cash, Cash()),
        (Measure.WorkingCapital, WorkingCapital()),
        (Measure.NetLoss, NetLoss()),
        (Measure.CashUsedInOperations, OperatingCash()),
        (Measure.Revenue, Revenue()),
        (Measure.Employees, Employees()),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ReportedFigure> Read(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var dates = filing.Facts.Of<DateMention>().Where(mention => mention.End is not null).ToLookup(mention => mention.Block);
        var figures = new List<ReportedFigure>();
        foreach (var block in filing.Main.Blocks)
        {
            switch (block)
            {
                case TableBlock table:
                    FigureTable.Read(table, figures);
                    break;
                case Paragraph or ListItem when Array.Exists(Cues, cue => block.Text.Contains(cue, StringComparison.OrdinalIgnoreCase)):
                    foreach (var sentence in block.Sentences) ReadSentence(sentence, dates[block], figures);
                    break;
            }
        }

        return figures;
    }

    private static void ReadSentence(Sentence sentence, IEnumerable<DateMention> mentions, List<ReportedFigure> figures)
    {
        var text = sentence.Text;
        if (OtherBasis().IsMatch(text)) return;

        // Two days or periods in one sentence leave open which one a figure belongs to.
        var told = mentions.Where(mention => sentence.Range.Contains(mention.Range)).ToArray();
        var periods = told.Where(mention => mention.Kind == DateMentionKind.Period).DistinctBy(mention => (mention.End, mention.Months)).ToArray();
        var days = told.Where(mention => mention.Kind == DateMentionKind.Day).DistinctBy(mention => mention.End).ToArray();
        foreach (var (measure, words) in Told)
        {
            var isFlow = IsFlow(measure);
            if (isFlow ? periods.Length != 1 : days.Length != 1) continue;
            var end = isFlow ? periods[0].End : days[0].End;
            if (Array.Exists(told, mention => mention.End != end) || words.Match(text) is not { Success: true } match || match.NextMatch().Success) continue;
            if (NumberOf(match) is { } number)
            {
                var range = TextSpan.Of(sentence.Range.Start + match.Index, match.Length);
                figures.Add(isFlow
                    ? new ReportedFigure(sentence.Block, range, measure, periods[0].End!.Value, periods[0].Months ?? 0, number, false)
                    : new ReportedFigure(sentence.Block, range, measure, days[0].End!.Value, null, number, false));
            }
        }
    }

    /// <summary>Whether the measure is about a period rather than a day.</summary>
    internal static bool IsFlow(Measure measure) => measure is Measure.NetLoss or Measure.CashUsedInOperations or Measure.Revenue;

    private static DisplayedNumber? NumberOf(Match match)
    {
        var scale = match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "MILLION" => 1_000_000m,
            "BILLION" => 1_000_000_000m,
            "THOUSAND" => 1_000m,
            _ => 1m,
        };
        return DisplayedNumber.Parse(match.Groups["digits"].ValueSpan, scale);
    }

    [GeneratedRegex(@"\bpro forma\b|\bas adjusted\b|\bgiving effect\b|\brespectively\b|\bsubsidiar|\bsegment\b|\bparent\b|\bexcluding\b|\bof which\b|\bpredecessor\b|\badjusted\b|\bcontinuing operations\b|\bsince (our |its )?inception\b|\battributable to\b", Options)]
    private static partial Regex OtherBasis();

    [GeneratedRegex(@"\baccumulated (a )?deficit (of|was|totaled) (approximately |about )?\$ ?\(?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex Deficit();

    [GeneratedRegex(@"(?<!restricted )(?<!plus )\bcash,? and cash equivalents (balance )?(of|totaling|totaled|was|were|in the amount of) (approximately |about )?\$ ?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))( (?<scale>million|billion|thousand))?|(?<!less than )\$ ?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))( (?<scale>million|billion|thousand))? (of|in) (unrestricted )?cash and cash equivalents\b(?! (and|held|from|used|at))|\b(had|have) (approximately )?\$ ?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))( (?<scale>million|billion|thousand))? (of|in) cash\b(?! and| equiv|,)(?! (used|provided|flow|consideration|payment|held|from|at))", Options)]
    private static partial Regex Cash();

    [GeneratedRegex(@"(?<!in |changes )\bworking capital( deficit| deficiency)? (of|was) (approximately |about )?\$ ?\(?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex WorkingCapital();

    [GeneratedRegex(@"(?<!comprehensive |per share |our )\b(?<!adjusted )net loss(es)? (of|was|totaled) (approximately |about )?\$ ?\(?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))\)?( (?<scale>million|billion|thousand))?(?! per)", Options)]
    private static partial Regex NetLoss();

    [GeneratedRegex(@"\b(negative cash flows? (from|used in) operat(ions|ing activities) of|(net )?cash used in operating activities (was|of)|operating activities used) (approximately |about )?\$ ?\(?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex OperatingCash();

    [GeneratedRegex(@"(?<!deferred |base |core |segment |licen[cs]e |product |service )\b(generated|had|our|recorded|reported) (total )?revenues? (was|were|of) (approximately |about )?\$ ?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?))( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex Revenue();

    [GeneratedRegex(@"\b(we|the company) (had|have|employ|employed) (a total of )?(approximately )?(?<digits>(?>(\d{1,3}(,\d{3})+|\d+))) (full[- ]time )?(employees|people)\b(?! (in|located|based|at|who|supporting|engaged|outside))", Options)]
    private static partial Regex Employees();
}
