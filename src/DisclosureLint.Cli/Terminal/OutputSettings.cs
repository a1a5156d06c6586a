using DisclosureLint.Reporting;

namespace DisclosureLint.Cli.Terminal;

/// <summary>What standard output and standard error can show.</summary>
internal static class OutputSettings
{
    /// <summary>The values that <c>--color</c> takes.</summary>
    public static readonly string[] ColorChoices = ["auto", "always", "never"];

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Whether progress can be drawn on standard error.</summary>
    public static bool CanShowProgress => !Console.IsErrorRedirected && !IsDumb;

    /// <summary>Settings for a report on standard output.</summary>
    public static ReportSettings ForStandardOutput(string color, bool quiet) => new()
    {
        Color = color switch
        {
            "always" => true,
            "never" => false,
            _ => !Console.IsOutputRedirected && !IsDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        },
        Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
        Quiet = quiet,
    };

    /// <summary>Settings for a report in a file.</summary>
    public static ReportSettings ForFile(bool quiet) => new() { Quiet = quiet };
}
