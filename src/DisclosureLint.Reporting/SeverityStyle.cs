using DisclosureLint.Findings;
using Spectre.Console;

namespace DisclosureLint.Reporting;

/// <summary>The colour of each severity.</summary>
internal static class SeverityStyle
{
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Info = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Info,
    };
}
