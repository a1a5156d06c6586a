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
            : "# Findings that need no cure, each with its reason. Written by: disclosurelint suppress FINDING FILE --reason \"...\"\n";
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

    /// <summary>Takes a decision out; what else stands in the file stays, comments included.</summary>
    /// <exception cref="UsageException">The file is broken, or the decision stands where lines cannot simply be taken out.</exception>
    public static void Remove(string folder, string fingerprint)
    {
        var path = Path.Combine(folder, Name);
        var file = YamlFile.Read(path);
        if (file.Root is not { } root) return;
        var text = File.ReadAllText(path);
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.TrimEnd('\r', '\n').Split(newLine).ToList();
        var end = lines.Count;
        foreach (var item in file.Items(root, "The file of suppressions").Reverse())
        {
            var start = YamlFile.LineOf(item) - 1;
            if (IsOf(item, fingerprint)) lines.RemoveRange(start, LengthOf(item, start, end));
            end = start;
        }

        AtomicFile.Write(path, output =>
        {
            output.NewLine = newLine;
            lines.ForEach(output.WriteLine);
        });

        int LengthOf(YamlNode item, int start, int end)
        {
            var dash = lines[start].TrimStart(' ');
            if (!dash.StartsWith("- ", StringComparison.Ordinal)) throw file.Problem(item, "Take this suppression out by hand.");

            // A comment deeper than the dash tells of the item; one at its height, and the lines before it, of what follows.
            var depth = lines[start].Length - dash.Length;
            while (end > start + 1 && IsOfWhatFollows(lines[end - 1], depth)) end--;
            return end - start;
        }

        static bool IsOfWhatFollows(string line, int depth) =>
            line.TrimStart(' ') is var text && (text.Length == 0 || (text[0] == '#' && line.Length - text.Length <= depth));

        static bool IsOf(YamlNode item, string fingerprint) =>
            item is YamlMappingNode mapping
            && mapping.Children.Any(entry => entry.Key is YamlScalarNode { Value: "fingerprint" }
                && entry.Value is YamlScalarNode { Value: { } value }
                && value.Equals(fingerprint, StringComparison.OrdinalIgnoreCase));
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
