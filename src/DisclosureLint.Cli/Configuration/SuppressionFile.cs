using DisclosureLint.Cli.Terminal;
using DisclosureLint.Suppressions;
using YamlDotNet.RepresentationModel;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Reads and extends <c>disclosurelint.suppressions.yml</c>: a list of decisions, which people comment and review.</summary>
internal static class SuppressionFile
{
    /// <summary>The file's name, beside the configuration.</summary>
    public const string Name = "disclosurelint.suppressions.yml";

    private static readonly string[] Keys = ["fingerprint", "rule", "reason", "by", "expires", "support", "quote"];

    /// <summary>Reads the suppressions of a project; none where there is no such file.</summary>
    /// <exception cref="UsageException">The file is broken or says something unknown.</exception>
    public static IReadOnlyList<Suppression> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? Read(YamlFile.Read(Path.GetRelativePath(Directory.GetCurrentDirectory(), path))) : [];
    }

    /// <summary>Reads suppressions.</summary>
    /// <exception cref="UsageException">Something in the file is unknown.</exception>
    public static IReadOnlyList<Suppression> Read(YamlFile file) =>
        file.Root is { } root ? [.. file.Items(root, "The file of suppressions").Select(item => ReadOne(file, item))] : [];

    /// <summary>Adds a suppression behind what stands in the file, comments included.</summary>
    public static void Append(string folder, Suppression suppression)
    {
        var path = Path.Combine(folder, Name);
        var before = File.Exists(path)
            ? File.ReadAllText(path)
            : "# Findings that need no cure, each with its reason. Written by: disclosurelint suppress FINGERPRINT FILE --reason \"...\"\n";
        AtomicFile.Write(path, output =>
        {
            output.Write(before);
            if (before.Length > 0 && !before.EndsWith('\n')) output.WriteLine();
            output.WriteLine($"- fingerprint: {YamlText.Quote(suppression.Fingerprint)}");
            Write("rule", suppression.RuleId);
            Write("reason", suppression.Reason);
            Write("by", suppression.By);
            if (suppression.Expires is { } date) output.WriteLine($"  expires: {YamlText.Date(date)}");
            Write("support", suppression.Support);
            Write("quote", suppression.Quote);

            void Write(string key, string? value)
            {
                if (value is not null) output.WriteLine($"  {key}: {YamlText.Quote(value)}");
            }
        });
    }

    private static Suppression ReadOne(YamlFile file, YamlNode item)
    {
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in file.Entries(item, "A suppression"))
        {
            var name = key.Value ?? "";
            if (!Keys.Contains(name, StringComparer.Ordinal)) throw file.Problem(key, $"There is no key {name}.{NearestName.Question(name, Keys)}");
            values[name] = value;
        }

        if (!values.TryGetValue("fingerprint", out var fingerprint)) throw file.Problem(item, "A suppression names the fingerprint of its finding.");
        return new Suppression
        {
            Fingerprint = file.Text(fingerprint, "fingerprint"),
            RuleId = Optional("rule"),
            Reason = Optional("reason"),
            By = Optional("by"),
            Expires = values.TryGetValue("expires", out var expires) ? file.Date(expires, "expires") : null,
            Support = Optional("support"),
            Quote = Optional("quote"),
            Place = $"{file.Path}({item.Start.Line},{item.Start.Column})",
        };

        // A missing reason is a diagnostic of the lint, not an error of the file: the finding is then simply not suppressed.
        string? Optional(string key) => values.GetValueOrDefault(key) is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text) ? text : null;
    }
}
