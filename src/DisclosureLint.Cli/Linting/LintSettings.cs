using DisclosureLint.Cli.Changes;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Configuration;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Suppressions;

namespace DisclosureLint.Cli.Linting;

/// <summary>How each file is linted: what the project has settled, and what the command line puts in its place.</summary>
/// <param name="Project">The project.</param>
/// <param name="CommandLine">What the command line says; its severities are by rule id.</param>
internal sealed record LintSettings(Project Project, LintOptions CommandLine)
{
    /// <summary>The findings that are known and do not fail, or null where all count.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Leaves out findings about what did not change, or null where all are wanted.</summary>
    public UnchangedFindings? Unchanged { get; init; }

    /// <summary>The settings where the command line says nothing of how to lint.</summary>
    public static LintSettings Of(Project project) => new(project, new LintOptions
    {
        IncludePreview = project.Configuration.Profile == RuleProfile.All,
        MinimumConfidence = project.Configuration.MinimumConfidence ?? Confidence.Low,
        AsOf = project.Configuration.EffectiveAsOf,
    });

    /// <summary>Whether the project leaves a file out.</summary>
    public bool Ignores(string path) => Project.Configuration.Ignore.Any(pattern => FilePattern.Matches(pattern, Project.Folder, path));

    /// <summary>The options for one draft.</summary>
    /// <param name="paths">Its files, as the user would write them.</param>
    public LintOptions OptionsFor(IReadOnlyList<string> paths)
    {
        var configuration = Project.Configuration;
        return CommandLine with
        {
            Severities = Merge([configuration.Rules, CommandLine.Severities]),
            FileSeverities = paths.ToDictionary(path => path, path => NotOnCommandLine(SeveritiesIn(path)), StringComparer.Ordinal),
            SectionSeverities = configuration.Sections.ToDictionary(section => section.Key, section => NotOnCommandLine(section.Value)),
            RuleOptions = configuration.Options,
        };
    }

    /// <summary>What the patterns that match a file say; of several the last wins.</summary>
    private Dictionary<string, Severity> SeveritiesIn(string path) =>
        Merge(Project.Configuration.Files.Where(file => FilePattern.Matches(file.Pattern, Project.Folder, path)).Select(file => file.Rules));

    private static Dictionary<string, Severity> Merge(IEnumerable<IReadOnlyDictionary<string, Severity>> layers)
    {
        var merged = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, severity) in layers.SelectMany(rules => rules)) merged[id] = severity;
        return merged;
    }

    private IReadOnlyDictionary<string, Severity> NotOnCommandLine(IReadOnlyDictionary<string, Severity> rules) =>
        rules.Where(rule => !CommandLine.Severities.ContainsKey(rule.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
