using System.CommandLine;
using DisclosureLint.Cli.Terminal;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>--color</c>, the same for every command.</summary>
internal static class ColorOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--color")
        {
            Description = "When to colour; auto follows the terminal, NO_COLOR and TERM=dumb.",
            DefaultValueFactory = _ => "auto",
            HelpName = string.Join('|', OutputSettings.ColorChoices),
        };
        option.AcceptOnlyFromAmong(OutputSettings.ColorChoices);
        return option;
    }
}
