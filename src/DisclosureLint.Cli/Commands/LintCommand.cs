using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using DisclosureLint.Cli.Changes;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Configuration;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Reporting;
using DisclosureLint.Suppressions;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>lint</c>, the default: reports what the staff would write.</summary>
internal sealed class LintCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files, folders (*.htm, *.html, *.md, *.txt at any depth), patterns (drafts/**/*.htm), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "Format of the report, from text to sarif and letter; an unknown one lists them all.",
        DefaultValueFactory = _ => "text",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the report to a file, as a whole or not at all.",
        HelpName = "PATH",
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Write a further report: sarif=lint.sarif. May be repeated.",
        HelpName = "FORMAT=PATH",
    };

    private readonly Option<string?> _failOn = Choice(
        "--fail-on", "Exit with 1 from this severity on; default the configuration's, else warning.", [.. ConfigurationWords.Gates.Keys]);

    private readonly Option<int?> _maxWarnings = new("--max-warnings")
    {
        Description = "Exit with 1 where there are more warnings than this; --fail-on is then error unless it is given too.",
        HelpName = "N",
    };

    private readonly Option<string?> _minConfidence = Choice(
        "--min-confidence", "Leave out findings the rule is less sure of.", ["low", "medium", "high"]);

    private readonly Option<string[]> _rules = new("--rule")
    {
        Description = "Set a rule's severity: DL2001=off, info, warning or error. Takes the rule's name as well. May be repeated.",
        HelpName = "ID=SEVERITY",
    };

    private readonly Option<bool> _preview = new("--preview") { Description = "Run preview rules too." };

    private readonly Option<string?> _asOf = AsOfOption.Create();

    private readonly Option<int> _threads = new("--threads") { Description = "Threads to use; default one for each processor.", HelpName = "N" };

    private readonly Option<bool> _timing = new("--timing") { Description = "Print the time of each rule on standard error." };

    private readonly Option<string> _color = ColorOption.Create();

    private readonly Option<string> _stdinName = new("--stdin-filename")
    {
        Description = "The path that findings in standard input are reported under; its ending tells the format.",
        DefaultValueFactory = _ => "stdin",
        HelpName = "PATH",
    };

    private readonly Option<int> _maxComments = new("--max-comments")
    {
        Description = "Keep so many comments of the predicted letter, those the staff would most surely write.",
        HelpName = "N",
    };

    private readonly Option<int> _top = new("--top")
    {
        Description = "Report so many findings of each filing, those the staff would most surely write; the exit code counts all.",
        HelpName = "N",
    };

    private readonly ReportOptions _reporting = new();

    private readonly ProjectOptions _project = new();

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = $"The findings that are known and do not fail; default {BaselineFile.Name} beside the configuration.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _strictBaseline = new("--strict-baseline")
    {
        Description = "Exit with 1 where the baseline holds findings that are fixed.",
    };

    private readonly Option<string?> _changedSince = new("--changed-since")
    {
        Description = "Report what changed since a revision of git: findings whose paragraph reads otherwise now, and those about the whole draft.",
        HelpName = "REV",
    };

    private readonly Option<bool> _printConfig = new("--print-config") { Description = "Print the configuration that is in force for the files, and stop." };

    private readonly Option<bool> _why = new("--why") { Description = "Tell under each finding what was looked for and where, and why the staff ask (text)." };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print the findings alone: no summary, notices or progress." };

    public LintCommand(Lazy<ServiceProvider> services)
        : base("lint", "Report what the SEC staff would write about a draft (the default: disclosurelint draft.htm).")
    {
        _services = services;
        _format.CompletionSources.Add(_ => services.Value.GetRequiredService<ReportFormats>().All.Select(format => new CompletionItem(format.Name)));
        _rules.CompletionSources.Add(_ => services.Value.GetRequiredService<RuleCatalog>().Descriptors.Select(rule => new CompletionItem(rule.Id)));
        Arguments.Add(_files);
        Option[] options =
        [
            _format, _output, _reports, _failOn, _maxWarnings, _minConfidence, _rules, _preview, _asOf, _threads, _timing, _color, _stdinName, _maxComments, _top, _why, _quiet,
        ];
        foreach (var option in options) Options.Add(option);
        _reporting.AddTo(this);
        _project.AddTo(this);
        Options.Add(_baseline);
        Options.Add(_strictBaseline);
        Options.Add(_changedSince);
        Options.Add(_printConfig);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint draft.htm",
        "disclosurelint drafts/ --format concise --fail-on error",
        "disclosurelint draft.htm --report sarif=lint.sarif --report json=lint.json",
        "disclosurelint drafts/ --format github --report junit=lint.xml",
        "disclosurelint draft.htm --format letter --max-comments 20",
        "disclosurelint drafts/ --changed-since origin/main",
        "disclosurelint draft.htm --top 10 --why",
        "disclosurelint draft.htm --rule DL2001=off --min-confidence medium",
        "pandoc draft.docx -t gfm | disclosurelint - --stdin-filename draft.md",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var arguments = ToArguments(parsed.GetRequiredValue(_files));
        var project = _project.Read(parsed, _services.Value.GetRequiredService<ProjectReader>(), arguments);
        if (parsed.GetValue(_printConfig))
        {
            StandardOutput.Write(output => ConfigurationText.Write(project.Configuration, output));
            return ExitCode.Clean;
        }

        var request = ToRequest(parsed, arguments, project);
        var lint = _services.Value.GetRequiredService<FilingLint>();
        var run = request.Choices.Apply(LintProgress.Show(!request.Quiet && request.Arguments.Count > 0, Lint));
        ReportOutput.Write(request, Shown(run.Report, request));
        foreach (var file in run.Report.Unreadable) Console.Error.WriteLine($"disclosurelint: {file.Path}: {file.Message}");
        if (parsed.GetValue(_timing)) TimingTable.Write(run, Console.Error);
        if (run.LeftOut > 0 && !request.Quiet) Console.Error.WriteLine(LeftOut(run.LeftOut, parsed.GetValue(_changedSince)!));
        if (run.StaleBaseline.Count > 0 && !request.Quiet) TellStale(run.StaleBaseline);
        var exitCode = request.Gate.ExitCodeFor(run.Report);
        return exitCode == ExitCode.Clean && run.StaleBaseline.Count > 0 && parsed.GetValue(_strictBaseline) ? ExitCode.Findings : exitCode;

        LintRun Lint(IProgress<int> progress) =>
            lint.Run(request.Arguments, request.StandardInputName, request.Settings, progress, cancellationToken);
    }

    private static LintReport Shown(LintReport report, LintRequest request)
    {
        if (request.Top == 0) return report;
        var shown = report.Top(request.Top);
        var hidden = report.ActiveFindings.Count() - shown.ActiveFindings.Count();
        if (hidden > 0 && !request.Quiet) Console.Error.WriteLine($"{hidden} further finding{(hidden == 1 ? "" : "s")} not shown (--top {request.Top}).");
        return shown;
    }

    private LintRequest ToRequest(ParseResult parsed, string[] arguments, Project project)
    {
        var formats = _services.Value.GetRequiredService<ReportFormats>();
        return new LintRequest
        {
            Arguments = arguments,
            Format = formats.Find(parsed.GetRequiredValue(_format)),
            OutputPath = parsed.GetValue(_output),
            Reports = [.. (parsed.GetValue(_reports) ?? []).Select(pair => ToReport(pair, formats))],
            Gate = ToGate(parsed, project.Configuration),
            StandardInputName = parsed.GetRequiredValue(_stdinName),
            Color = parsed.GetRequiredValue(_color),
            Quiet = parsed.GetValue(_quiet),
            Why = parsed.GetValue(_why),
            MaxComments = parsed.GetValue(_maxComments),
            Choices = _reporting.Read(parsed),
            Top = parsed.GetValue(_top) is var top and >= 0 ? top : throw new UsageException("--top takes a number from 1 on."),
            Settings = new LintSettings(project, ToOptions(parsed, LintSettings.Of(project).CommandLine))
            {
                Baseline = ReadBaseline(parsed, project),
                Unchanged = parsed.GetValue(_changedSince) is { } revision
                    ? new UnchangedFindings(GitRevision.Find(revision, ProjectFolder.StartOf(arguments)), _services.Value.GetRequiredService<FilingReader>())
                    : null,
            },
        };
    }

    /// <summary>The parser takes an option it does not know for a file.</summary>
    private string[] ToArguments(string[] files)
    {
        var unknown = Array.Find(files, file => file.StartsWith('-') && file != FilingFile.StandardInput && !File.Exists(file));
        if (unknown is null) return files;
        throw new UsageException($"There is no option {unknown}.{NearestName.Question(unknown, Options.Select(option => option.Name))} See: disclosurelint lint --help");
    }

    /// <summary>The baseline that was named, or the project's where it has one.</summary>
    private Baseline? ReadBaseline(ParseResult parsed, Project project)
    {
        if (parsed.GetValue(_baseline) is { } named) return BaselineFile.Read(named);
        var path = Path.Combine(project.Folder, BaselineFile.Name);
        return !ReferenceEquals(project, Project.None) && File.Exists(path) ? BaselineFile.Read(path) : null;
    }

    private static string LeftOut(int count, string revision) => string.Create(
        CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "finding is" : "findings are")} about what reads as at {revision}, and left out.");

    private static void TellStale(IReadOnlyList<BaselineEntry> stale)
    {
        var rules = stale.GroupBy(entry => entry.RuleId, StringComparer.Ordinal).Select(group => $"{group.Key} in {string.Join(", ", group.Select(entry => entry.Section).Distinct(StringComparer.Ordinal))}");
        var count = stale.Count == 1 ? "1 finding of the baseline is" : string.Create(CultureInfo.InvariantCulture, $"{stale.Count} findings of the baseline are");
        Console.Error.WriteLine($"{count} fixed ({string.Join("; ", rules)}). Take them out with: disclosurelint baseline prune FILE...");
    }

    private LintOptions ToOptions(ParseResult parsed, LintOptions settled) => settled with
    {
        IncludePreview = parsed.GetValue(_preview) || settled.IncludePreview,
        Severities = ToSeverities(parsed.GetValue(_rules) ?? []),
        AsOf = AsOfOption.Read(parsed, _asOf) ?? settled.AsOf,
        MinimumConfidence = parsed.GetValue(_minConfidence) switch
        {
            "high" => Confidence.High,
            "medium" => Confidence.Medium,
            "low" => Confidence.Low,
            _ => settled.MinimumConfidence,
        },
        MaxThreads = parsed.GetValue(_threads) is var threads and >= 0 ? threads : throw new UsageException("--threads takes a number from 0 on."),
        MeasureTime = parsed.GetValue(_timing),
    };

    private Gate ToGate(ParseResult parsed, LintConfiguration configuration)
    {
        var maxWarnings = parsed.GetValue(_maxWarnings);
        if (maxWarnings < 0) throw new UsageException("--max-warnings takes a number from 0 on.");
        var failOn = parsed.GetValue(_failOn) is { } word ? ConfigurationWords.Gates[word]
            : maxWarnings is null ? configuration.EffectiveFailOn
            : configuration.FailOn ?? Severity.Error;
        return new Gate(failOn == Severity.Off ? null : failOn, maxWarnings);
    }

    private Dictionary<string, Severity> ToSeverities(string[] pairs)
    {
        var catalog = _services.Value.GetRequiredService<RuleCatalog>();
        var severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs)
        {
            var (rule, severity) = Split(pair, "--rule", "ID=SEVERITY");
            severities[catalog.Find(rule).Descriptor.Id] = ToSeverity(severity);
        }

        return severities;
    }

    private static FileReport ToReport(string pair, ReportFormats formats)
    {
        var (format, path) = Split(pair, "--report", "FORMAT=PATH");
        return new FileReport(formats.Find(format), path);
    }

    private static (string Left, string Right) Split(string pair, string option, string shape)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == pair.Length - 1) throw new UsageException($"{option} takes {shape}, not {pair}.");
        return (pair[..equals], pair[(equals + 1)..]);
    }

    private static Severity ToSeverity(string name) =>
        ConfigurationWords.Severities.TryGetValue(name, out var severity)
            ? severity
            : throw new UsageException($"There is no severity {name}: off, info, warning or error.");

    private static Option<string?> Choice(string name, string description, string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
