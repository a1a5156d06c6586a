using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DisclosureLint.Cli.Configuration;

/// <summary>Values as YAML writes them.</summary>
internal static class YamlText
{
    /// <summary>A text in quotation marks: a JSON string is a YAML one.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>A date as 2026-03-31.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
