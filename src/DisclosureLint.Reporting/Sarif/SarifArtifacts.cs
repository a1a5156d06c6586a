using System.Text.Json;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>Files as SARIF names them: relative to the repository's root where they lie in it, as URIs.</summary>
internal sealed class SarifArtifacts(string rootFolder)
{
    private const string BaseId = "%SRCROOT%";

    private readonly ReportPaths _paths = new(rootFolder);

    public string Uri(string path)
    {
        var file = _paths[path];
        return file.IsRelative ? string.Join('/', file.Name.Split('/').Select(System.Uri.EscapeDataString)) : new Uri(file.Name).AbsoluteUri;
    }

    public void WriteLocation(Utf8JsonWriter json, string path, string name = "artifactLocation")
    {
        json.WriteStartObject(name);
        json.WriteString("uri", Uri(path));
        if (_paths[path].IsRelative) json.WriteString("uriBaseId", BaseId);
        json.WriteEndObject();
    }

    public void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(BaseId);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository; without one, the folder the tool was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
