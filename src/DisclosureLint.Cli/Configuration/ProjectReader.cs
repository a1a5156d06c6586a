using DisclosureLint.Configuration;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Finds and reads what a project has settled.</summary>
internal sealed class ProjectReader(RuleCatalog rules)
{
    private readonly ConfigurationReader _reader = new(new RuleSelectors(rules.Descriptors));

    /// <summary>Reads the project around the drafts.</summary>
    /// <param name="arguments">The drafts, as the user named them.</param>
    /// <param name="configurationPath">The configuration to read; null to look for one.</param>
    /// <exception cref="UsageException">A file is missing, broken or says something unknown.</exception>
    public Project Read(IReadOnlyList<string> arguments, string? configurationPath)
    {
        if (configurationPath is not null && !File.Exists(configurationPath))
        {
            throw new UsageException($"There is no configuration {configurationPath}.");
        }

        var folder = configurationPath is null
            ? ProjectFolder.Find(ProjectFolder.StartOf(arguments))
            : Path.GetDirectoryName(Path.GetFullPath(configurationPath))!;
        return Read(folder, configurationPath ?? Path.Combine(folder, ProjectFolder.ConfigurationName));
    }

    /// <summary>Reads the project of a folder.</summary>
    /// <param name="folder">The folder, as <see cref="ProjectFolder"/> found it.</param>
    /// <exception cref="UsageException">A file is broken or says something unknown.</exception>
    public Project ReadIn(string folder) => Read(folder, Path.Combine(folder, ProjectFolder.ConfigurationName));

    private Project Read(string folder, string path)
    {
        var configuration = File.Exists(path)
            ? _reader.Read(YamlFile.Read(Path.GetRelativePath(Directory.GetCurrentDirectory(), path)))
            : new LintConfiguration();
        return new Project(folder, configuration, SuppressionFile.Read(folder));
    }
}
