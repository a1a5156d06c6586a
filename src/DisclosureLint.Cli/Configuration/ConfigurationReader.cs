using DisclosureLint.Configuration;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Reads <c>disclosurelint.yml</c>. What it does not know is an error: a misspelt key must not turn a rule off silently.</summary>
internal sealed class ConfigurationReader(RuleSelectors selectors)
{
    /// <summary>Reads a configuration.</summary>
    /// <exception cref="UsageException">Something in it is unknown; the message says where and names the nearest known word.</exception>
    public LintConfiguration Read(YamlFile file)
    {
        var configuration = new LintConfiguration();
        if (file.Root is not { } root) return configuration;
        foreach (var (key, value) in file.Entries(root, "The configuration"))
        {
            var name = key.Value ?? "";
            configuration = name switch
            {
                "profile" => configuration with { Profile = file.Choice(value, name, ConfigurationWords.Profiles) },
                "fail-on" => configuration with { FailOn = file.Choice(value, name, ConfigurationWords.Gates) },
                "min-confidence" => configuration with { MinimumConfidence = file.Choice(value, name, ConfigurationWords.Confidences) },
                "as-of" => configuration with { AsOf = file.Date(value, name) },
                "deal" => configuration with { Deal = DealReader.Read(file, value) },
                "options" => configuration with { Options = ReadOptions(file, value) },
                "rules" => configuration with { Rules = ReadRules(file, value) },
                "sections" => configuration with { Sections = ReadSections(file, value) },
                "files" => configuration with { Files = ReadFiles(file, value) },
                "document" => configuration with { Document = ReadDocument(file, value) },
                "vocabulary" => configuration with { Vocabulary = [.. file.Items(value, name).Select(item => file.Text(item, name))] },
                "ignore" => configuration with { Ignore = [.. file.Items(value, name).Select(item => file.Text(item, name))] },
                _ => throw file.Problem(key, $"There is no key {name}.{NearestName.Question(name, ConfigurationWords.Keys.Keys)}"),
            };
        }

        return configuration;
    }

    private IReadOnlyDictionary<string, Severity> ReadRules(YamlFile file, YamlNode node)
    {
        var choices = new List<KeyValuePair<string, Severity>>();
        foreach (var (key, value) in file.Entries(node, "rules"))
        {
            var word = key.Value ?? "";
            if (!selectors.Knows(word))
            {
                throw file.Problem(key, $"DL0007: there is no rule, topic or group {word}.{NearestName.Question(word, selectors.Words)}");
            }

            choices.Add(KeyValuePair.Create(word, file.Choice(value, $"The severity of {word}", ConfigurationWords.Severities)));
        }

        return selectors.Resolve(choices);
    }

    private Dictionary<string, IReadOnlyDictionary<string, decimal>> ReadOptions(YamlFile file, YamlNode node)
    {
        var options = new Dictionary<string, IReadOnlyDictionary<string, decimal>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in file.Entries(node, "options"))
        {
            var word = key.Value ?? "";
            var rule = selectors.RuleOf(word) ?? throw file.Problem(key, $"There is no rule {word}.{NearestName.Question(word, selectors.RulesWithOptions)}");
            options[rule.Id] = file.Entries(value, word).ToDictionary(
                entry => OptionOf(file, entry.Key, rule).Name,
                entry => file.Number(entry.Value, OptionOf(file, entry.Key, rule)),
                StringComparer.Ordinal);
        }

        return options;
    }

    private static RuleOption OptionOf(YamlFile file, YamlScalarNode key, RuleDescriptor rule)
    {
        var name = key.Value ?? "";
        return rule.Options.FirstOrDefault(option => option.Name == name) ?? throw file.Problem(
            key, $"{rule.Id} has no option {name}.{NearestName.Question(name, rule.Options.Select(option => option.Name))}");
    }

    private Dictionary<SectionKind, IReadOnlyDictionary<string, Severity>> ReadSections(YamlFile file, YamlNode node)
    {
        var sections = new Dictionary<SectionKind, IReadOnlyDictionary<string, Severity>>();
        foreach (var (key, value) in file.Entries(node, "sections"))
        {
            var word = key.Value ?? "";
            if (!ConfigurationWords.Sections.TryGetValue(word, out var kind))
            {
                throw file.Problem(key, $"There is no kind of section {word}.{NearestName.Question(word, ConfigurationWords.Sections.Keys)}");
            }

            sections[kind] = ReadRules(file, value);
        }

        return sections;
    }

    /// <summary>A file that is not there, or twice, would silently be another prospectus.</summary>
    private static List<string> ReadDocument(YamlFile file, YamlNode node)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
        var paths = new List<string>();
        foreach (var item in file.Items(node, "document"))
        {
            var path = file.Text(item, "document");
            var full = Path.GetFullPath(Path.Combine(folder, path));
            if (Directory.Exists(full)) throw file.Problem(item, $"{path} is a folder: document names each file, in the order of the prospectus.");
            if (!File.Exists(full)) throw file.Problem(item, $"There is no file {path}.{NearestName.Question(path, Beside(full, folder))}");
            if (paths.Exists(other => Path.GetFullPath(Path.Combine(folder, other)) == full)) throw file.Problem(item, $"{path} stands in the document twice.");
            paths.Add(path);
        }

        return paths;
    }

    /// <summary>What could be meant by a file that is not there, as the configuration would name it.</summary>
    private static IEnumerable<string> Beside(string missing, string folder) =>
        Path.GetDirectoryName(missing) is { } parent && Directory.Exists(parent)
            ? Directory.EnumerateFiles(parent).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            : [];

    private List<FileRules> ReadFiles(YamlFile file, YamlNode node) =>
        [.. file.Entries(node, "files").Select(entry => new FileRules(file.Text(entry.Key, "files"), ReadRules(file, entry.Value)))];
}
