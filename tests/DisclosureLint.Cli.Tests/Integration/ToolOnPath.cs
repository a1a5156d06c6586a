using System.Diagnostics;
using System.Text;

namespace DisclosureLint.Cli.Tests.Integration;

/// <summary>A folder with the built tool under the name that users call it by, for scripts that find it on their path.</summary>
internal sealed class ToolOnPath : IDisposable
{
    private static readonly TimeSpan HangProtection = TimeSpan.FromMinutes(5);

    private readonly DraftFolder _folder = new();

    public ToolOnPath()
    {
        var program = ToolProcess.Native is { } native
            ? $"'{native}'"
            : $"dotnet '{Path.Combine(AppContext.BaseDirectory, "disclosurelint.dll")}'";
        Add("disclosurelint", $"#!/bin/sh\nexec {program} \"$@\"\n");
    }

    public string Program => _folder["disclosurelint"];

    /// <summary>Puts a further program before all others of its name.</summary>
    public void Add(string name, string script)
    {
        _folder.With(name, script);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder[name], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Whether a program is installed.</summary>
    public static bool Has(string program) => Find(program) is not null;

    /// <summary>Where a program is installed; null where it is not.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs a script as GitHub and GitLab do: bash that stops at the first failure.</summary>
    public ToolRun Bash(string folder, string script, IReadOnlyDictionary<string, string>? environment = null) =>
        Run("bash", folder, environment, "--noprofile", "--norc", "-eo", "pipefail", "-c", script);

    public ToolRun Run(string program, string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PATH"] = $"{_folder.Path}{Path.PathSeparator}{start.Environment["PATH"]}";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(HangProtection))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }

    public void Dispose() => _folder.Dispose();
}
