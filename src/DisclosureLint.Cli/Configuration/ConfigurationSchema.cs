using System.Text.Json.Nodes;
using DisclosureLint.Configuration;

namespace DisclosureLint.Cli.Configuration;

/// <summary>The JSON schema of <c>disclosurelint.yml</c>, made of the reader's own words and the rules there are.</summary>
internal static class ConfigurationSchema
{
    /// <summary>The schema's name beside a configuration.</summary>
    public const string FileName = "disclosurelint.schema.json";

    /// <summary>The schema as editors read it.</summary>
    public static JsonObject Create(RuleSelectors selectors)
    {
        var properties = new JsonObject();
        foreach (var (key, description) in ConfigurationWords.Keys)
        {
            var schema = SchemaOf(key, selectors);
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

    private static JsonObject SchemaOf(string key, RuleSelectors selectors) => key switch
    {
        "profile" => OneOf(ConfigurationWords.Profiles.Keys),
        "fail-on" => OneOf(ConfigurationWords.Gates.Keys),
        "min-confidence" => OneOf(ConfigurationWords.Confidences.Keys),
        "as-of" => new JsonObject { ["type"] = "string", ["format"] = "date" },
        "ignore" or "vocabulary" => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        "document" => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["uniqueItems"] = true },
        "deal" => Deal(),
        "options" => Options(selectors),
        "sections" => RulesBy(OneOf(ConfigurationWords.Sections.Keys)),
        "files" => RulesBy(new JsonObject { ["type"] = "string" }),
        _ => Reference(),
    };

    private static JsonObject Rules(RuleSelectors selectors)
    {
        var properties = new JsonObject();
        foreach (var word in selectors.Words.Order(StringComparer.Ordinal)) properties[word] = OneOf(ConfigurationWords.Severities.Keys);
        return Closed(properties);
    }

    private static JsonObject Options(RuleSelectors selectors)
    {
        var rules = new JsonObject();
        foreach (var id in selectors.RulesWithOptions)
        {
            var properties = new JsonObject();
            foreach (var option in selectors.RuleOf(id)!.Options)
            {
                properties[option.Name] = new JsonObject
                {
                    ["type"] = "number",
                    ["minimum"] = option.Minimum,
                    ["maximum"] = option.Maximum,
                    ["default"] = option.Default,
                    ["description"] = option.Description,
                };
            }

            rules[id] = Closed(properties);
        }

        return Closed(rules);
    }

    private static JsonObject Deal()
    {
        var deal = new JsonObject();
        foreach (var (key, description) in DealWords.Keys)
        {
            var value = SchemaOf(DealWords.ValueOf(key));
            value["description"] = description;
            if (key.Split('.') is [var part, var name])
            {
                deal[part] ??= Closed([]);
                deal[part]!["properties"]![name] = value;
            }
            else
            {
                deal[key] = value;
            }
        }

        return Closed(deal);
    }

    private static JsonObject SchemaOf(DealValue value) => value switch
    {
        DealValue.Offering => OneOf(DealWords.Offerings.Keys),
        DealValue.Stage => OneOf(DealWords.Stages.Keys),
        DealValue.Underwriting => OneOf(DealWords.Underwritings.Keys),
        DealValue.Date => new JsonObject { ["type"] = "string", ["format"] = "date" },
        DealValue.MonthAndDay => new JsonObject { ["type"] = "string", ["pattern"] = @"^[0-9][0-9]-[0-9][0-9]$" },
        DealValue.Text => new JsonObject { ["type"] = "string" },
        _ => new JsonObject { ["type"] = "boolean" },
    };

    private static JsonObject Closed(JsonObject properties) =>
        new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

    private static JsonObject RulesBy(JsonObject names) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = names,
        ["additionalProperties"] = Reference(),
    };

    private static JsonObject Reference() => new() { ["$ref"] = "#/definitions/rules" };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
