using System.CommandLine;
using System.Globalization;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>--as-of</c>, the same for every command that judges a draft.</summary>
internal static class AsOfOption
{
    public static Option<string?> Create() => new("--as-of")
    {
        Description = "The date whose law applies (yyyy-MM-dd); default the configuration's, else the day of filing where the draft names it.",
        HelpName = "DATE",
    };

    /// <summary>The date that was given, or null.</summary>
    /// <exception cref="UsageException">What was given is no date.</exception>
    public static DateOnly? Read(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        null => null,
        { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        { } text => throw new UsageException($"--as-of takes a date as 2026-03-31, not {text}."),
    };
}
