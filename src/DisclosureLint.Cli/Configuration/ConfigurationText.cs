using System.Globalization;
using DisclosureLint.Configuration;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Writes configurations as YAML.</summary>
internal static class ConfigurationText
{
    /// <summary>A configuration as it is in force, severities by rule id.</summary>
    public static void Write(LintConfiguration configuration, TextWriter output)
    {
        output.WriteLine($"profile: {ConfigurationWords.Of(ConfigurationWords.Profiles, configuration.Profile)}");
        output.WriteLine($"fail-on: {ConfigurationWords.Of(ConfigurationWords.Gates, configuration.EffectiveFailOn)}");
        output.WriteLine($"min-confidence: {ConfigurationWords.Of(ConfigurationWords.Confidences, configuration.MinimumConfidence ?? Confidence.Low)}");
        if (configuration.EffectiveAsOf is { } date) output.WriteLine($"as-of: {YamlText.Date(date)}");
        DealText.Write(configuration.Deal, output);
        WriteRules("rules", configuration.Rules, output, indent: "");
        if (configuration.Options.Count > 0)
        {
            output.WriteLine("options:");
            foreach (var (id, options) in configuration.Options.OrderBy(rule => rule.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"  {id}:");
                foreach (var (name, number) in options) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {name}: {number}"));
            }
        }

        if (configuration.Sections.Count > 0)
        {
            output.WriteLine("sections:");
            foreach (var (kind, rules) in configuration.Sections.OrderBy(section => section.Key)) WriteRules(kind.ToString(), rules, output, "  ");
        }

        if (configuration.Files.Count > 0)
        {
            output.WriteLine("files:");
            foreach (var file in configuration.Files) WriteRules(YamlText.Quote(file.Pattern), file.Rules, output, "  ");
        }

        WriteItems("vocabulary", configuration.Vocabulary, output);
        WriteItems("document", configuration.Document, output);
        WriteItems("ignore", configuration.Ignore, output);
    }

    /// <summary>A first configuration, with every key explained and what the draft tells of itself.</summary>
    /// <param name="draft">The draft, or null where none was given.</param>
    /// <param name="document">The files of the draft, relative to the configuration.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteFirst(Filing? draft, IReadOnlyList<string> document, TextWriter output)
    {
        output.WriteLine($"# yaml-language-server: $schema={ConfigurationSchema.FileName}");
        output.WriteLine("# Configuration of disclosurelint. What stands here as a comment shows a choice; the command line wins over this file.");
        WriteKey("profile", "profile: recommended", isChosen: true);
        WriteKey("fail-on", "fail-on: warning", isChosen: true);
        WriteKey("min-confidence", "min-confidence: medium", isChosen: false);
        WriteKey("as-of", $"as-of: {YamlText.Date(draft?.Profile.FilingDate?.Value ?? new DateOnly(2026, 3, 31))}", isChosen: false);
        var isInSeveral = document.Count > 1;
        var files = isInSeveral ? document : ["drafts/00-cover.md", "drafts/10-summary.md", "drafts/20-risk-factors.md"];
        WriteKey("document", "document:" + string.Concat(files.Select(file => $"\n  - {YamlText.Quote(file)}")), isInSeveral);
        output.WriteLine();
        output.WriteLine($"# {ConfigurationWords.Keys["deal"]}");
        DealText.WriteInferred(draft, output);
        WriteKey("rules", "rules:\n  1xxx: info", isChosen: false);
        WriteKey("options", "options:\n  DL7204:\n    gap: 15", isChosen: false);
        WriteKey("sections", "sections:\n  RiskFactors:\n    1xxx: off", isChosen: false);
        WriteKey("files", "files:\n  \"drafts/notes-*.md\":\n    2xxx: off", isChosen: false);
        WriteKey("vocabulary", "vocabulary:\n  - house.rules", isChosen: false);
        WriteKey("ignore", "ignore:\n  - \"archive/**\"", isChosen: false);

        void WriteKey(string key, string example, bool isChosen)
        {
            output.WriteLine();
            output.WriteLine($"# {ConfigurationWords.Keys[key]}");
            foreach (var line in example.Split('\n')) output.WriteLine(isChosen ? line : $"# {line}");
        }
    }

    private static void WriteItems(string key, IReadOnlyList<string> items, TextWriter output)
    {
        if (items.Count == 0) return;
        output.WriteLine($"{key}:");
        foreach (var item in items) output.WriteLine($"  - {YamlText.Quote(item)}");
    }

    private static void WriteRules(string key, IReadOnlyDictionary<string, Severity> rules, TextWriter output, string indent)
    {
        if (rules.Count == 0) return;
        output.WriteLine($"{indent}{key}:");
        foreach (var (id, severity) in rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indent}  {id}: {ConfigurationWords.Of(ConfigurationWords.Severities, severity)}"));
        }
    }
}
