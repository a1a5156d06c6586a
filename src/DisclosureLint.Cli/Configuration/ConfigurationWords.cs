using DisclosureLint.Configuration;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Cli.Configuration;

/// <summary>The words of a configuration file; the reader, the schema and the printed configuration share them.</summary>
internal static class ConfigurationWords
{
    /// <summary>The keys of the file, with what each is for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Keys = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["profile"] = "Which rules run where nothing else is said: recommended (the stable rules; warnings fail), strict (infos fail too) or all (preview rules as well).",
        ["fail-on"] = "The least severity that fails the lint, or never.",
        ["min-confidence"] = "Findings that a rule is less sure of are left out.",
        ["as-of"] = "The date whose law applies, as 2026-03-31; default the day of filing where the draft names it.",
        ["rules"] = "Severity by rule id, rule name, topic, or group such as 4xxx; what names a rule wins over its topic, a topic over a group.",
        ["deal"] = "What is known of the offering, whatever the draft says; what is not told here is inferred from the draft, or asked.",
        ["options"] = "Numbers of rules that have some, by rule id or name; disclosurelint explain RULE lists them.",
        ["sections"] = "Severities within sections of a kind, such as RiskFactors; these win over files and rules.",
        ["document"] = "The files of one prospectus in its order, relative to this file: they are linted as one, whichever of them is named.",
        ["files"] = "Severities for the files of a pattern, relative to this file; these win over rules.",
        ["vocabulary"] = "Files of the project's own concepts and rules (*.concepts, *.rules), relative to this file; disclosurelint test runs their examples.",
        ["ignore"] = "Patterns of files that are not linted, relative to this file.",
    };

    public static readonly IReadOnlyDictionary<string, RuleProfile> Profiles = new Dictionary<string, RuleProfile>(StringComparer.Ordinal)
    {
        ["recommended"] = RuleProfile.Recommended,
        ["strict"] = RuleProfile.Strict,
        ["all"] = RuleProfile.All,
    };

    public static readonly IReadOnlyDictionary<string, Severity> Severities = new Dictionary<string, Severity>(StringComparer.Ordinal)
    {
        ["off"] = Severity.Off,
        ["info"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    public static readonly IReadOnlyDictionary<string, Severity> Gates = new Dictionary<string, Severity>(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
        ["never"] = Severity.Off,
    };

    public static readonly IReadOnlyDictionary<string, Confidence> Confidences = new Dictionary<string, Confidence>(StringComparer.Ordinal)
    {
        ["low"] = Confidence.Low,
        ["medium"] = Confidence.Medium,
        ["high"] = Confidence.High,
    };

    public static readonly IReadOnlyDictionary<string, SectionKind> Sections =
        Enum.GetValues<SectionKind>().ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The word for a value.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value) =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
