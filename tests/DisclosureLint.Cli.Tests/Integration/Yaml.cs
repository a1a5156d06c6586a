using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>A YAML file of the repository, by keys.</summary>
internal static class Yaml
{
    public static YamlNode Read(params string[] path)
    {
        using var reader = new StreamReader(Path.Combine([Repository.Root, .. path]));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    /// <summary>The value behind keys; null where there is none.</summary>
    public static YamlNode? Find(this YamlNode node, params string[] keys)
    {
        var found = node;
        foreach (var key in keys)
        {
            if (found is not YamlMappingNode map || !map.Children.TryGetValue(key, out var next)) return null;
            found = next;
        }

        return found;
    }

    public static string Text(this YamlNode node, params string[] keys) => ((YamlScalarNode)node.Find(keys)!).Value!;

    public static IReadOnlyList<YamlNode> Items(this YamlNode node, params string[] keys) => [.. (YamlSequenceNode)node.Find(keys)!];

    public static IReadOnlyDictionary<string, YamlNode> Entries(this YamlNode node, params string[] keys) =>
        ((YamlMappingNode)node.Find(keys)!).Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => pair.Value, StringComparer.Ordinal);
}
