using System.Collections.Concurrent;
using System.Diagnostics;
using DisclosureLint.Linting;
using DisclosureLint.Reporting;
using DisclosureLint.Suppressions;

namespace DisclosureLint.Cli.Linting;

/// <summary>Lints files in parallel; one that cannot be read does not keep the others from being reported.</summary>
internal sealed class FilingLint(FilingFile files, Lazy<Linter> linter, RuleCatalog rules)
{
    /// <summary>Lints all files.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="standardInputName">The path that findings in standard input are reported under.</param>
    /// <param name="settings">How to lint.</param>
    /// <param name="progress">Told of each file that is done, from any thread.</param>
    /// <param name="cancellationToken">Stops the lint.</param>
    /// <exception cref="OperationCanceledException">The lint was stopped.</exception>
    public LintRun Run(
        IReadOnlyList<string> arguments, string standardInputName, LintSettings settings, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var inputs = InputFiles.Find(arguments).Without(settings.Ignores);
        var drafts = InputFiles.Drafts(inputs.Paths, settings.Project.Document);
        var results = new LintResult?[drafts.Count];
        var unreadable = new UnreadableFile?[drafts.Count];
        var readTicks = 0L;
        var threads = settings.CommandLine.MaxThreads > 0 ? settings.CommandLine.MaxThreads : Environment.ProcessorCount;

        // Where there are files enough for all threads, each thread takes whole files: parsing is most of the work.
        var each = drafts.Count >= threads ? settings with { CommandLine = settings.CommandLine with { MaxThreads = 1 } } : settings;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        var done = 0;

        // What the rules look for is put together while the first file is read.
        if (threads > 1) _ = Task.Run(() => linter.Value, CancellationToken.None);
        Parallel.ForEach(Partitioner.Create(LargestFirst(drafts), EnumerablePartitionerOptions.NoBuffering), parallel, i =>
        {
            try
            {
                var started = Stopwatch.GetTimestamp();
                var filing = files.Read(drafts[i], standardInputName, cancellationToken).With(settings.Project.Configuration.Deal);
                Interlocked.Add(ref readTicks, Stopwatch.GetTimestamp() - started);
                results[i] = linter.Value.Lint(filing, each.OptionsFor([.. filing.Main.Source.Files.Select(file => file.Text.Path)]), cancellationToken);
            }
            catch (UnreadableFilingException exception)
            {
                unreadable[i] = new UnreadableFile(exception.Path, exception.Message);
            }

            progress.Report(100 * Interlocked.Increment(ref done) / drafts.Count);
        });

        // Suppressions before the baseline: what was decided with a reason needs no place there.
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var judged = SuppressionStep.Apply([.. results.OfType<LintResult>()], settings.Project.Suppressions, today);
        var outcome = settings.Baseline?.Apply(judged) ?? new BaselineOutcome(judged, []);
        var shown = settings.Unchanged is { } unchanged ? outcome.Results.Select(result => unchanged.LeaveOut(result, cancellationToken)).ToList() : outcome.Results;
        var report = new LintReport(
            shown,
            [.. inputs.Missing, .. unreadable.OfType<UnreadableFile>()],
            rules.Descriptors,
            ToolVersion.Current);
        return new LintRun(report, TimeSpan.FromTicks(readTicks * TimeSpan.TicksPerSecond / Stopwatch.Frequency), outcome.Stale)
        {
            LeftOut = outcome.Results.Sum(result => result.Findings.Count) - shown.Sum(result => result.Findings.Count),
        };
    }

    /// <summary>The order in which files are taken, as indexes: a large one left for the end would keep one thread while the others wait.</summary>
    private static IEnumerable<int> LargestFirst(IReadOnlyList<DraftFiles> drafts) =>
        Enumerable.Range(0, drafts.Count).OrderByDescending(i => drafts[i].Paths.Sum(path => new FileInfo(path) is { Exists: true, Length: var length } ? length : 0));
}

/// <summary>A lint of several files.</summary>
/// <param name="Report">What was found.</param>
/// <param name="ReadTime">Time spent on reading and parsing, summed over the threads.</param>
/// <param name="StaleBaseline">What the baseline holds in vain.</param>
internal sealed record LintRun(LintReport Report, TimeSpan ReadTime, IReadOnlyList<BaselineEntry> StaleBaseline)
{
    /// <summary>How many findings were left out since they are about what did not change.</summary>
    public int LeftOut { get; init; }
}
