using System.Diagnostics;
using System.Globalization;

namespace DisclosureLint.Cli.Linting;

/// <summary>Where the time went, the slowest rule first.</summary>
internal static class TimingTable
{
    public static void Write(LintRun run, TextWriter output)
    {
        output.WriteLine(Row("reading and parsing", run.ReadTime.TotalMilliseconds));
        var rows = run.Report.Results
            .SelectMany(result => result.Timings)
            .GroupBy(timing => timing.Rule.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Rule, Milliseconds: group.Sum(timing => timing.Ticks) * 1000.0 / Stopwatch.Frequency))
            .OrderByDescending(row => row.Milliseconds)
            .ThenBy(row => row.Rule.Id, StringComparer.Ordinal);
        foreach (var (rule, milliseconds) in rows) output.WriteLine(Row($"{rule.Id} {rule.Name}", milliseconds));
    }

    private static string Row(string what, double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds,10:0.000} ms  {what}");
}
