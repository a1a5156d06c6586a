using System.CommandLine;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>--format text|json</c> of the commands that print something other than findings.</summary>
internal static class FormatOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "Text for a person, or JSON for other tools.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json",
        };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }
}
