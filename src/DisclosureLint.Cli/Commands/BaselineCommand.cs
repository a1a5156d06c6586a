using System.CommandLine;
using System.Globalization;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Suppressions;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>baseline</c>: adopts the linter on a draft that is not clean, and keeps the list of what was there before honest.</summary>
internal sealed class BaselineCommand : Command, IHasExamples
{
    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string[]> _files = new("FILE") { Description = "All drafts that the baseline is for.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _path = new("--baseline") { Description = $"The baseline; default {BaselineFile.Name} beside the configuration.", HelpName = "PATH" };
    private readonly Option<bool> _acceptNew = new("--accept-new") { Description = "Take new findings into the baseline." };
    private readonly ProjectOptions _project = new();

    public BaselineCommand(Lazy<ServiceProvider> services)
        : base("baseline", "Keep the list of findings that were there when the linter was adopted; only new ones fail then.")
    {
        _services = services;
        Add("create", "Write down all findings there are.", Create);
        Add("update", "Take fixed findings out; new ones only with --accept-new.", Update, _acceptNew);
        Add("prune", "Take fixed findings out and never add one.", Prune);
    }

    private delegate int Work(string path, LintRun run, ParseResult parsed);

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint baseline create drafts/",
        "disclosurelint baseline prune drafts/",
        "disclosurelint baseline update drafts/ --accept-new",
    ];

    private void Add(string name, string description, Work work, params Option[] options)
    {
        var command = new Command(name, description);
        command.Arguments.Add(_files);
        command.Options.Add(_path);
        foreach (var option in options) command.Options.Add(option);
        _project.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(work, parsed, cancellationToken), CancellationToken.None));
        Subcommands.Add(command);
    }

    private int Run(Work work, ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = parsed.GetRequiredValue(_files);
        var project = _project.Read(parsed, _services.Value.GetRequiredService<ProjectReader>(), files);
        var run = _services.Value.GetRequiredService<FilingLint>().Run(files, "stdin", LintSettings.Of(project), new SilentProgress(), cancellationToken);
        foreach (var file in run.Report.Unreadable) Console.Error.WriteLine($"disclosurelint: {file.Path}: {file.Message}");
        if (!run.Report.IsTrustworthy) throw new UsageException("The baseline was left as it is, since not every draft could be judged.");
        return work(parsed.GetValue(_path) ?? Path.Combine(project.Folder, BaselineFile.Name), run, parsed);
    }

    private static int Create(string path, LintRun run, ParseResult parsed)
    {
        if (File.Exists(path)) throw new UsageException($"There is a baseline {path} already: use update or prune.");
        var baseline = Baseline.Of(run.Report.Results);
        BaselineFile.Write(path, baseline);
        Tell($"Wrote {path}: {baseline.Entries.Count} findings.");
        return ExitCode.Clean;
    }

    private int Update(string path, LintRun run, ParseResult parsed)
    {
        var outcome = BaselineFile.Read(path).Apply(run.Report.Results);
        var added = outcome.Results.SelectMany(result => result.Findings).Where(finding => finding.Suppressed is null).ToList();
        if (added.Count > 0 && !parsed.GetValue(_acceptNew))
        {
            foreach (var finding in added) Console.Error.WriteLine($"{finding.Location.Path}({finding.Location.Start}): {finding.Rule.Id}: {finding.Message}");
            Tell($"{added.Count} new findings: the baseline was left as it is. Cure them, or take them in with --accept-new.");
            return ExitCode.Findings;
        }

        BaselineFile.Write(path, Baseline.Of(run.Report.Results));
        Tell($"Wrote {path}: {added.Count} findings new, {outcome.Stale.Count} fixed.");
        return ExitCode.Clean;
    }

    private static int Prune(string path, LintRun run, ParseResult parsed)
    {
        var before = BaselineFile.Read(path);
        var outcome = before.Apply(run.Report.Results);
        if (outcome.Stale.Count > 0) BaselineFile.Write(path, before.Without(outcome.Stale));
        Tell($"{outcome.Stale.Count} fixed findings taken out of {path}.");
        return ExitCode.Clean;
    }

    private static void Tell(FormattableString message) => Console.Error.WriteLine(message.ToString(CultureInfo.InvariantCulture));
}
