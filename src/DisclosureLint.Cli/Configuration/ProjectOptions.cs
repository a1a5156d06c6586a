using System.CommandLine;

namespace DisclosureLint.Cli.Configuration;

/// <summary><c>--config</c> and <c>--no-config</c>, the same for every command that lints.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string?> _config = new("--config")
    {
        Description = "The configuration; default the nearest disclosurelint.yml from the draft's folder up to the repository's root.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Use neither a configuration nor the files beside it." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_config);
        command.Options.Add(_noConfig);
    }

    /// <summary>The project that the command line asks for.</summary>
    /// <exception cref="UsageException">A file of the project is missing or broken.</exception>
    public Project Read(ParseResult parsed, ProjectReader reader, IReadOnlyList<string> arguments)
    {
        var path = parsed.GetValue(_config);
        if (!parsed.GetValue(_noConfig)) return reader.Read(arguments, path);
        return path is null ? Project.None : throw new UsageException("--config and --no-config exclude each other.");
    }
}
