using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Figures;

/// <summary>Reads the figures of sentences that tell one day or period.</summary>
internal sealed partial class FigureSentenceReader(DateOnly? fiscalYearEnd)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Digits = @"(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))";
    private const string About = "(approximately |about |roughly |close to |nearly |over |more than )?";

    private static readonly (string Measure, string Cue, Regex Words)[] Told =
    [
        (Measures.AccumulatedDeficit, "deficit", Deficit()),
        (Measures.Cash, "cash", Cash()),
        (Measures.WorkingCapital, "working capital", WorkingCapital()),
        (Measures.NetLoss, "net loss", NetLoss()),
        (Measures.CashUsedInOperations, "operati", OperatingCash()),
        (Measures.Revenue, "revenue", Revenue()),
        (Measures.Employees, "employ", Employees()),
    ];

    public void Read(Sentence sentence, IEnumerable<DateMention> mentions, List<Figure> figures)
    {
        var text = sentence.Text;
        var told = mentions.Where(mention => mention.Range.Start >= sentence.Range.Start && mention.Range.End <= sentence.Range.End).ToArray();
        if (told.Length == 0) return;
        if (text.Contains('%', StringComparison.Ordinal)) ReadPercentages(sentence, told, figures);
        if (OtherBasis().IsMatch(text)) return;

        // Two days or periods in one sentence leave open which one a figure belongs to.
        var ends = Array.FindAll(told, mention => mention.End is not null);
        var periods = ends.Where(mention => mention.Kind == DateMentionKind.Period).DistinctBy(mention => (mention.End, mention.Months)).ToArray();
        var days = ends.Where(mention => mention.Kind == DateMentionKind.Day).DistinctBy(mention => mention.End).ToArray();
        foreach (var (measure, cue, words) in Told)
        {
            var isFlow = Measures.IsFlow(measure);
            if ((isFlow ? periods.Length : days.Length) != 1 || !text.ContainsIgnoringCase(cue)) continue;
            var time = isFlow ? periods[0] : days[0];
            if (Array.Exists(ends, mention => mention.End != time.End) || words.Match(text) is not { Success: true } match || match.NextMatch().Success) continue;
            var scale = ScaleOf(match);
            if (DisplayedNumber.Parse(match.Groups["digits"].ValueSpan, scale) is not { } number) continue;
            var unit = measure == Measures.Employees ? FigureUnit.Count : FigureUnit.Money;
            figures.Add(At(sentence, match, new FigureIdentity(measure, "", time.End, isFlow ? time.Months ?? 0 : null, FigureBasis.Actual, unit), number, scale));
        }
    }

    /// <summary>"70% of our revenue came from government sources" and "revenue decreased by 24%", of the one period that the sentence is about.</summary>
    private void ReadPercentages(Sentence sentence, DateMention[] told, List<Figure> figures)
    {
        var text = sentence.Text;
        if (text.ContainsIgnoringCase("pro forma") || text.ContainsIgnoringCase("respectively")) return;
        var periods = told.Select(PeriodOf).Where(period => period.End != default).Distinct().ToArray();
        if (periods.Length == 0) return;
        foreach (Match match in RevenueFrom().Matches(text))
        {
            if (periods.Length != 1 || WhomOf(match.Groups["who"].Value) is not { } whom || DisplayedNumber.Parse(match.Groups["digits"].ValueSpan) is not { } share) continue;
            figures.Add(At(sentence, match, new FigureIdentity(Measures.ShareOfRevenue, whom, periods[0].End, periods[0].Months, FigureBasis.Actual, FigureUnit.Percent), share, 1m));
        }

        var change = RevenueChanged().Match(text);
        if (!change.Success || change.NextMatch().Success || DisplayedNumber.Parse(change.Groups["digits"].ValueSpan) is not { } percent) return;

        // The later period is the one that is told of; the earlier one it is compared with.
        var period = periods.MaxBy(candidate => candidate.End);
        if (periods.Length > 2 || Array.Exists(periods, other => other.Months != period.Months)) return;
        var signed = change.Groups["down"].Success ? percent with { Value = -percent.Value } : percent;
        figures.Add(At(sentence, change, new FigureIdentity(Measures.ChangeOfRevenue, "", period.End, period.Months, FigureBasis.Actual, FigureUnit.Percent), signed, 1m));
    }

    /// <summary>The end and length of a period; "fiscal 2024" ends when the issuer's years end.</summary>
    private (DateOnly End, int Months) PeriodOf(DateMention mention)
    {
        if (mention is { Kind: DateMentionKind.Period, End: { } end, Months: { } months }) return (end, months);
        if (mention.Kind is not (DateMentionKind.FiscalYear or DateMentionKind.Year) || fiscalYearEnd is not { } year) return default;
        if (mention.Kind == DateMentionKind.Year && (year is not { Month: 12, Day: 31 } || IsPartOfYear(mention))) return default;
        return (new DateOnly(mention.Year, year.Month, Math.Min(year.Day, DateTime.DaysInMonth(mention.Year, year.Month))), 12);
    }

    /// <summary>"The first nine months of 2024" is no year.</summary>
    private static bool IsPartOfYear(DateMention mention)
    {
        var before = mention.Block.Text.AsSpan(Math.Max(0, mention.Range.Start - 16), Math.Min(16, mention.Range.Start));
        return before.ContainsIgnoringCase("month") || before.ContainsIgnoringCase("quarter") || before.ContainsIgnoringCase("half")
            || before.ContainsIgnoringCase("date");
    }

    /// <summary>From whom revenue comes, in a few words that other sentences can share; null where it is not sure.</summary>
    private static string? WhomOf(string words)
    {
        if (Government().IsMatch(words)) return "government";
        if (LargestCustomers().Match(words) is { Success: true } largest)
            return largest.Groups["count"].Success ? largest.Groups["count"].Value.ToLowerInvariant() + " largest customers" : "largest customer";

        return Segment().Match(words) is { Success: true } segment ? segment.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static Figure At(Sentence sentence, Match match, FigureIdentity identity, DisplayedNumber number, decimal scale) =>
        new(sentence.Block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), identity, number, scale);

    private static decimal ScaleOf(Match match) => match.Groups["scale"].ValueSpan switch
    {
        [] => 1m,
        ['m' or 'M', ..] => 1_000_000m,
        ['b' or 'B', ..] => 1_000_000_000m,
        _ => 1_000m,
    };

    [GeneratedRegex(@"\bpro forma\b|\bas adjusted\b|\bgiving effect\b|\brespectively\b|\bsubsidiar|\bsegment\b|\bparent\b|\bexcluding\b|\bof which\b|\bpredecessor\b|\badjusted\b|\bcontinuing operations\b|\bsince (our |its )?inception\b|\battributable to\b", Options)]
    private static partial Regex OtherBasis();

    [GeneratedRegex(@"\baccumulated (a )?deficit (of|was|totaled) (approximately |about )?\$ ?\(?" + Digits + @"\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex Deficit();

    [GeneratedRegex(@"(?<!restricted )(?<!plus )\bcash,? and cash equivalents (balance )?(of|totaling|totaled|was|were|in the amount of) (approximately |about )?\$ ?" + Digits + @"( (?<scale>million|billion|thousand))?|(?<!less than )\$ ?" + Digits + @"( (?<scale>million|billion|thousand))? (of|in) (unrestricted )?cash and cash equivalents\b(?! (and|held|from|used|at))|\b(had|have) (approximately )?\$ ?" + Digits + @"( (?<scale>million|billion|thousand))? (of|in) cash\b(?! and| equiv|,)(?! (used|provided|flow|consideration|payment|held|from|at))", Options)]
    private static partial Regex Cash();

    [GeneratedRegex(@"(?<!in |changes )\bworking capital( deficit| deficiency)? (of|was) (approximately |about )?\$ ?\(?" + Digits + @"\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex WorkingCapital();

    [GeneratedRegex(@"(?<!comprehensive |per share |our )\b(?<!adjusted )net loss(es)? (of|was|totaled) (approximately |about )?\$ ?\(?" + Digits + @"\)?( (?<scale>million|billion|thousand))?(?! per)", Options)]
    private static partial Regex NetLoss();

    [GeneratedRegex(@"\b(negative cash flows? (from|used in) operat(ions|ing activities) of|(net )?cash used in operating activities (was|of)|operating activities used) (approximately |about )?\$ ?\(?" + Digits + @"\)?( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex OperatingCash();

    [GeneratedRegex(@"(?<!deferred |base |core |segment |licen[cs]e |product |service )\b(generated|had|our|recorded|reported) (total )?revenues? (was|were|of) (approximately |about )?\$ ?" + Digits + @"( (?<scale>million|billion|thousand))?", Options)]
    private static partial Regex Revenue();

    [GeneratedRegex(@"\b(we|the company) (had|have|employ|employed) (a total of )?(approximately )?(?<digits>(?>([0-9]{1,3}(,[0-9]{3})+|[0-9]+))) (full[- ]time )?(employees|people)\b(?! (in|located|based|at|who|supporting|engaged|outside))", Options)]
    private static partial Regex Employees();

    [GeneratedRegex(
        @"\b" + About + Digits + @"% of (our|the company[’']s|its|total) (total |net |gross )*(revenues?|sales)[^.;%$]{0,60}?\b(was|were|is|are|came|obtained|derived|generated|earned|resulted)\b[^.;%$]{0,40}?\bfrom (?<who>[^,.;%$]{3,60})"
        + @"|\b(?<who>(?<=^|[,;] |\b(that|our|the|and) )[\w’' -]{3,60}?) (accounted for|represent(ed|s)|comprised|contributed|made up) " + About + Digits + @"% of (our|the company[’']s|its|total) (total |net |gross )*(revenues?|sales)\b",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RevenueFrom();

    [GeneratedRegex(@"(?<!\bin |% |\w’s )(\b(our|total|the company[’']s|net) |^)(net |total )*(revenues?|sales) ((?<down>decreased|declined|fell)|increased|grew|rose) (by )?(\$[0-9,.]+( million| thousand)?,? ?\(?(or )?)?" + About + Digits + "%", Options)]
    private static partial Regex RevenueChanged();

    [GeneratedRegex(@"\bgovernment(al)?\b", Options)]
    private static partial Regex Government();

    [GeneratedRegex(@"\b(?<count>two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (largest|top) (customers|clients)\b|\b(largest|top) (?<count>two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (customers|clients)\b|\blargest (customer|client)\b", Options)]
    private static partial Regex LargestCustomers();

    [GeneratedRegex(@"\b(?<name>\w{4,}) (segment|division|channel)\b", Options)]
    private static partial Regex Segment();
}
