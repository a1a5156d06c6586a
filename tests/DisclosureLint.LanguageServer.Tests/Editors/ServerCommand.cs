using System.Diagnostics;
using System.Text;

namespace DisclosureLint.LanguageServer.Tests.Editors;

/// <summary>The tool as a process of its own; the native program where DISCLOSURELINT_TOOL names one.</summary>
internal static class ServerCommand
{
    private static readonly TimeSpan HangProtection = TimeSpan.FromMinutes(5);

    public static IReadOnlyList<string> Parts { get; } = Environment.GetEnvironmentVariable("DISCLOSURELINT_TOOL") is { Length: > 0 } native
        ? [native]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "disclosurelint.dll")];

    /// <summary>Starts the server and gives a client of it.</summary>
    public static (EditorClient Client, Process Server) Start(string folder)
    {
        var server = Process.Start(Describe(folder, [.. Parts, "lsp"], redirectInput: true))!;
        server.ErrorDataReceived += (_, _) => { };
        server.BeginErrorReadLine();
        return (new EditorClient(server.StandardInput.BaseStream, server.StandardOutput.BaseStream, ExitCodeAsync(server)), server);
    }

    /// <summary>Runs a program to its end and gives what it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var start = Describe(folder, command, redirectInput: false);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(HangProtection);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', command)} did not end.", exception);
        }
    }

    private static async Task<int> ExitCodeAsync(Process server)
    {
        await server.WaitForExitAsync();
        return server.ExitCode;
    }

    private static ProcessStartInfo Describe(string folder, IReadOnlyList<string> command, bool redirectInput)
    {
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = redirectInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        return start;
    }
}
