using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Backtest;

/// <summary>Prints what the rules made of a corpus.</summary>
internal sealed class BacktestReport(TextWriter output, IReadOnlyList<string> chosen)
{
    private readonly SortedDictionary<string, Tally> _byTopic = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>Holds the findings of one filing against the marks on it, and prints each miss and each false alarm.</summary>
    public void Compare(string name, Filing filing, IReadOnlyList<Finding> findings, IReadOnlyList<Mark> marks)
    {
        var index = new PassageIndex(filing);
        var covered = findings.Where(finding => finding.Severity > Severity.Off)
            .SelectMany(finding => finding.Related.Select(place => place.Location).Prepend(finding.Location)
                .Where(location => location.Block.Document == filing.Main)
                .Select(location => (Finding: finding, Place: index.RangeOf(location))))
            .ToArray();
        var topicsWithRules = findings.SelectMany(finding => finding.Rule.Topics).ToHashSet(StringComparer.Ordinal);
        foreach (var mark in marks.Where(mark => IsChosen(mark.Topic)))
        {
            var places = index.Find(mark.Quote);
            if (mark.OtherQuote is not null) places.AddRange(index.Find(mark.OtherQuote));
            var hit = covered.FirstOrDefault(pair => pair.Finding.Rule.Topics.Contains(mark.Topic, StringComparer.Ordinal)
                && places.Exists(place => place.Overlaps(pair.Place))).Finding;
            if (hit is null && mark.IsAbsence && places.Count > 0)
            {
                var section = index.BlockAt(places[^1]).Section.TopLevel;
                hit = covered.FirstOrDefault(pair => pair.Finding.Rule.Topics.Contains(mark.Topic, StringComparer.Ordinal)
                    && pair.Finding.Location.Section.TopLevel == section).Finding;
            }

            if (!_byTopic.TryGetValue(mark.Topic, out var tally)) _byTopic.Add(mark.Topic, tally = new Tally());
            tally.Add(mark, hit is { Severity: >= Severity.Warning }, hit is not null, places.Count > 0);
            if (chosen.Count == 0 || (!topicsWithRules.Contains(mark.Topic) && hit is null && chosen.Count > 3)) continue;
            if (mark.IsComment && hit is null)
            {
                output.WriteLine($"MISS {(mark.IsLikely ? "likely" : "      ")} {name} {mark.Topic} [{mark.Section}]{(places.Count == 0 ? " NOT LOCATED" : "")} “{mark.Quote}” — {mark.Why}");
            }
            else if (!mark.IsComment && hit is not null)
            {
                output.WriteLine($"FALSE ALARM {name} {mark.Topic} {hit.Rule.Id} {hit.Severity} “{mark.Quote}” — {mark.Why} — flagged “{hit.Location.Excerpt}”");
            }
        }
    }

    /// <summary>Prints every finding of the chosen rules with its sentence.</summary>
    public void List(string name, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => IsChosen(finding.Rule.Id) || finding.Rule.Topics.Any(IsChosen)))
        {
            output.WriteLine($"{name} {finding.Rule.Id} {finding.Severity}/{finding.Confidence} +{finding.Related.Count} [{string.Join(" > ", finding.Location.Section.Path)}, page {finding.Location.Page ?? "?"}] “{finding.Location.Excerpt}” ({finding.Message})");
            if (finding.Location.Excerpt != finding.Location.Sentence) output.WriteLine($"    in: {finding.Location.Sentence}");
        }
    }

    /// <summary>Counts the findings of one filing.</summary>
    public void Count(string name, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var rule = $"{finding.Rule.Id} {finding.Rule.Name} {finding.Severity}";
            if (!_counts.TryGetValue(rule, out var byFiling)) _counts.Add(rule, byFiling = new SortedDictionary<string, int>(StringComparer.Ordinal));
            byFiling[name] = byFiling.GetValueOrDefault(name) + 1;
        }

        var atWarning = findings.Count(finding => finding.Severity >= Severity.Warning);
        output.WriteLine($"{name}: {findings.Count} findings, {atWarning} at warning or above");
    }

    /// <summary>Prints the totals.</summary>
    public void Finish()
    {
        foreach (var (rule, byFiling) in _counts)
        {
            output.WriteLine($"{rule}: {byFiling.Values.Sum()} on {byFiling.Count} filings ({string.Join(", ", byFiling.Select(pair => $"{pair.Key} {pair.Value}"))})");
        }

        if (_byTopic.Count == 0) return;
        var total = new Tally();
        output.WriteLine($"{"topic",-14} {"likely found",14} {"all found",14} {"innocent flagged",18}   (at warning or above in brackets)");
        foreach (var (topic, tally) in _byTopic)
        {
            output.WriteLine($"{topic,-14} {tally}");
            total.Add(tally);
        }

        output.WriteLine($"{"all",-14} {total}");
    }

    private bool IsChosen(string idOrTopic) => chosen.Count == 0 || chosen.Contains(idOrTopic, StringComparer.OrdinalIgnoreCase);

    private sealed class Tally
    {
        private int _likely, _likelyFound, _likelyWarned, _all, _allFound, _allWarned, _innocent, _flagged, _flaggedWarned, _notLocated;

        public void Add(Mark mark, bool isWarned, bool isHit, bool isLocated)
        {
            if (!isLocated) _notLocated++;
            if (mark.IsComment)
            {
                _all++;
                if (isHit) _allFound++;
                if (isWarned) _allWarned++;
                if (!mark.IsLikely) return;
                _likely++;
                if (isHit) _likelyFound++;
                if (isWarned) _likelyWarned++;
            }
            else
            {
                _innocent++;
                if (isHit) _flagged++;
                if (isWarned) _flaggedWarned++;
            }
        }

        public void Add(Tally other)
        {
            _likely += other._likely;
            _likelyFound += other._likelyFound;
            _likelyWarned += other._likelyWarned;
            _all += other._all;
            _allFound += other._allFound;
            _allWarned += other._allWarned;
            _innocent += other._innocent;
            _flagged += other._flagged;
            _flaggedWarned += other._flaggedWarned;
            _notLocated += other._notLocated;
        }

        public override string ToString() =>
            $"{_likelyFound,3}/{_likely,-3} ({_likelyWarned,3}) {_allFound,4}/{_all,-4} ({_allWarned,3}) {_flagged,5}/{_innocent,-4} ({_flaggedWarned,3})"
            + (_notLocated > 0 ? $"   {_notLocated} not located" : "");
    }
}
