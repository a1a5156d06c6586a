using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>Validates reports against the schemas beside the tests.</summary>
internal static class Schemas
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "DisclosureLint.Cli.Tests", "Schemas");

    /// <summary>What a JSON schema objects to.</summary>
    public static IReadOnlyList<string> ErrorsInJson(string json, string schema)
    {
        var parsed = JsonSchema.FromFileAsync(Path.Combine(Folder, schema)).GetAwaiter().GetResult();
        return [.. parsed.Validate(json).Select(error => error.ToString())];
    }

    /// <summary>What a JSON schema objects to in the lines of a file.</summary>
    public static IReadOnlyList<string> ErrorsInJsonLines(string lines, string schema)
    {
        var parsed = JsonSchema.FromFileAsync(Path.Combine(Folder, schema)).GetAwaiter().GetResult();
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => parsed.Validate(line)).Select(error => error.ToString())];
    }

    /// <summary>What an XML schema objects to.</summary>
    public static IReadOnlyList<string> ErrorsInXml(string xml, string schema)
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Path.Combine(Folder, schema));
        schemas.Add(targetNamespace: null, reader);
        var errors = new List<string>();
        XDocument.Parse(xml).Validate(schemas, (_, problem) => errors.Add(problem.Message));
        return errors;
    }
}
