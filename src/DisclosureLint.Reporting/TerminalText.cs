using Spectre.Console;

namespace DisclosureLint.Reporting;

/// <summary>A writer as a place for styled text; without colour it is plain text.</summary>
internal static class TerminalText
{
    // Lines are cut and wrapped where they are made, so that Spectre never breaks a path or a caret line.
    private const int NoWrap = 1_000_000;

    public static readonly Style Bold = new(decoration: Decoration.Bold);

    public static readonly Style Dim = new(decoration: Decoration.Dim);

    public static IAnsiConsole On(TextWriter output, ReportSettings settings)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = settings.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = settings.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = NoWrap;
        return console;
    }
}
