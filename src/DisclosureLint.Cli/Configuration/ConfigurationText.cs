using System.Globalization;
using DisclosureLint.Configuration;
using DisclosureLint.Facts;
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
        if (configuration.AsOf is { } date) output.WriteLine($"as-of: {YamlText.Date(date)}");
        WriteRules("rules", configuration.Rules, output, indent: "");
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

        if (configuration.Ignore.Count == 0) return;
        output.WriteLine("ignore:");
        foreach (var pattern in configuration.Ignore) output.WriteLine($"  - {YamlText.Quote(pattern)}");
    }

    /// <summary>A first configuration, with every key explained and what the draft tells of itself.</summary>
    /// <param name="draft">The draft, or null where none was given.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteFirst(Filing? draft, TextWriter output)
    {
        output.WriteLine("# Configuration of disclosurelint. What stands here as a comment shows a choice; the command line wins over this file.");
        if (draft is not null) WriteProfile(draft, output);
        WriteKey("profile", "profile: recommended", isChosen: true);
        WriteKey("fail-on", "fail-on: warning", isChosen: true);
        WriteKey("min-confidence", "min-confidence: medium", isChosen: false);
        WriteKey("as-of", $"as-of: {YamlText.Date(draft?.Profile.FilingDate?.Value ?? new DateOnly(2026, 3, 31))}", isChosen: false);
        WriteKey("rules", "rules:\n  1xxx: info", isChosen: false);
        WriteKey("sections", "sections:\n  RiskFactors:\n    1xxx: off", isChosen: false);
        WriteKey("files", "files:\n  \"drafts/notes-*.md\":\n    2xxx: off", isChosen: false);
        WriteKey("ignore", "ignore:\n  - \"archive/**\"", isChosen: false);

        void WriteKey(string key, string example, bool isChosen)
        {
            output.WriteLine();
            output.WriteLine($"# {ConfigurationWords.Keys[key]}");
            foreach (var line in example.Split('\n')) output.WriteLine(isChosen ? line : $"# {line}");
        }
    }

    private static void WriteProfile(Filing draft, TextWriter output)
    {
        var profile = draft.Profile;
        output.WriteLine($"# Inferred from {Path.GetFileName(draft.Main.Source.Path)}:");
        Tell("registrant", profile.Registrant?.Value);
        Tell("form", profile.Form?.Value);
        Tell("offering", profile.Kind?.Value.ToString());
        Tell("underwriting", profile.Underwriting?.Value.ToString());
        Tell("stage", profile.Stage?.Value.ToString());
        Tell("emerging growth company", Answer(profile.IsEmergingGrowthCompany));
        Tell("smaller reporting company", Answer(profile.IsSmallerReportingCompany));
        Tell("day of filing", profile.FilingDate is { } date ? YamlText.Date(date.Value) : null);

        void Tell(string what, string? value) => output.WriteLine($"#   {what}: {value?.ReplaceLineEndings(" ") ?? "not told"}");
    }

    private static string? Answer(Known<bool>? known) => known is null ? null : known.Value ? "yes" : "no";

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
