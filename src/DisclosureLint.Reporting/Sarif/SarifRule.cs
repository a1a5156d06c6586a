using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>A rule as a SARIF reporting descriptor.</summary>
internal static class SarifRule
{
    private const int MaxDescription = 1024;
    private const int MaxTags = 10;

    public static void Write(Utf8JsonWriter json, RuleDescriptor rule, string? page)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", Shorten(rule.Title, rule.Name));
        WriteText(json, "fullDescription", Shorten(rule.Why, rule.Title));
        if (page is not null) json.WriteString("helpUri", page);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Why}\n\nFix: {rule.Fix}");
        json.WriteString("markdown", Markdown(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.Status != RuleStatus.Preview && rule.Severity != Severity.Off);
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStrings("tags", rule.Topics.Prepend("disclosure").Take(MaxTags));
        if (PrecisionOf(rule.Precision) is { } precision) json.WriteString("precision", precision);
        json.WriteString("problem.severity", ProblemSeverity(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Length == 0 ? "(no text)" : text);
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static string ProblemSeverity(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "recommendation",
    };

    private static string Shorten(string text, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return text.Length <= MaxDescription ? text : text[..(MaxDescription - 1)] + "…";
    }

    private static string Markdown(RuleDescriptor rule)
    {
        var parts = new List<string> { $"**{rule.Title}**", rule.Why, $"**Fix:** {rule.Fix}" };
        if (rule.Authority.Count > 0) parts.Add("**Authority:** " + string.Join("; ", rule.Authority));
        if (rule.StaffComments.Count > 0) parts.Add("**Staff comments:** " + string.Join(", ", rule.StaffComments));
        parts.Add($"`disclosurelint explain {rule.Id}`");
        return string.Join("\n\n", parts);
    }

    /// <summary>The services' word for a measured precision; null where it was not measured.</summary>
    internal static string? PrecisionOf(MeasuredPrecision? measured) => measured?.Share switch
    {
        null => null,
        >= 0.95 => "very-high",
        >= 0.85 => "high",
        >= 0.65 => "medium",
        _ => "low",
    };
}
