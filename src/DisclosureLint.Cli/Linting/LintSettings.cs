using DisclosureLint.Cli.Changes;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Configuration;
using DisclosureLint.Filings;
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

    /// <summary>The options for one file.</summary>
    /// <param name="path">The file, as the user would write it.</param>
    public LintOptions OptionsFor(string path)
    {
        var configuration = Project.Configuration;
        var severities = new Dictionary<string, Severity>(configuration.Rules, StringComparer.OrdinalIgnoreCase);
        foreach (var file in configuration.Files.Where(file => FilePattern.Matches(file.Pattern, Project.Folder, path))) Put(file.Rules);
        Put(CommandLine.Severities);
        return CommandLine with
        {
            Severities = severities,
            SectionSeverities = configuration.Sections.ToDictionary(section => section.Key, NotOnCommandLine),
            RuleOptions = configuration.Options,
        };

        void Put(IReadOnlyDictionary<string, Severity> rules)
        {
            foreach (var (id, severity) in rules) severities[id] = severity;
        }
    }

    private IReadOnlyDictionary<string, Severity> NotOnCommandLine(KeyValuePair<SectionKind, IReadOnlyDictionary<string, Severity>> section) =>
        section.Value.Where(rule => !CommandLine.Severities.ContainsKey(rule.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
