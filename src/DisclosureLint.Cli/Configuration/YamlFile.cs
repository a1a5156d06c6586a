using System.Globalization;
using DisclosureLint.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Configuration;

/// <summary>A YAML file whose every complaint says where: <c>path(line,column): message</c>.</summary>
internal sealed class YamlFile
{
    private YamlFile(string path, YamlNode? root)
    {
        Path = path;
        Root = root;
    }

    /// <summary>The path as it is shown.</summary>
    public string Path { get; }

    /// <summary>The document, or null where the file holds only comments.</summary>
    public YamlNode? Root { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no YAML.</exception>
    public static YamlFile Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="UsageException">It is no YAML.</exception>
    public static YamlFile Parse(string path, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            var root = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
            return new YamlFile(path, root is YamlScalarNode { Value: null or "" } ? null : root);
        }
        catch (YamlException exception)
        {
            throw At(path, exception.Start, exception.InnerException?.Message ?? exception.Message);
        }
    }

    /// <summary>A complaint about a node.</summary>
    public UsageException Problem(YamlNode node, string message) => At(Path, node.Start, message);

    /// <summary>The line of a node, 1-based.</summary>
    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    /// <summary>The entries of a mapping; nothing where the value was left empty.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(YamlNode node, string what)
    {
        if (IsEmpty(node)) yield break;
        if (node is not YamlMappingNode mapping) throw Problem(node, $"{what} is a list of “key: value” lines.");
        foreach (var (key, value) in mapping.Children)
        {
            yield return (key as YamlScalarNode ?? throw Problem(key, "A key is a word."), value);
        }
    }

    /// <summary>The items of a list; nothing where the value was left empty.</summary>
    public IEnumerable<YamlNode> Items(YamlNode node, string what)
    {
        if (IsEmpty(node)) return [];
        return node is YamlSequenceNode list ? list.Children : throw Problem(node, $"{what} is a list with a dash before each item.");
    }

    /// <summary>The text of a value.</summary>
    public string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Problem(node, $"{what} takes a value.");

    /// <summary>The value of a word, or a complaint that names the nearest one.</summary>
    public T Choice<T>(YamlNode node, string what, IReadOnlyDictionary<string, T> choices)
    {
        var word = Text(node, what);
        return choices.TryGetValue(word, out var value)
            ? value
            : throw Problem(node, $"{what} is one of {string.Join(", ", choices.Keys)}, not {word}.{NearestName.Question(word, choices.Keys)}");
    }

    /// <summary>A date as 2026-03-31.</summary>
    public DateOnly Date(YamlNode node, string what) =>
        DateOnly.TryParseExact(Text(node, what), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Problem(node, $"{what} takes a date as 2026-03-31, not {Text(node, what)}.");

    /// <summary>A number that an option may have.</summary>
    public decimal Number(YamlNode node, RuleOption option)
    {
        var text = Text(node, option.Name);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= option.Minimum && number <= option.Maximum
            ? number
            : throw Problem(node, string.Create(CultureInfo.InvariantCulture, $"{option.Name} takes a number from {option.Minimum} to {option.Maximum}, not {text}."));
    }

    /// <summary>Whether a value was left out.</summary>
    public static bool IsEmpty(YamlNode node) => node is YamlScalarNode { Value: null or "" };

    private static UsageException At(string path, Mark mark, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}({mark.Line},{mark.Column}): {message}"), new FilePlace(path, (int)mark.Line, (int)mark.Column));
}
