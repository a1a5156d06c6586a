using System.CommandLine;
using DisclosureLint.LanguageServer;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>lsp</c>: the language server, started by an editor.</summary>
internal sealed class LspCommand : Command, IHasExamples
{
    public LspCommand(Lazy<ServiceProvider> services)
        : base("lsp", "Serve an editor: the Language Server Protocol on standard input and output.")
    {
        // Clients of a well-known library add the option to say what is the only way here.
        Options.Add(new Option<bool>("--stdio") { Description = "Use standard input and output, as it always does.", Hidden = true });
        SetAction(async (_, cancellationToken) =>
        {
            if (!Console.IsInputRedirected)
            {
                await Console.Error.WriteLineAsync("This waits for an editor on standard input: set up disclosurelint lsp in the editor. Ctrl+C ends it.");
            }

            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            var identity = new ServerIdentity(ToolVersion.Current, PagesFolder());
            return await services.Value.GetRequiredService<LanguageServerHost>().RunAsync(input, output, identity, cancellationToken);
        });
    }

    public IReadOnlyList<string> ExampleLines { get; } = ["disclosurelint lsp"];

    /// <summary>Where pages of rules are written for the editor to open; of this version, since rules change.</summary>
    private static string PagesFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "disclosurelint", "rules", ToolVersion.Current);
}
