using System.Diagnostics;
using System.Text;

namespace DisclosureLint.Cli.Tests;

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the tool as a process of its own, as users do; the native program where DISCLOSURELINT_TOOL names one.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan HangProtection = TimeSpan.FromMinutes(5);

    public static ToolRun Run(string folder, params string[] arguments) => RunWith(folder, input: null, environment: null, arguments);

    public static ToolRun RunWith(string folder, string? input, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        RunUnder([], folder, input, environment, arguments);

    /// <summary>Runs the tool as an argument of another program, such as one that watches it.</summary>
    public static ToolRun RunUnder(
        string[] watcher, string folder, string? input, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        Run([.. watcher, .. Native is { } native ? [native] : Portable], folder, input, environment, arguments);

    /// <summary>The native program that the environment names, or null.</summary>
    public static string? Native => Environment.GetEnvironmentVariable("DISCLOSURELINT_TOOL") is { Length: > 0 } native ? native : null;

    /// <summary>Runs the portable program, whatever the environment names.</summary>
    public static ToolRun RunPortable(string folder, params string[] arguments) => Run(Portable, folder, input: null, environment: null, arguments);

    private static string[] Portable => ["dotnet", Path.Combine(AppContext.BaseDirectory, "disclosurelint.dll")];

    private static ToolRun Run(
        string[] program, string folder, string? input, IReadOnlyDictionary<string, string>? environment, string[] arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.FileName = program[0];
        foreach (var argument in program.Skip(1).Concat(arguments)) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(HangProtection))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"disclosurelint {string.Join(' ', arguments)} did not end.");
        }

        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
