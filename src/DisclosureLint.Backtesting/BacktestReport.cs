using System.Globalization;
using DisclosureLint.Backtesting.Labels;
using DisclosureLint.Backtesting.Letters;
using DisclosureLint.Backtesting.Marks;
using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Backtesting;

/// <summary>A back-test as tables that a person reads.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="isChosen">Tells the rules and topics whose misses, false alarms and hits are printed with their passages.</param>
public sealed class BacktestReport(TextWriter output, Func<string, bool> isChosen)
{
    /// <summary>Writes the parts that the result has.</summary>
    /// <param name="result">The result.</param>
    public void Write(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Quotes.Count > 0) WriteQuotes(result);
        if (result.Cures.Count > 0) WriteCures(result.Cures);
        if (result.Filings.Count > 0) WriteFilings(result);
        if (result.Marks.Count > 0) WriteMarks(result.Marks);
    }

    /// <summary>Writes every finding of the chosen rules and topics with its sentence, to be read and judged.</summary>
    /// <param name="filings">The filings.</param>
    public void WriteHits(IReadOnlyList<LintedFiling> filings)
    {
        ArgumentNullException.ThrowIfNull(filings);
        foreach (var filing in filings)
        {
            foreach (var finding in filing.Findings.Where(finding => isChosen(finding.Rule.Id) || finding.Rule.Topics.Any(isChosen)))
            {
                var place = $"[{string.Join(" > ", finding.Location.Section.Path)}, page {finding.Location.Page ?? "?"}]";
                output.WriteLine($"{filing.Name} {finding.Rule.Id} {finding.Fingerprint} {finding.Severity}/{finding.Confidence} +{finding.Related.Count} {place} “{finding.Location.Excerpt}” ({finding.Message})");
                if (finding.Location.Excerpt != finding.Location.Sentence) output.WriteLine($"    in: {finding.Location.Sentence}");
            }
        }
    }

    private void WriteQuotes(BacktestResult result)
    {
        output.WriteLine("Passages that the staff quoted, each as a small draft: found by a rule of the comment's topic");
        var withRules = result.Quotes.Where(quote => quote.Passage.Topics.Any(result.TopicsWithRules.Contains)).ToArray();
        foreach (var quote in withRules.Where(quote => !quote.IsFound && quote.Passage.Topics.Any(isChosen)))
        {
            output.WriteLine($"  MISS {(IsDecidable(quote) ? "decidable " : "")}{quote.Passage.Company} {quote.Passage.Form} #{quote.Passage.Number} {string.Join(' ', quote.Passage.Topics)} [{quote.Passage.Section}] “{quote.Passage.Quote}”");
        }

        output.WriteLine("  decidable: a first comment in its own words that asks about the words quoted, which are a passage and no title or term");
        output.WriteLine($"  {"topic",-14} {"decidable",14} {"registration",14} {"all forms",14}");
        foreach (var topic in result.Quotes.SelectMany(quote => quote.Passage.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(result.TopicsWithRules.Contains))
        {
            var ofTopic = result.Quotes.Where(quote => quote.Passage.Topics.Contains(topic, StringComparer.Ordinal)).ToArray();
            output.WriteLine($"  {topic,-14} {Found(ofTopic.Where(IsDecidable), quote => quote.IsFoundFor(topic)),14} {Found(ofTopic.Where(IsRegistration), quote => quote.IsFoundFor(topic)),14} {Found(ofTopic, quote => quote.IsFoundFor(topic)),14}");
        }

        output.WriteLine($"  {"any topic",-14} {Found(withRules.Where(IsDecidable), quote => quote.IsFound),14} {Found(withRules.Where(IsRegistration), quote => quote.IsFound),14} {Found(withRules, quote => quote.IsFound),14}");
        output.WriteLine();
    }

    private void WriteCures(IReadOnlyList<CureResult> cures)
    {
        output.WriteLine("New disclosures that answered a comment, each as a small draft: no rule of the comment's topic warns of it");
        foreach (var cure in cures.Where(cure => !cure.IsSilent))
        {
            foreach (var finding in cure.Findings.Where(finding => finding.Severity >= Severity.Warning))
            {
                output.WriteLine($"  {finding.Rule.Id} {cure.Revised.Company} #{cure.Revised.Number} “{finding.Location.Excerpt}”");
            }
        }

        output.WriteLine($"  silent on {cures.Count(cure => cure.IsSilent)} of {cures.Count}");
        output.WriteLine();
    }

    private void WriteFilings(BacktestResult result)
    {
        output.WriteLine($"{result.Filings.Count} filings, {result.Filings.Sum(filing => filing.Findings.Count)} findings; {result.Labels} labels, {result.DisputedLabels} first judged differently by the two judges");
        output.WriteLine($"  {"rule",-7} {"hits",5} {"filings",8} {"judged",7} {"right",6} {"precision",10} {"interval",12}   {"at warning",12}  name");
        foreach (var rule in result.Precision)
        {
            var filings = result.Filings.Count(filing => filing.Findings.Any(finding => finding.Rule.Id == rule.Rule.Id));
            var few = rule.Judged < MeasuredPrecision.FewestForAShare ? " (few)" : "";
            output.WriteLine($"  {rule.Rule.Id,-7} {rule.Hits,5} {filings,8} {rule.Judged,7} {rule.Right,6} {Share(rule.Right, rule.Judged),10} {Interval(rule),12}   {rule.RightAtWarning + "/" + rule.JudgedAtWarning,12}  {rule.Rule.Name}{few}");
        }

        var warned = result.Precision.Sum(rule => rule.JudgedAtWarning);
        var right = result.Precision.Sum(rule => rule.RightAtWarning);
        output.WriteLine($"  at warning and above: {right} of {warned} judged right, {Share(right, warned)}");
        var counts = result.Filings.Select(filing => filing.Findings.Count(finding => finding.Severity >= Severity.Warning)).Order().ToArray();
        output.WriteLine($"  warnings and errors per filing: median {counts[counts.Length / 2]}, most {counts[^1]}");
        foreach (var filing in result.Filings)
        {
            output.WriteLine($"    {filing.Name}: {filing.Findings.Count} findings, {filing.Findings.Count(finding => finding.Severity >= Severity.Warning)} at warning or above");
        }

        output.WriteLine();
    }

    private void WriteMarks(IReadOnlyList<MarkResult> marks)
    {
        output.WriteLine("Passages that a reader marked before the rules existed");
        foreach (var result in marks.Where(result => isChosen(result.Mark.Topic)))
        {
            var mark = result.Mark;
            if (mark.IsComment && result.Finding is null)
            {
                output.WriteLine($"  MISS {(mark.IsLikely ? "likely" : "      ")} {result.Filing} {mark.Topic} [{mark.Section}]{(result.IsLocated ? "" : " NOT LOCATED")} “{mark.Quote}” ({mark.Why})");
            }
            else if (!mark.IsComment && result.Finding is { } finding)
            {
                output.WriteLine($"  FALSE ALARM {result.Filing} {mark.Topic} {finding.Rule.Id} {finding.Severity} “{mark.Quote}” ({mark.Why}): flagged “{finding.Location.Excerpt}”");
            }
        }

        output.WriteLine($"  {"topic",-14} {"likely found",16} {"all found",16} {"innocent flagged",18}   (at warning or above in brackets)");
        foreach (var topic in marks.GroupBy(result => result.Mark.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WriteTally(topic.Key, [.. topic]);
        }

        WriteTally("all", marks);
    }

    private void WriteTally(string name, IReadOnlyList<MarkResult> marks) => output.WriteLine(
        $"  {name,-14} {Tally(marks, mark => mark is { IsComment: true, IsLikely: true }),16} {Tally(marks, mark => mark.IsComment),16} {Tally(marks, mark => !mark.IsComment),18}");

    private static string Tally(IReadOnlyList<MarkResult> marks, Func<Mark, bool> isMeant)
    {
        var meant = marks.Where(result => isMeant(result.Mark)).ToArray();
        var warned = meant.Count(result => result.Finding is { Severity: >= Severity.Warning });
        return $"{meant.Count(result => result.Finding is not null)}/{meant.Length} ({warned})";
    }

    private static bool IsRegistration(QuoteResult quote) => quote.Passage.IsRegistration;

    private static bool IsDecidable(QuoteResult quote) => quote.Passage.IsDecidable;

    private static string Found(IEnumerable<QuoteResult> quotes, Func<QuoteResult, bool> isFound)
    {
        var all = quotes.ToArray();
        return $"{all.Count(isFound)}/{all.Length}";
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Interval(RulePrecision rule) => rule.Judged == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * rule.Interval.Low:0}-{100 * rule.Interval.High:0} %");
}
