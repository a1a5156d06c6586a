using System.Text.Json;

namespace DisclosureLint.LanguageServer.Projects;

/// <summary>What the editor's user has set, as <c>initializationOptions</c> or as the section <c>disclosurelint</c> of the settings.</summary>
/// <param name="Delay">How long to wait for the next key while somebody types, before a lint starts.</param>
/// <param name="EveryFile">Whether to lint files that hold no prospectus, too.</param>
/// <param name="RulePages">The address under which the pages of the rules stand; null for pages that the server writes itself.</param>
/// <param name="SuppressCommand">A command of the client that asks for a reason, or null where it has none.</param>
internal sealed record ClientSettings(TimeSpan Delay, bool EveryFile, string? RulePages, string? SuppressCommand)
{
    public const string Section = "disclosurelint";

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    public static ClientSettings Default { get; } = new(TimeSpan.FromMilliseconds(150), EveryFile: false, RulePages: null, SuppressCommand: null);

    /// <summary>These settings with what a client sends in their place; what it does not name, or names wrongly, stays.</summary>
    public ClientSettings With(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return this;
        if (json.TryGetProperty(Section, out var section)) return With(section);
        return new ClientSettings(
            json.TryGetProperty("delay", out var delay) && delay.ValueKind == JsonValueKind.Number && delay.TryGetDouble(out var milliseconds)
                ? TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, LongestDelay.TotalMilliseconds))
                : Delay,
            json.TryGetProperty("lint", out var lint) && lint.ValueKind == JsonValueKind.String ? lint.ValueEquals("everyFile"u8) : EveryFile,
            Text("rulePages", RulePages),
            Text("suppressCommand", SuppressCommand));

        string? Text(string name, string? otherwise) =>
            json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? (value.GetString() is { Length: > 0 } text ? text : null) : otherwise;
    }
}
