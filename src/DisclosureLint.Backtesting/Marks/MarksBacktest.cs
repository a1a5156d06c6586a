using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Backtesting.Marks;

/// <summary>Holds findings against the passages that a reader marked.</summary>
public static class MarksBacktest
{
    /// <summary>Compares one filing.</summary>
    /// <param name="filing">The filing and its findings.</param>
    /// <param name="marks">The marks on it.</param>
    /// <returns>A result for each mark, in their order.</returns>
    public static IReadOnlyList<MarkResult> Compare(LintedFiling filing, IReadOnlyList<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(marks);
        var index = new PassageIndex(filing.Filing);
        Place[] covered =
        [
            .. from finding in filing.Findings
               from location in finding.Related.Select(place => place.Location).Prepend(finding.Location)
               where location.Block.Document == filing.Filing.Main
               select new Place(finding, location, index.RangeOf(location)),
        ];
        return [.. marks.Select(mark => Compare(filing.Name, mark, index, covered))];
    }

    private static MarkResult Compare(string filing, Mark mark, PassageIndex index, Place[] covered)
    {
        var quoted = index.Find(mark.Quote);
        if (mark.OtherQuote is not null) quoted.AddRange(index.Find(mark.OtherQuote));
        var ofTopic = covered.Where(place => place.Finding.Rule.Topics.Contains(mark.Topic, StringComparer.Ordinal)).ToArray();
        var finding = Array.Find(ofTopic, place => quoted.Exists(range => range.Overlaps(place.Range)))?.Finding;
        if (finding is null && mark.IsAbsence && quoted.Count > 0)
        {
            var section = index.BlockAt(quoted[^1]).Section.TopLevel;
            finding = Array.Find(ofTopic, place => place.Finding.Location.Section.TopLevel == section)?.Finding;
        }

        return new MarkResult(filing, mark, quoted.Count > 0, finding);
    }

    private sealed record Place(Finding Finding, Location Location, TextSpan Range);
}
