using System.Text.Json;
using DisclosureLint.Rules;

namespace DisclosureLint.Reporting.Rules;

/// <summary>The rules, for a person and for other tools.</summary>
public static class RuleList
{
    /// <summary>Prints one line for each rule: id, severity, name, title.</summary>
    /// <param name="rules">The rules, by id.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteText(IReadOnlyList<RuleDescriptor> rules, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        var width = rules.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            var status = rule.Status == RuleStatus.Stable ? "" : $" ({Name(rule.Status)})";
            output.WriteLine($"{rule.Id}  {Wording.Of(rule.Severity),-7}  {rule.Name.PadRight(width)}  {rule.Title}{status}");
        }
    }

    /// <summary>Writes every rule's descriptor.</summary>
    /// <param name="rules">The rules, by id.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(IReadOnlyList<RuleDescriptor> rules, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var rule in rules) WriteRule(json, rule);
            json.WriteEndArray();
        });
    }

    internal static string Name(RuleStatus status) => status switch
    {
        RuleStatus.Preview => "preview",
        RuleStatus.Dormant => "dormant",
        _ => "stable",
    };

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("message", rule.Message);
        json.WriteString("why", rule.Why);
        json.WriteString("fix", rule.Fix);
        json.WriteString("comment", rule.Comment);
        json.WriteStrings("staffComments", rule.StaffComments);
        json.WriteStrings("topics", rule.Topics);
        json.WriteStartArray("authority");
        foreach (var authority in rule.Authority)
        {
            json.WriteStartObject();
            json.WriteString("citation", authority.Citation);
            json.WriteBoolean("superseded", authority.IsSuperseded);
            json.WriteBoolean("verified", authority.IsVerified);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("severity", Wording.Of(rule.Severity));
        json.WriteString("status", Name(rule.Status));
        json.WriteString("precision", rule.Precision?.ToString());
        json.WriteString("effectiveFrom", Date(rule.EffectiveFrom));
        json.WriteString("effectiveTo", Date(rule.EffectiveTo));
        json.WriteEndObject();
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
