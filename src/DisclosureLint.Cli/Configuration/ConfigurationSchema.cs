using System.Text.Json.Nodes;
using DisclosureLint.Configuration;

namespace DisclosureLint.Cli.Configuration;

/// <summary>The JSON schema of <c>disclosurelint.yml</c>, made of the reader's own words and the rules there are.</summary>
internal static class ConfigurationSchema
{
    /// <summary>The schema as editors read it.</summary>
    public static JsonObject Create(RuleSelectors selectors)
    {
        var properties = new JsonObject();
        foreach (var (key, description) in ConfigurationWords.Keys)
        {
            var schema = SchemaOf(key);
            schema["description"] = description;
            properties[key] = schema;
        }

        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "DisclosureLint configuration",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["definitions"] = new JsonObject { ["rules"] = Rules(selectors) },
        };
    }

    private static JsonObject SchemaOf(string key) => key switch
    {
        "profile" => OneOf(ConfigurationWords.Profiles.Keys),
        "fail-on" => OneOf(ConfigurationWords.Gates.Keys),
        "min-confidence" => OneOf(ConfigurationWords.Confidences.Keys),
        "as-of" => new JsonObject { ["type"] = "string", ["format"] = "date" },
        "ignore" => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        "sections" => RulesBy(OneOf(ConfigurationWords.Sections.Keys)),
        "files" => RulesBy(new JsonObject { ["type"] = "string" }),
        _ => Reference(),
    };

    private static JsonObject Rules(RuleSelectors selectors)
    {
        var properties = new JsonObject();
        foreach (var word in selectors.Words.Order(StringComparer.Ordinal)) properties[word] = OneOf(ConfigurationWords.Severities.Keys);
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject RulesBy(JsonObject names) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = names,
        ["additionalProperties"] = Reference(),
    };

    private static JsonObject Reference() => new() { ["$ref"] = "#/definitions/rules" };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
