using System.Globalization;
using DisclosureLint.Rules;

namespace DisclosureLint.Backtesting.Passages;

/// <summary>Prints how the rules fared on blind passages: found of the problems by difficulty, flagged of the others, by topic and in all.</summary>
public static class PassageReport
{
    private static readonly string[] Difficulties = ["easy", "medium", "hard"];

    /// <summary>Writes the table.</summary>
    /// <param name="results">The results.</param>
    /// <param name="sample">What the passages are, such as <c>validation</c>.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<PassageResult> results, string sample, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"Blind passages, {sample}: {results.Count}");
        output.WriteLine($"  {"topic",-14} {"easy",9} {"medium",9} {"hard",9} {"found",9}   {"cured",9} {"innocent",9}");
        foreach (var topic in results.GroupBy(result => result.Passage.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine(Row(topic.Key, [.. topic]));
        output.WriteLine(Row("all", results));
        foreach (var difficulty in Difficulties) output.WriteLine(Interval(difficulty, [.. Problems(results, difficulty)]));
        output.WriteLine(Interval("cured and innocent flagged", [.. results.Where(result => result.Passage.Kind != PassageKind.Problem)]));
    }

    /// <summary>Writes the problems missed and the others flagged of some topics, for those who develop rules.</summary>
    /// <param name="results">Results on development passages.</param>
    /// <param name="isShown">Whether a topic or id is asked for.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteErrors(IReadOnlyList<PassageResult> results, Predicate<string> isShown, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(isShown);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (passage, finding) in results.Select(result => (result.Passage, result.Finding)))
        {
            if (!isShown(passage.Topic) && !isShown(passage.Id)) continue;
            if ((passage.Kind == PassageKind.Problem) == (finding is not null)) continue;
            output.WriteLine($"{(finding is null ? "missed" : $"flagged by {finding.Rule.Id}")} {passage.Id} ({passage.Kind}, {passage.Difficulty}, {passage.Section})");
            output.WriteLine($"  {passage.Text.ReplaceLineEndings("\n  ")}");
            if (finding is not null) output.WriteLine($"  > {finding.Location.Excerpt}");
            else output.WriteLine($"  ? {passage.Quote}");
        }
    }

    private static string Row(string name, IReadOnlyList<PassageResult> results) =>
        $"  {name,-14} {string.Join(' ', Difficulties.Select(difficulty => $"{Share(Problems(results, difficulty)),9}"))} "
        + $"{Share(results.Where(result => result.Passage.Kind == PassageKind.Problem)),9}   "
        + $"{Share(results.Where(result => result.Passage.Kind == PassageKind.Cured)),9} {Share(results.Where(result => result.Passage.Kind == PassageKind.Innocent)),9}";

    private static IEnumerable<PassageResult> Problems(IReadOnlyList<PassageResult> results, string difficulty) =>
        results.Where(result => result.Passage.Kind == PassageKind.Problem && result.Passage.Difficulty == difficulty);

    private static string Share(IEnumerable<PassageResult> results)
    {
        var all = results.ToList();
        return $"{all.Count(result => result.Finding is not null)}/{all.Count}";
    }

    private static string Interval(string name, IReadOnlyList<PassageResult> results)
    {
        var found = results.Count(result => result.Finding is not null);
        var interval = WilsonInterval.Of(found, results.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {name}: {found} of {results.Count}, {(results.Count == 0 ? 0 : 100.0 * found / results.Count):0} % ({100 * interval.Low:0} to {100 * interval.High:0} %)");
    }
}
