using System.Text.Json;

namespace DisclosureLint.Backtesting;

/// <summary>Files of one JSON object a line.</summary>
internal static class JsonLines
{
    public static IEnumerable<T> Read<T>(IEnumerable<string> lines, Func<JsonElement, T> read)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0) continue;
            yield return Read(line, number, read);
        }
    }

    /// <summary>A property's text; null where it is absent or no text.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A property's list of texts; empty where it is absent.</summary>
    public static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString()).OfType<string>()]
            : [];

    private static T Read<T>(string line, int number, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return read(json.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"line {number}: no JSON object: {exception.Message}", exception);
        }
    }
}
