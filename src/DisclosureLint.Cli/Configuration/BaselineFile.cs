using System.Text.Json;
using DisclosureLint.Cli.Terminal;
using DisclosureLint.Suppressions;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Reads and writes <c>disclosurelint.baseline.json</c>.</summary>
internal static class BaselineFile
{
    /// <summary>The file's name, beside the configuration.</summary>
    public const string Name = "disclosurelint.baseline.json";

    private const int SchemaVersion = 1;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="UsageException">The file is missing or broken.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("schemaVersion").GetInt32() != SchemaVersion) throw Broken(path, "another version of the tool wrote it.");
            var entries = json.RootElement.GetProperty("findings").EnumerateArray().Select(ReadEntry).ToList();
            return entries.DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal).Count() == entries.Count
                ? new Baseline(entries)
                : throw Broken(path, "a fingerprint stands in it twice.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The baseline cannot be read: {exception.Message}");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Broken(path, exception.Message);
        }
    }

    /// <summary>Writes a baseline, one finding a line, so that a change of it reads well in a review.</summary>
    public static void Write(string path, Baseline baseline) => AtomicFile.Write(path, output =>
    {
        output.WriteLine("{");
        output.WriteLine($"  \"schemaVersion\": {SchemaVersion},");
        output.WriteLine("  \"findings\": [");
        for (var i = 0; i < baseline.Entries.Count; i++)
        {
            var entry = baseline.Entries[i];
            var comma = i < baseline.Entries.Count - 1 ? "," : "";
            output.WriteLine(string.Create(
                null,
                $"    {{ \"fingerprint\": \"{entry.Fingerprint}\", \"rule\": \"{entry.RuleId}\", \"section\": \"{entry.Section}\", \"count\": {entry.Count} }}{comma}"));
        }

        output.WriteLine("  ]");
        output.WriteLine("}");
    });

    private static BaselineEntry ReadEntry(JsonElement json) => new(
        Text(json, "fingerprint"),
        Text(json, "rule"),
        Text(json, "section"),
        json.GetProperty("count").GetInt32() is > 0 and var count ? count : throw new FormatException("a count is less than 1."));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");

    private static UsageException Broken(string path, string why) =>
        new($"The baseline {path} is broken: {why} Restore it, or make a new one: disclosurelint baseline create FILE...");
}
