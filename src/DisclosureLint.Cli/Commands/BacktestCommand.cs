using System.CommandLine;
using DisclosureLint.Backtesting;
using DisclosureLint.Backtesting.Passages;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Filings;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>backtest</c>: how the rules fare on real letters and filings, for those who write rules.</summary>
internal sealed class BacktestCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;
    private readonly Option<string?> _letters = new("--letters") { Description = "Folder of staff comments, quotes and responses (*.jsonl).", HelpName = "DIR" };
    private readonly Option<string?> _filings = new("--filings") { Description = "Folder of filings.", HelpName = "DIR" };
    private readonly Option<string?> _marks = new("--marks") { Description = "Folder of passages marked on those filings (NAME.jsonl).", HelpName = "DIR" };
    private readonly Option<string?> _labels = new("--labels") { Description = "File of judged findings on those filings.", HelpName = "FILE" };
    private readonly Option<string?> _passages = new("--passages") { Description = "Folder of blind passages (TOPIC.jsonl), with halves in development and validation.", HelpName = "DIR" };
    private readonly Option<string> _sample = new("--sample") { Description = "development or validation; of validation only counts are printed.", DefaultValueFactory = _ => "development", HelpName = "NAME" };
    private readonly Option<string[]> _show = new("--show") { Description = "Print misses and false alarms of a rule or topic with their passages; may be repeated; all for every one.", HelpName = "ID" };
    private readonly Option<bool> _hits = new("--hits") { Description = "Print the findings of the rules and topics named by --show, to be judged." };
    private readonly Option<string> _format = FormatOption.Create();

    public BacktestCommand(Lazy<ServiceProvider> services)
        : base("backtest", "Try the rules on real letters and filings: recall on quotes, precision by labels, marks.")
    {
        _services = services;
        Options.Add(_letters);
        Options.Add(_filings);
        Options.Add(_marks);
        Options.Add(_labels);
        Options.Add(_passages);
        Options.Add(_sample);
        Options.Add(_show);
        Options.Add(_hits);
        Options.Add(_format);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint backtest --letters corpus/letters",
        "disclosurelint backtest --filings corpus/filings --labels tests/precision/labels.tsv",
        "disclosurelint backtest --filings corpus/filings --marks corpus/gold --show LEADER",
        "disclosurelint backtest --passages tests/passages --sample validation",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (Existing(parsed, _passages) is { } passages) return RunPassages(parsed, passages, cancellationToken);
        var folders = new CorpusFolders
        {
            Letters = Existing(parsed, _letters), Filings = Existing(parsed, _filings), Marks = Existing(parsed, _marks), Labels = Existing(parsed, _labels),
        };
        if (folders is { Letters: null, Filings: null }) throw new UsageException("Nothing to try the rules on: give --letters, --filings or --passages.");
        if (folders is { Filings: null } and not { Marks: null, Labels: null }) throw new UsageException("Marks and labels are about filings: give --filings too.");
        var result = Result(folders, cancellationToken);
        if (parsed.GetRequiredValue(_format) == "json")
        {
            using var output = Console.OpenStandardOutput();
            BacktestJson.Write(result, output);
            return ExitCode.Clean;
        }

        var shown = (parsed.GetValue(_show) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        StandardOutput.Write(output =>
        {
            var report = new BacktestReport(output, id => shown.Contains("all") || shown.Contains(id));
            if (parsed.GetValue(_hits)) report.WriteHits(result.Filings);
            report.Write(result);
        });
        return ExitCode.Clean;
    }

    private int RunPassages(ParseResult parsed, string folder, CancellationToken cancellationToken)
    {
        var sample = parsed.GetRequiredValue(_sample);
        var half = Path.Combine(folder, sample);
        if (sample is not ("development" or "validation")) throw new UsageException("--sample is development or validation.");
        if (!Directory.Exists(half)) throw new UsageException($"--passages: there is no {half}.");
        try
        {
            var results = _services.Value.GetRequiredService<PassageBacktest>().Run(half, cancellationToken);
            var shown = (parsed.GetValue(_show) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
            StandardOutput.Write(output =>
            {
                if (sample == "development") PassageReport.WriteErrors(results, id => shown.Contains("all") || shown.Contains(id), output);
                PassageReport.Write(results, sample, output);
            });
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or FormatException or UnauthorizedAccessException)
        {
            throw new UsageException(exception.Message);
        }
    }

    private BacktestResult Result(CorpusFolders folders, CancellationToken cancellationToken)
    {
        try
        {
            return _services.Value.GetRequiredService<CorpusBacktest>().Run(folders, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or FormatException or FilingFormatException or UnauthorizedAccessException)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static string? Existing(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } path) return null;
        return Path.Exists(path) ? path : throw new UsageException($"{option.Name}: there is no {path}.");
    }
}
